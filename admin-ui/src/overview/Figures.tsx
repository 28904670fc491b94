import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Indicator, type Overview, useNameOf } from '../api';
import { changeInPercent, formatChange, formatNumber, NO_VALUE, previousPeriod } from '../format';
import { type Column, type Figure, FigureCard, LedgerTable } from '../shared';
import { indicatorsQuery, type Month } from './queries';
import { isPartMonth } from './rates';
import type { zh } from './texts';

interface Props {
  readonly overview: Overview;
  /** The months of one area, when its figures are shown instead of the city's. */
  readonly months: readonly Month[] | undefined;
  readonly isTable: boolean;
}

/** Counts of what happened in a month; the others say how things stood on a day. */
const EVENTS = new Set(['concluded', 'renewed', 'rescinded', 'terminated']);

type Unit = keyof typeof zh.units;
type Defined = keyof typeof zh.definitions;

/** Units, definitions and sources in the reader's language; the API gives each in one language only. */
function useWordsOf() {
  const { t, i18n } = useTranslation();
  return {
    unit: (unit: string) => (i18n.exists(`overview.units.${unit}`) ? t(`overview.units.${unit as Unit}`) : unit),
    definition: (code: string, formula: string) =>
      i18n.exists(`overview.definitions.${code}`) ? t(`overview.definitions.${code as Defined}`) : formula,
    source: ({ source = '' }: Partial<Indicator>) =>
      source.startsWith('人社部劳动合同统计报表') ? t('overview.statutoryReport') : source,
  };
}

/** The headline figures of the city, or of one area with the city's beside them, as cards or as a table. */
export function Figures({ overview, months, isTable }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const wordsOf = useWordsOf();
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const { cards, period, release } = overview;
  const isPart = isPartMonth(overview);
  const valueIn = (month: string, code: string) => months?.find((each) => each.period === month)?.values[code] ?? null;
  const figures = cards.map((card): Figure => {
    const { indicator: code, unit, decimals } = card;
    const indicator = indicators.find((each) => each.code === code);
    return {
      code,
      name: nameOf(card),
      unit: wordsOf.unit(unit),
      decimals,
      isComparable: !isPart || !EVENTS.has(code),
      definition: wordsOf.definition(code, indicator?.formula ?? ''),
      source: wordsOf.source(indicator ?? {}),
      ...(months && period
        ? { value: valueIn(period, code), previous: valueIn(previousPeriod(period), code), city: card.value }
        : { value: card.value, previous: card.previous }),
    };
  });
  return isTable ? (
    <div className="ledger-sheet">
      <FigureTable figures={figures} />
    </div>
  ) : (
    <ul className="figure-cards" aria-label={t('overview.figures')}>
      {figures.map((figure) => (
        <FigureCard key={figure.code} figure={figure} asOf={release.asOf} release={release.releaseId} />
      ))}
    </ul>
  );
}

function FigureTable({ figures }: { figures: readonly Figure[] }) {
  const { t } = useTranslation();
  const withCity = figures.some(({ city }) => city !== undefined);
  const change = ({ value, previous, isComparable }: Figure) =>
    isComparable ? formatChange(changeInPercent(value, previous)) : NO_VALUE;
  const columns: ReadonlyArray<Column<Figure>> = [
    { key: 'name', title: t('overview.indicator'), leading: true, cell: ({ name }) => name },
    { key: 'value', title: t('overview.value'), number: true, cell: ({ value, decimals }) => formatNumber(value, decimals) },
    { key: 'unit', title: t('shared.figure.unit'), cell: ({ unit }) => unit },
    { key: 'previous', title: t('overview.monthBefore'), number: true, cell: ({ previous, decimals }) => formatNumber(previous, decimals) },
    { key: 'change', title: t('overview.change'), number: true, cell: change },
    ...(withCity
      ? [{ key: 'city', title: t('overview.city'), number: true, cell: ({ city, decimals }: Figure) => formatNumber(city, decimals) }]
      : []),
  ];
  return <LedgerTable caption={t('overview.figures')} rows={figures} rowKey={({ code }) => code} columns={columns} />;
}
