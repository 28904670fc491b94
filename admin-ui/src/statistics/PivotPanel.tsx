import { useTranslation } from 'react-i18next';
import type { Figure, FigureIndicator, FigurePage } from '../api';
import { formatNumber } from '../format';
import { type Column, LedgerTable, Notice, Panel } from '../shared';
import { isPartMonth } from './periods';
import { type Gap, GAPS, gapOf, pivot, type PivotRow } from './pivot';
import { ONE_DEFINITION, type FigureQuestion } from './question';
import { useWords } from './words';

interface Props {
  readonly page: FigurePage;
  readonly question: FigureQuestion;
  readonly own: string | undefined;
}

/** More rows than these are for a file. */
const MOST_ROWS = 500;

/** The figures as a table with one dimension across; of two releases each has its value, and their difference beside. */
export function PivotPanel({ page, question, own }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const table = pivot(page.items, question);
  const rows = table.rows.slice(0, MOST_ROWS);
  const named = (code: string) => question.indicators.find((each) => each.code === code);
  /** Where the unit does not stand above a column, a difference in points says so itself. */
  const isUnitInHeading = question.columns === 'indicator';
  const points = (indicator: FigureIndicator) => (indicator.measure === 'RATE' ? ` ${words.differenceUnit(indicator)}` : '');
  const gapAt = (row: PivotRow, column: string) => gapOf(table.placeOf(row, column), question, own);
  const shown = (row: PivotRow, column: string, which: keyof Pick<Figure, 'value' | 'before' | 'difference'>) => {
    const figure = table.figure(row, column);
    const indicator = named(table.placeOf(row, column).indicator);
    const value = figure?.[which];
    if (!indicator) {
      return null;
    }
    if (value === null || value === undefined) {
      return which === 'value' ? <NotAvailable gap={gapAt(row, column)} /> : <span className="quiet">{formatNumber(null)}</span>;
    }
    return which === 'difference' ? `${value > 0 ? '+' : ''}${words.value(indicator, value)}${isUnitInHeading ? '' : points(indicator)}` : words.value(indicator, value);
  };
  const heading = (column: string, unitOf: (indicator: FigureIndicator) => string = words.unit) => {
    const indicator = question.columns === 'indicator' ? named(column) : undefined;
    const name = words.of(question.columns, column, question.indicators);
    return indicator ? `${name} (${unitOf(indicator)})` : name;
  };
  const columns: Array<Column<PivotRow>> = [
    ...table.down.map((dimension, at) => ({
      key: dimension,
      title: t(`statistics.dimensions.${dimension}`),
      leading: at === 0,
      width: dimension === 'period' ? 96 : 140,
      cell: ({ place }: PivotRow) => {
        const indicator = dimension === 'indicator' ? named(place.indicator ?? '') : undefined;
        const name = words.of(dimension, place[dimension] ?? '', question.indicators);
        return indicator ? `${name} (${words.unit(indicator)})` : name;
      },
    })),
    ...table.columns.flatMap((column): Array<Column<PivotRow>> => {
      const value = { key: column, title: heading(column), number: true, width: 96, cell: (row: PivotRow) => shown(row, column, 'value') };
      return question.compare === undefined
        ? [value]
        : [
            { ...value, title: t('statistics.columns.now', { name: heading(column) }) },
            { ...value, key: `${column}-before`, title: t('statistics.columns.before', { name: heading(column) }), cell: (row: PivotRow) => shown(row, column, 'before') },
            { ...value, key: `${column}-difference`, title: t('statistics.columns.difference', { name: heading(column, words.differenceUnit) }), cell: (row: PivotRow) => shown(row, column, 'difference') },
          ];
    }),
  ];
  return (
    <Panel flush className="statistics-table" title={t('statistics.table')} hint={useCaption(question, page)}>
      {table.rows.length > MOST_ROWS && <Notice kind="warn" title={t('statistics.manyRows', { shown: MOST_ROWS, rows: table.rows.length })} />}
      <LedgerTable caption={t('statistics.table')} columns={columns} rows={rows} rowKey={({ key }) => key} />
      <Gaps rows={rows} columns={table.columns} hasFigure={(row, column) => table.figure(row, column)?.value != null} gapAt={gapAt} indicators={question.indicators} />
    </Panel>
  );
}

/** What all figures of the table share: areas, sections and indicators of which there is one, definition, and the releases compared. */
function useCaption({ indicators, areas, sections, periods, variant, compare }: FigureQuestion, page: FigurePage): string {
  const { t } = useTranslation();
  const words = useWords();
  const last = periods.at(-1) ?? '';
  return [
    ...(indicators.length === 1 && indicators[0] ? [`${words.nameOf(indicators[0])} (${words.unit(indicators[0])})`] : []),
    ...(areas.length === 1 && areas[0] ? [words.area(areas[0])] : []),
    ...(sections.length === 1 && sections[0] ? [words.section(sections[0])] : []),
    ...(variant === ONE_DEFINITION ? [] : [t(`statistics.variants.${variant as 'D' | 'Q'}`)]),
    ...(isPartMonth(last, page.release.asOf) ? [t('statistics.part', { period: words.period(last), asOf: page.release.asOf })] : []),
    t('statistics.internal'),
    ...(compare ? [t('statistics.compared', { now: page.release.releaseId, before: compare })] : []),
  ].join(' · ');
}

function NotAvailable({ gap }: { gap: Gap }) {
  const { t } = useTranslation();
  return (
    <span className="quiet nowrap" title={t(`statistics.gaps.${gap}`)}>
      {t('statistics.notAvailable')} <sup>{GAPS.indexOf(gap) + 1}</sup>
    </span>
  );
}

interface GapsProps {
  readonly rows: readonly PivotRow[];
  readonly columns: readonly string[];
  readonly hasFigure: (row: PivotRow, column: string) => boolean;
  readonly gapAt: (row: PivotRow, column: string) => Gap;
  readonly indicators: readonly FigureIndicator[];
}

/** Under the table, why there is no figure where there is none: never a zero. */
function Gaps({ rows, columns, hasFigure, gapAt, indicators }: GapsProps) {
  const { t } = useTranslation();
  const words = useWords();
  const met = new Set(rows.flatMap((row) => columns.filter((column) => !hasFigure(row, column)).map((column) => gapAt(row, column))));
  if (met.size === 0) {
    return null;
  }
  return (
    <ul className="statistics-gaps small">
      {GAPS.filter((gap) => met.has(gap)).map((gap) => (
        <li key={gap}>
          <sup>{GAPS.indexOf(gap) + 1}</sup> {t(`statistics.gaps.${gap}`)}
          {gap === 'missing' && indicators.map((each) => words.missing(each) && ` ${words.nameOf(each)}: ${words.missing(each)}`)}
        </li>
      ))}
    </ul>
  );
}
