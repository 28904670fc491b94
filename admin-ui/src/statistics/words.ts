import { useTranslation } from 'react-i18next';
import { type FigureIndicator, useAreas, useCodeList, useNameOf } from '../api';
import { formatNumber, formatPeriod } from '../format';
import { useReader } from '../i18n/reader';
import { DEFINITIONS, POPULATIONS } from './definitions';
import type { Place } from './pivot';
import { ALL_SECTIONS } from './question';
import type { Dimension } from './search';
import type { zh } from './texts';

/** How figures and what they are of are called, in the reader's language. */
export function useWords() {
  const { t, i18n } = useTranslation();
  const { isEnglish, pick } = useReader();
  const nameOf = useNameOf();
  const { name: areaName } = useAreas();
  const { name: sectionName } = useCodeList('industry-section');
  const isShare = ({ measure }: FigureIndicator) => measure === 'RATE';
  const decimalsOf = (indicator: FigureIndicator) => (isShare(indicator) ? Math.max(indicator.decimals - 2, 0) : indicator.decimals);
  const unitOf = (indicator: FigureIndicator) =>
    isShare(indicator) ? '%' : i18n.exists(`statistics.units.${indicator.unit}`) ? t(`statistics.units.${indicator.unit as keyof typeof zh.units}`) : indicator.unit;
  return {
    nameOf,
    decimalsOf,
    /** A value as it is shown: rates in per cent, all others as they are. */
    scaled: (indicator: FigureIndicator, value: number | null | undefined) =>
      value === null || value === undefined ? null : isShare(indicator) ? value * 100 : value,
    value: (indicator: FigureIndicator, value: number | null | undefined) =>
      formatNumber(value === null || value === undefined ? null : isShare(indicator) ? value * 100 : value, decimalsOf(indicator)),
    unit: unitOf,
    /** The unit of a difference: of two rates it is points, not per cent. */
    differenceUnit: (indicator: FigureIndicator) => (isShare(indicator) ? t('statistics.points') : unitOf(indicator)),
    period: (period: string) => formatPeriod(period, i18n.language),
    area: areaName,
    section: (code: string) => (code === ALL_SECTIONS ? t('statistics.allSections') : `${code} ${sectionName(code)}`),
    of: (dimension: Dimension, value: string, indicators: readonly FigureIndicator[]): string => {
      const indicator = indicators.find(({ code }) => code === value);
      return {
        indicator: () => (indicator ? nameOf(indicator) : value),
        area: () => areaName(value),
        section: () => (value === ALL_SECTIONS ? t('statistics.allSections') : `${value} ${sectionName(value)}`),
        period: () => formatPeriod(value, i18n.language),
      }[dimension]();
    },
    /** What is counted and how; the API gives both in English, the Chinese stands here. */
    definition: ({ code, formula }: FigureIndicator) =>
      isEnglish ? formula : (DEFINITIONS[code] ?? formula),
    population: ({ population }: FigureIndicator) => (population ? (isEnglish ? population : (POPULATIONS[population] ?? population)) : null),
    source: ({ source }: FigureIndicator) => (source.startsWith('人社部劳动合同统计报表') ? t('overview.statutoryReport') : source),
    missing: ({ missingZh, missingEn }: FigureIndicator) => (missingZh ? pick(missingZh, missingEn) : null),
  };
}

export type Words = ReturnType<typeof useWords>;

/** A place in words, for the names of lines. */
export const lineName = (words: Words, place: Place, dimensions: readonly Dimension[], indicators: readonly FigureIndicator[]) =>
  dimensions.map((dimension) => words.of(dimension, place[dimension], indicators)).join(' · ');
