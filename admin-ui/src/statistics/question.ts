import { CITY, type FigureCatalogue, type FigureIndicator } from '../api';
import { periodsBetween } from './periods';
import { type Dimension, partsOf, type StatisticsSearch, type Variant, VARIANTS } from './search';

/** Everything a view of figures asks for, with nothing left open: what its address says, and the rest by rule. */
export interface FigureQuestion {
  readonly release: string;
  readonly compare: string | undefined;
  readonly indicators: readonly FigureIndicator[];
  readonly variant: string;
  /** The definitions by which the release has figures of any of the indicators, to choose from. */
  readonly variants: readonly Variant[];
  readonly frequency: string;
  readonly areas: readonly string[];
  readonly sections: readonly string[];
  /** All there are of the series, and those asked for. */
  readonly allPeriods: readonly string[];
  readonly periods: readonly string[];
  readonly columns: Dimension;
}

/** One definition only, as the monthly figures have. */
export const ONE_DEFINITION = '_Z';
/** The total over all industry sections. */
export const ALL_SECTIONS = '_T';

/** What is shown where nothing is asked for: rates, which every picture can show. */
const BEGIN_WITH = ['HirAR', 'SepR'];
const OR_WITH = 'activeContracts';

const PERIODS_AT_FIRST: Readonly<Record<string, number>> = { M: 13, Q: 9, A: 6 };

/** The series of an indicator by a definition; none where the release has no figure of it. */
export const seriesOf = ({ series }: FigureIndicator, variant: string) => series.find((each) => each.variant === variant);

/**
 * The question of an address. Indicators of another set than the first one's are left out, since their periods are not alike.
 *
 * @param own the reader's own area, where there is one
 */
export function questionOf(search: StatisticsSearch, catalogue: FigureCatalogue, own: string | undefined): FigureQuestion {
  const { indicators: all, release } = catalogue;
  const named = (codes: readonly string[]) => codes.flatMap((code) => all.find((each) => each.code === code) ?? []);
  const asked = named(partsOf(search.indicator));
  const initial = named(BEGIN_WITH).filter(({ series }) => series.length > 0);
  const chosen = asked.length > 0 ? asked : initial.length > 0 ? initial : named([OR_WITH]);
  const dataset = chosen[0]?.dataset;
  const indicators = chosen.filter((each) => each.dataset === dataset);
  const offered = VARIANTS.filter((each) => indicators.some((indicator) => seriesOf(indicator, each)));
  const variants = offered.length > 0 ? offered : VARIANTS;
  const variant = dataset === 'CONTRACTS' ? ONE_DEFINITION : (variants.find((each) => each === search.variant) ?? variants[0] ?? 'D');
  const series = indicators.flatMap((each) => seriesOf(each, variant) ?? []);
  const frequency = series[0]?.frequency ?? 'M';
  const first = series.map((each) => each.first).sort()[0];
  const last = series.map((each) => each.last).sort().at(-1);
  const allPeriods = first && last ? periodsBetween(first, last) : [];
  const to = search.to && allPeriods.includes(search.to) ? search.to : last;
  const upTo = to ? allPeriods.filter((period) => period <= to) : [];
  const from = search.from && upTo.includes(search.from) ? search.from : upTo.slice(-(PERIODS_AT_FIRST[frequency] ?? 12))[0];
  const areas = partsOf(search.area);
  const sections = partsOf(search.section);
  const question = {
    release: release.releaseId,
    compare: search.compare === release.releaseId ? undefined : search.compare,
    indicators,
    variant,
    variants,
    frequency,
    areas: areas.length > 0 ? areas : [own ?? CITY],
    sections: sections.length > 0 ? sections : [ALL_SECTIONS],
    allPeriods,
    periods: upTo.filter((period) => from !== undefined && period >= from),
  };
  return { ...question, columns: search.columns ?? columnsOf(question) };
}

/** Of what there is several of stands across, except periods: these go down the page. */
function columnsOf({ indicators, areas, sections }: Pick<FigureQuestion, 'indicators' | 'areas' | 'sections'>): Dimension {
  return areas.length > 1 && indicators.length === 1 ? 'area' : sections.length > 1 && indicators.length === 1 ? 'section' : 'indicator';
}

/** The question as the API reads it. */
export const askedOf = ({ release, compare, indicators, variant, frequency, areas, sections, periods }: FigureQuestion) => ({
  release,
  compare,
  indicator: indicators.map(({ code }) => code).join(','),
  variant,
  frequency,
  area: areas.join(','),
  section: sections.join(','),
  from: periods[0],
  to: periods.at(-1),
});
