import { RELEASE, textOf, type Twin, twinOf } from '../shared/address';

export const RATES = ['rescinded', 'terminated', 'concluded', 'renewed', 'wageMedian'] as const;
export type Rate = (typeof RATES)[number];

export const SPANS = [12, 24, 60] as const;
export const DEFAULT_SPAN = 24;

/** What the overview shows: which release, whose figures, which rate, and what is shown as a table. */
export interface OverviewSearch {
  readonly release?: string | undefined;
  readonly area?: string | undefined;
  readonly rate?: Rate | undefined;
  readonly figures?: Twin | undefined;
  readonly map?: Twin | undefined;
  readonly trend?: Twin | undefined;
  readonly flows?: Twin | undefined;
  readonly months?: number | undefined;
}

export function readOverviewSearch(search: Record<string, unknown>): OverviewSearch {
  const rate = RATES.find((each) => each === search.rate);
  const months = SPANS.find((each) => each === Number(search.months));
  return {
    release: textOf(search.release, RELEASE),
    area: textOf(search.area, /^\d{6}$/),
    rate: rate === 'rescinded' ? undefined : rate,
    figures: twinOf(search.figures),
    map: twinOf(search.map),
    trend: twinOf(search.trend),
    flows: twinOf(search.flows),
    months: months === DEFAULT_SPAN ? undefined : months,
  };
}
