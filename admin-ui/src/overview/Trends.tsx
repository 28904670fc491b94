import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Release } from '../api';
import { formatNumber } from '../format';
import { download, DownloadButton, LedgerTable, Notice, Panel, toCsv, ViewSwitch } from '../shared';
import { type Line, LineTrend } from '../shared/charts';
import { useTheme } from '../theme';
import type { Month } from './queries';
import { DEFAULT_SPAN, type OverviewSearch, SPANS } from './search';

const FLOWS = ['concluded', 'renewed', 'rescinded', 'terminated'] as const;
const SERIES = [...FLOWS, 'activeContracts'] as const;
const DASHES = { concluded: 'solid', renewed: 'dashed', rescinded: [8, 3, 2, 3], terminated: 'dotted' } as const;

interface Props {
  readonly months: readonly Month[];
  readonly scope: string;
  readonly release: Release;
  /** The last month was not over on the day of the release. */
  readonly isPartMonth: boolean;
  readonly search: OverviewSearch;
  readonly onChange: (patch: Partial<OverviewSearch>) => void;
}

/** Month by month: what happened to contracts, and how many are in force. */
export function Trends({ months, scope, release, isPartMonth, search, onChange }: Props) {
  const { t } = useTranslation();
  const { palette } = useTheme();
  const span = search.months ?? DEFAULT_SPAN;
  const shown = months.slice(-span);
  const periods = shown.map(({ period }) => period);
  const ends = { scope, from: periods[0] ?? '', to: periods.at(-1) ?? '' };
  const valuesOf = (code: string) => shown.map(({ values }) => values[code] ?? null);
  const flows: Line[] = FLOWS.map((code) => {
    const dash = DASHES[code];
    return {
      name: t(`overview.indicators.${code}`),
      colour: palette[code],
      dash: typeof dash === 'string' ? dash : [...dash],
      values: valuesOf(code),
    };
  });
  const stock: Line[] = [
    { name: t('overview.indicators.activeContracts'), colour: palette.stock, values: valuesOf('activeContracts') },
  ];
  const save = () =>
    download(
      `qiyue-trend-${ends.from}-${ends.to}.csv`,
      toCsv(
        [`${scope} ${ends.from} – ${ends.to}`, `${release.releaseId} ${release.asOf}`],
        [t('overview.trend.period'), ...SERIES.map((code) => t(`overview.indicators.${code}`))],
        shown.map(({ period, values }) => [period, ...SERIES.map((code) => values[code] ?? null)]),
      ),
    );
  const tools = (
    <>
      <Segmented
        aria-label={t('overview.trend.months')}
        value={span}
        options={SPANS.map((value) => ({ value, label: t('overview.trend.lastMonths', { months: value }) }))}
        onChange={(value) => onChange({ months: value === DEFAULT_SPAN ? undefined : value })}
      />
      <ViewSwitch
        picture="chart"
        name={t('overview.trend.flow')}
        isTable={search.trend === 'table'}
        onChange={(isTable) => onChange({ trend: isTable ? 'table' : undefined })}
      />
      <DownloadButton name={t('overview.trend.flow')} onClick={save} />
    </>
  );
  return (
    <Panel
      title={t('overview.trend.flow')}
      hint={[scope, t('overview.trend.unit'), ...(isPartMonth ? [t('overview.trend.hollow')] : [])].join(' · ')}
      extra={tools}
      flush={search.trend === 'table' && shown.length > 0}
    >
      {shown.length === 0 ? (
        <Notice kind="empty" title={t('overview.trend.empty')} />
      ) : search.trend === 'table' ? (
        <LedgerTable
          caption={t('overview.trend.flow')}
          rows={[...shown].reverse()}
          rowKey={({ period }) => period}
          columns={[
            {
              key: 'period',
              title: t('overview.trend.period'),
              leading: true,
              cell: ({ period }) => <span className="nowrap">{period}</span>,
            },
            ...SERIES.map((code) => ({
              key: code,
              title: t(`overview.indicators.${code}`),
              number: true,
              cell: ({ values }: Month) => formatNumber(values[code]),
            })),
          ]}
        />
      ) : (
        <>
          <LineTrend periods={periods} lines={flows} height={250} fromZero isLastOpen={isPartMonth} label={t('overview.trend.flowLabel', ends)} />
          <h3 className="trend-part">
            {t('overview.trend.stock')} <span className="quiet small">{t('overview.trend.fromZero')}</span>
          </h3>
          <LineTrend periods={periods} lines={stock} height={190} fromZero label={t('overview.trend.stockLabel', ends)} />
        </>
      )}
    </Panel>
  );
}
