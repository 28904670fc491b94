import { Link, useNavigate } from '@tanstack/react-router';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { CITY, type Overview, useNameOf } from '../api';
import { formatNumber, formatPeriod } from '../format';
import { download, DownloadButton, LedgerTable, Panel, Tag, toCsv, ViewSwitch } from '../shared';
import { ChoroplethMap, type MapFigure } from '../shared/charts';
import { rateDecimals, rateOf, rateUnit } from './rates';
import { type OverviewSearch, RATES } from './search';

interface Props {
  readonly overview: Overview;
  readonly own: string | undefined;
  readonly search: OverviewSearch;
  readonly onChange: (patch: Partial<OverviewSearch>) => void;
}

/** A rate by area, as a map or as a table. */
export function AreaRates({ overview, own, search, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const nameOf = useNameOf();
  const navigate = useNavigate();
  const rate = search.rate ?? 'rescinded';
  const decimals = rateDecimals(rate);
  const unit = t(`overview.rateUnits.${rateUnit(rate)}`);
  const rateName = t(`overview.rates.${rate}`);
  const period = formatPeriod(overview.period, i18n.language);
  const rows = overview.areas
    .filter(({ area }) => area !== CITY)
    .map((each) => ({ ...each, name: nameOf(each), rate: rateOf(rate, each.values) }));
  const figures: MapFigure[] = rows.map((row) => ({
    area: row.area,
    name: row.name,
    value: row.rate,
    text: formatNumber(row.rate, decimals),
  }));
  const save = () =>
    download(
      `qiyue-${rate}-${overview.period}.csv`,
      toCsv(
        [`${rateName} (${unit}) ${period}`, `${overview.release.releaseId} ${overview.release.asOf}`],
        [t('overview.map.area'), t('overview.map.area'), rateName, t('overview.indicators.activeContracts')],
        rows.map((row) => [row.area, row.name, row.rate === null ? null : Number(row.rate.toFixed(decimals)), row.values.activeContracts ?? null]),
      ),
    );
  const tools = (
    <>
      <Select
        value={rate}
        style={{ minWidth: 130 }}
        aria-label={t('overview.rate')}
        popupMatchSelectWidth={false}
        options={RATES.map((each) => ({ value: each, label: t(`overview.rates.${each}`) }))}
        onChange={(value) => onChange({ rate: value === 'rescinded' ? undefined : value })}
      />
      <ViewSwitch
        picture="map"
        name={rateName}
        isTable={search.map === 'table'}
        onChange={(isTable) => onChange({ map: isTable ? 'table' : undefined })}
      />
      <DownloadButton name={rateName} onClick={save} />
    </>
  );
  return (
    <Panel
      title={t('overview.map.title', { rate: rateName })}
      hint={`${period} · ${t(`overview.rateDefinitions.${rate}`)}`}
      extra={tools}
      flush={search.map === 'table'}
    >
      {search.map === 'table' ? (
        <LedgerTable
          caption={t('overview.map.title', { rate: rateName })}
          rows={[...rows].sort((a, b) => (b.rate ?? -1) - (a.rate ?? -1))}
          rowKey={({ area }) => area}
          columns={[
            {
              key: 'area',
              title: t('overview.map.area'),
              leading: true,
              cell: ({ area, name }) => (
                <>
                  <Link to="/employers" search={{ area }}>
                    {name}
                  </Link>{' '}
                  {area === own && <Tag tone="info">{t('overview.map.yours')}</Tag>}
                </>
              ),
            },
            {
              key: 'rate',
              title: t('overview.map.rateColumn', { rate: rateName, unit }),
              number: true,
              cell: (row) => formatNumber(row.rate, decimals),
            },
            {
              key: 'stock',
              title: t('overview.indicators.activeContracts'),
              number: true,
              cell: ({ values }) => formatNumber(values.activeContracts),
            },
          ]}
        />
      ) : (
        <ChoroplethMap
          figures={figures}
          unit={unit}
          decimals={decimals}
          own={own}
          label={t('overview.map.label', { rate: rateName, period })}
          onSelect={(area) => void navigate({ to: '/employers', search: { area } })}
        />
      )}
    </Panel>
  );
}
