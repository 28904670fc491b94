import { RELEASE, textOf, type Twin, twinOf } from '../shared/address';

export const DIMENSIONS = ['period', 'indicator', 'area', 'section'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const VARIANTS = ['D', 'Q'] as const;
export type Variant = (typeof VARIANTS)[number];

/** Which figures the explorer shows, of which release, beside which other one; lists are parted by commas. */
export interface StatisticsSearch {
  readonly release?: string | undefined;
  readonly compare?: string | undefined;
  readonly indicator?: string | undefined;
  readonly variant?: Variant | undefined;
  readonly area?: string | undefined;
  readonly section?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly columns?: Dimension | undefined;
  readonly chart?: Twin | undefined;
  readonly map?: Twin | undefined;
}

const PERIOD = /^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]))?$/;

/** Most indicators at once, as the API has it. */
export const MOST_INDICATORS = 20;

export const readStatisticsSearch = (search: Record<string, unknown>): StatisticsSearch => ({
  release: textOf(search.release, RELEASE),
  compare: textOf(search.compare, RELEASE),
  indicator: textOf(search.indicator, /^[A-Za-z]\w{0,63}(,[A-Za-z]\w{0,63}){0,19}$/),
  variant: VARIANTS.find((each) => each === search.variant),
  area: textOf(search.area, /^\d{6}(,\d{6}){0,17}$/),
  section: textOf(search.section, /^([A-T]|_T)(,([A-T]|_T)){0,20}$/),
  from: textOf(search.from, PERIOD),
  to: textOf(search.to, PERIOD),
  columns: DIMENSIONS.find((each) => each === search.columns),
  chart: twinOf(search.chart),
  map: twinOf(search.map),
});

/** The parts of a list in the address; none where there is no list. */
export const partsOf = (list: string | undefined): readonly string[] => (list ? list.split(',') : []);
