export const RATES = ['rescinded', 'terminated', 'concluded', 'renewed', 'wageMedian'] as const;
export type Rate = (typeof RATES)[number];

export const SPANS = [12, 24, 60] as const;
export const DEFAULT_SPAN = 24;

type Twin = 'table';

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

const twin = (value: unknown): Twin | undefined => (value === 'table' ? 'table' : undefined);

export function readOverviewSearch(search: Record<string, unknown>): OverviewSearch {
  const rate = RATES.find((each) => each === search.rate);
  const months = SPANS.find((each) => each === Number(search.months));
  return {
    release: typeof search.release === 'string' && /^[\w.:-]{1,64}$/.test(search.release) ? search.release : undefined,
    area: typeof search.area === 'string' && /^\d{6}$/.test(search.area) ? search.area : undefined,
    rate: rate === 'rescinded' ? undefined : rate,
    figures: twin(search.figures),
    map: twin(search.map),
    trend: twin(search.trend),
    flows: twin(search.flows),
    months: months === DEFAULT_SPAN ? undefined : months,
  };
}
