import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Release, useNameOf } from '../api';
import { formatNumber, formatPeriod } from '../format';
import { LedgerTable, Panel, ProblemView, ViewSwitch } from '../shared';
import { type Line, LineTrend } from '../shared/charts';
import { useTheme } from '../theme';
import { FLOWS_OF_JOBS, flowsQuery } from './queries';
import type { OverviewSearch } from './search';

const QUARTERS = 12;
const LOOKS = [
  { colour: 'concluded', dash: 'solid' },
  { colour: 'rescinded', dash: [8, 3, 2, 3] },
  { colour: 'renewed', dash: 'dashed' },
  { colour: 'terminated', dash: 'dotted' },
] as const;

interface Props {
  readonly release: Release;
  readonly area: string;
  readonly scope: string;
  readonly search: OverviewSearch;
  readonly onChange: (patch: Partial<OverviewSearch>) => void;
}

/** Hires, separations, job gains and losses by quarter, the latest in figures; nothing where the release has none of them. */
export function QuarterFlows({ release, area, scope, search, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const { palette } = useTheme();
  const nameOf = useNameOf();
  const { data, error, refetch } = useQuery(flowsQuery(release.releaseId, area));
  const periods = [...new Set(data?.items.map(({ period }) => period))].sort().slice(-QUARTERS);
  const [first, last] = [periods[0], periods.at(-1)];
  if (error) {
    return <ProblemView error={error} onRetry={() => void refetch()} />;
  }
  if (!data || first === undefined || last === undefined) {
    return null;
  }
  const valueOf = (code: string, period: string) => data.items.find((each) => each.indicator === code && each.period === period)?.value ?? null;
  const series = FLOWS_OF_JOBS.map((code) => {
    const indicator = data.indicators.find((each) => each.code === code);
    return { code, name: indicator ? nameOf(indicator) : code };
  });
  const lines = series.map(({ code, name }, at): Line => {
    const { colour, dash } = LOOKS[at] ?? LOOKS[0];
    return { name, colour: palette[colour], dash: typeof dash === 'string' ? dash : [...dash], values: periods.map((period) => valueOf(code, period)) };
  });
  const isTable = search.flows === 'table';
  const title = t('flows.title', { period: formatPeriod(last, i18n.language) });
  return (
    <Panel
      title={title}
      hint={t('flows.hint', { scope })}
      flush={isTable}
      extra={
        <>
          <Link to="/statistics" search={{ release: release.releaseId, indicator: FLOWS_OF_JOBS.join(','), area }}>
            {t('flows.more')}
          </Link>
          <ViewSwitch picture="chart" name={title} isTable={isTable} onChange={(table) => onChange({ flows: table ? 'table' : undefined })} />
        </>
      }
    >
      {isTable ? (
        <LedgerTable
          caption={title}
          rows={[...periods].reverse()}
          rowKey={(period) => period}
          columns={[
            { key: 'period', title: t('flows.period'), leading: true, cell: (period) => formatPeriod(period, i18n.language) },
            ...series.map(({ code, name }) => ({ key: code, title: name, number: true, cell: (period: string) => formatNumber(valueOf(code, period)) })),
          ]}
        />
      ) : (
        <LineTrend periods={periods} lines={lines} height={230} fromZero label={t('flows.label', { scope, from: first, to: last })} />
      )}
    </Panel>
  );
}
