import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type FigureIndicator, useAreas } from '../api';
import { formatNumber } from '../format';
import { LedgerTable, Loading, Notice, Panel, ProblemView, Tag, ViewSwitch } from '../shared';
import { ChoroplethMap } from '../shared/charts';
import { areasQuery } from './queries';
import { type FigureQuestion, seriesOf } from './question';
import { useWords } from './words';

interface Props {
  readonly question: FigureQuestion;
  readonly own: string | undefined;
  readonly isTable: boolean;
  readonly onTable: (isTable: boolean) => void;
  readonly onArea: (area: string) => void;
}

/** The first rate or mean that is asked for, by area, in the last period for which it is known; counts are on no map. */
export function AreaMap(props: Props) {
  const { t } = useTranslation();
  const { indicators, variant, periods } = props.question;
  const last = periods.at(-1) ?? '';
  const drawn = indicators.flatMap((indicator) => {
    const series = seriesOf(indicator, variant);
    return indicator.measure !== 'COUNT' && series && series.first <= last ? [{ indicator, period: series.last < last ? series.last : last }] : [];
  })[0];
  return drawn ? (
    <Drawn {...props} {...drawn} />
  ) : (
    <Panel title={t('statistics.map')}>
      <Notice kind="info" title={t('statistics.onlyRates')}>
        <p>{t('statistics.onlyRatesText')}</p>
      </Notice>
    </Panel>
  );
}

function Drawn({ question, own, isTable, onTable, onArea, indicator, period }: Props & { readonly indicator: FigureIndicator; readonly period: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const { areas, name: areaName } = useAreas();
  const { data, error, refetch } = useQuery(areasQuery(question.release, indicator.code, question.variant, period));
  const name = words.nameOf(indicator);
  const unit = words.unit(indicator);
  const rows = areas.map(({ code }) => {
    const value = words.scaled(indicator, data?.items.find((each) => each.area === code)?.value);
    return { area: code, name: areaName(code), value, text: formatNumber(value, words.decimalsOf(indicator)) };
  });
  const title = t('statistics.mapTitle', { name });
  return (
    <Panel
      title={title}
      hint={words.period(period)}
      extra={<ViewSwitch picture="map" name={title} isTable={isTable} onChange={onTable} />}
      flush={isTable && !error}
    >
      {error ? (
        <ProblemView error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : isTable ? (
        <LedgerTable
          caption={title}
          rows={[...rows].sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity))}
          rowKey={({ area }) => area}
          columns={[
            {
              key: 'area',
              title: t('statistics.dimensions.area'),
              leading: true,
              cell: (row) => (
                <>
                  {row.name} {row.area === own && <Tag tone="info">{t('overview.map.yours')}</Tag>}
                </>
              ),
            },
            { key: 'value', title: `${name} (${unit})`, number: true, cell: ({ text }) => text },
          ]}
        />
      ) : (
        <ChoroplethMap
          figures={rows}
          unit={unit}
          decimals={words.decimalsOf(indicator)}
          own={own}
          label={t('overview.map.label', { rate: name, period: words.period(period) })}
          hint={t('statistics.mapHint')}
          onSelect={onArea}
        />
      )}
    </Panel>
  );
}
