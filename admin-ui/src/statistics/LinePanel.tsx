import { useTranslation } from 'react-i18next';
import type { Figure, FigureIndicator, FigurePage } from '../api';
import { type Column, LedgerTable, Panel, ViewSwitch } from '../shared';
import { type Line, LineTrend } from '../shared/charts';
import { type Palette, useTheme } from '../theme';
import type { Place } from './pivot';
import { isPartMonth } from './periods';
import type { FigureQuestion } from './question';
import type { Dimension } from './search';
import { lineName, useWords } from './words';

interface Props {
  readonly page: FigurePage;
  readonly question: FigureQuestion;
  readonly isTable: boolean;
  readonly onTable: (isTable: boolean) => void;
}

/** More lines than these cannot be told apart; the table has all. */
const MOST_LINES = 5;
const COLOURS = ['concluded', 'rescinded', 'renewed', 'terminated', 'stock'] as const satisfies ReadonlyArray<keyof Palette>;
const DASHES = ['solid', [8, 3, 2, 3], 'dashed', 'dotted', [12, 4]] as const;

interface Series {
  readonly key: string;
  readonly name: string;
  readonly indicator: FigureIndicator;
  readonly values: ReadonlyArray<number | null>;
  readonly before: ReadonlyArray<number | null>;
}

/** The figures as lines over the periods, those of one unit in one picture; of another release the same line thinner and dotted. */
export function LinePanel({ page, question, isTable, onTable }: Props) {
  const { t } = useTranslation();
  const { palette } = useTheme();
  const words = useWords();
  const series = useSeries(page, question);
  const shown = series.slice(0, MOST_LINES);
  const units = [...new Set(shown.map(({ indicator }) => words.unit(indicator)))];
  const linesOf = (unit: string): Line[] =>
    shown
      .map((each, at) => ({ each, colour: palette[COLOURS[at] ?? 'stock'], dash: DASHES[at] ?? 'solid' }))
      .filter(({ each }) => words.unit(each.indicator) === unit)
      .flatMap(({ each, colour, dash }) => [
        { name: each.name, colour, dash: typeof dash === 'string' ? dash : [...dash], values: each.values },
        ...(question.compare ? [{ name: t('statistics.columns.before', { name: each.name }), colour: palette.quiet, dash: 'dotted' as const, values: each.before }] : []),
      ]);
  const isLastOpen = isPartMonth(question.periods.at(-1) ?? '', page.release.asOf);
  const ends = { from: question.periods[0] ?? '', to: question.periods.at(-1) ?? '' };
  return (
    <Panel
      {...(isTable && { className: 'statistics-table' })}
      title={t('statistics.chart')}
      hint={[...(isTable ? [] : [t('statistics.notFromZero')]), ...(isLastOpen ? [t('overview.trend.hollow')] : []), ...(series.length > MOST_LINES ? [t('statistics.fewLines', { shown: MOST_LINES, all: series.length })] : [])].join(' · ')}
      extra={<ViewSwitch picture="chart" name={t('statistics.chart')} isTable={isTable} onChange={onTable} />}
      flush={isTable}
    >
      {isTable ? (
        <LineTable question={question} series={shown} />
      ) : (
        units.map((unit) => {
          const first = shown.find(({ indicator }) => words.unit(indicator) === unit);
          return (
            <div key={unit}>
              <p className="quiet small">{t('statistics.unit', { unit })}</p>
              <LineTrend
                periods={question.periods}
                lines={linesOf(unit)}
                height={units.length > 1 ? 200 : 280}
                fromZero={false}
                isLastOpen={isLastOpen}
                decimals={first ? words.decimalsOf(first.indicator) : 0}
                label={t('statistics.chartLabel', { names: shown.map(({ name }) => name).join(', '), ...ends })}
              />
            </div>
          );
        })
      )}
    </Panel>
  );
}

/** A line for each indicator, area and section that is asked for, named by what it differs in. */
function useSeries(page: FigurePage, { indicators, areas, sections, periods }: FigureQuestion): Series[] {
  const words = useWords();
  const several: Dimension[] = [
    ...(indicators.length > 1 ? ['indicator' as const] : []),
    ...(areas.length > 1 ? ['area' as const] : []),
    ...(sections.length > 1 ? ['section' as const] : []),
  ];
  const byPlace = new Map(page.items.map((figure) => [[figure.indicator, figure.area, figure.section, figure.period].join('|'), figure]));
  const valuesOf = (place: Omit<Place, 'period'>, indicator: FigureIndicator, which: keyof Pick<Figure, 'value' | 'before'>) =>
    periods.map((period) => words.scaled(indicator, byPlace.get([place.indicator, place.area, place.section, period].join('|'))?.[which]));
  return indicators
    .filter(({ series }) => series.length > 0)
    .flatMap((indicator) =>
      areas.flatMap((area) =>
        sections.map((section) => {
          const place = { indicator: indicator.code, area, section };
          const dimensions = several.length > 0 ? several : (['indicator'] as const);
          return {
            key: [indicator.code, area, section].join('|'),
            name: lineName(words, { ...place, period: '' }, dimensions, indicators),
            indicator,
            values: valuesOf(place, indicator, 'value'),
            before: valuesOf(place, indicator, 'before'),
          };
        }),
      ),
    )
    .filter(({ values, before }) => [...values, ...before].some((value) => value !== null));
}

interface PeriodRow {
  readonly period: string;
  readonly at: number;
}

function LineTable({ question, series }: { question: FigureQuestion; series: readonly Series[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const rows = question.periods.map((period, at) => ({ period, at })).reverse();
  const unscaled = ({ indicator }: Series, value: number | null | undefined) =>
    words.value(indicator, value === null || value === undefined ? null : indicator.measure === 'RATE' ? value / 100 : value);
  const columns: Array<Column<PeriodRow>> = [
    { key: 'period', title: t('statistics.dimensions.period'), leading: true, width: 96, cell: ({ period }) => words.period(period) },
    ...series.flatMap((each): Array<Column<PeriodRow>> => [
      { key: each.key, title: `${each.name} (${words.unit(each.indicator)})`, number: true, cell: ({ at }) => unscaled(each, each.values[at]) },
      ...(question.compare
        ? [{ key: `${each.key}-before`, title: t('statistics.columns.before', { name: each.name }), number: true, cell: ({ at }: PeriodRow) => unscaled(each, each.before[at]) }]
        : []),
    ]),
  ];
  return <LedgerTable caption={t('statistics.chart')} columns={columns} rows={rows} rowKey={({ period }) => period} />;
}
