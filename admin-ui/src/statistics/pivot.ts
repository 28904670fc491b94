import type { Figure } from '../api';
import type { FigureQuestion } from './question';
import { type Dimension, DIMENSIONS } from './search';

/** What a figure is of. */
export type Place = Readonly<Record<Dimension, string>>;

export interface PivotRow {
  readonly key: string;
  readonly place: Partial<Record<Dimension, string>>;
}

export interface Pivot {
  /** What goes down the page, with one value or several; what has one value only stands above the table. */
  readonly down: readonly Dimension[];
  readonly fixed: readonly Dimension[];
  readonly rows: readonly PivotRow[];
  readonly columns: readonly string[];
  /** The figure of a place; none where the release has none. */
  figure(row: PivotRow, column: string): Figure | undefined;
  placeOf(row: PivotRow, column: string): Place;
}

const keyOf = (place: Place) => DIMENSIONS.map((dimension) => place[dimension]).join('|');

/** The figures asked for, one dimension across and the others down; a place without a figure has its cell too. */
export function pivot(figures: readonly Figure[], question: FigureQuestion): Pivot {
  const values: Record<Dimension, readonly string[]> = {
    indicator: question.indicators.map(({ code }) => code),
    area: question.areas,
    section: question.sections,
    // The newest first, as in a ledger, but from left to right across.
    period: question.columns === 'period' ? question.periods : [...question.periods].reverse(),
  };
  const others = DIMENSIONS.filter((dimension) => dimension !== question.columns);
  const several = others.filter((dimension) => values[dimension].length > 1);
  const down = several.length > 0 ? several : others.slice(0, 1);
  const fixed = others.filter((dimension) => !down.includes(dimension));
  const only = Object.fromEntries(fixed.map((dimension) => [dimension, values[dimension][0] ?? '']));
  const places = down.reduce<Array<Partial<Record<Dimension, string>>>>(
    (rows, dimension) => rows.flatMap((row) => values[dimension].map((value) => ({ ...row, [dimension]: value }))),
    [{}],
  );
  const rows = places.map((place) => ({ key: down.map((dimension) => place[dimension]).join('|'), place }));
  const byPlace = new Map(figures.map((figure) => [keyOf(figure), figure]));
  const placeOf = (row: PivotRow, column: string) => ({ ...only, ...row.place, [question.columns]: column }) as unknown as Place;
  return {
    down,
    fixed,
    rows,
    columns: values[question.columns],
    placeOf,
    figure: (row, column) => byPlace.get(keyOf(placeOf(row, column))),
  };
}

/** Why there is no figure in a place. */
export const GAPS = ['missing', 'noSeries', 'notYet', 'before', 'hidden', 'wages', 'noDenominator', 'noRecord'] as const;
export type Gap = (typeof GAPS)[number];

/**
 * Tells why a place has no figure.
 *
 * @param own the reader's own area where the industry sections and few workers' wages of the others are not shown; undefined for readers of the whole city
 */
export function gapOf({ indicator, period, area, section }: Place, { indicators, variant }: FigureQuestion, own: string | undefined): Gap {
  const definition = indicators.find(({ code }) => code === indicator);
  const series = definition?.series.find((each) => each.variant === variant);
  if (definition?.missingZh) {
    return 'missing';
  }
  if (!definition || !series) {
    return 'noSeries';
  }
  if (own !== undefined && section !== '_T' && area !== own && area !== '110000') {
    return 'hidden';
  }
  if (period > series.last) {
    return 'notYet';
  }
  if (period < series.first) {
    return 'before';
  }
  if (own !== undefined && area !== own && (area !== '110000' || section !== '_T') && definition.unit.startsWith('元')) {
    return 'wages';
  }
  return definition.measure === 'COUNT' ? 'noRecord' : 'noDenominator';
}
