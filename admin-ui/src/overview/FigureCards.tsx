import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Overview, useNameOf } from '../api';
import { previousPeriod } from '../format';
import { FigureCard } from '../shared';
import { indicatorsQuery, type Month } from './queries';

interface Props {
  readonly overview: Overview;
  /** The months of one area, when its figures are shown instead of the city's. */
  readonly months: readonly Month[] | undefined;
}

/** The headline figures of the city, or of one area with the city's beside them. */
export function FigureCards({ overview, months }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const { cards, period, release } = overview;
  const valueIn = (month: string | undefined, code: string) =>
    months?.find((each) => each.period === month)?.values[code] ?? null;
  return (
    <ul className="figure-cards" aria-label={t('frame.titles.overview')}>
      {cards.map((card) => {
        const indicator = indicators.find(({ code }) => code === card.indicator);
        return (
          <FigureCard
            key={card.indicator}
            asOf={release.asOf}
            release={release.releaseId}
            figure={{
              name: nameOf(card),
              unit: card.unit,
              decimals: card.decimals,
              formula: indicator?.formula ?? '',
              source: indicator?.source ?? '',
              ...(months && period
                ? {
                    value: valueIn(period, card.indicator),
                    previous: valueIn(previousPeriod(period), card.indicator),
                    city: card.value,
                  }
                : { value: card.value, previous: card.previous }),
            }}
          />
        );
      })}
    </ul>
  );
}
