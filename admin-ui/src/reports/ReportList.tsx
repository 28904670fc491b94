import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CITY, type DistrictReportRow, may, meQuery, useAreas } from '../api';
import { formatInstant } from '../format';
import { useReader } from '../i18n/reader';
import { type Column, FilterBar, FilterChoice, FormDialog, LedgerTable, Loading, Notice, Panel, ProblemView, ScreenHead } from '../shared';
import { remind, reportsQuery, togetherOf } from './queries';
import { ReportDueTag, ReportStateTag } from './ReportTags';
import { REPORT_STATES, type ReportsSearch } from './search';
import './reports.css';

const isIn = ({ state }: DistrictReportRow) => state === 'SUBMITTED' || state === 'ACCEPTED';

/** Reports of the units by their periods, those that nobody has begun among them; the newest period first. */
export function ReportList() {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery);
  const search = useSearch({ from: '/reports' });
  const navigate = useNavigate({ from: '/reports' });
  const { data, error, refetch } = useQuery(reportsQuery(search));
  const ask = (change: ReportsSearch) => void navigate({ search: { ...search, ...change } });
  const isFiltered = Object.values(search).some((value) => value !== undefined);
  const periods = [...new Set((data?.items ?? []).map(({ period }) => period))];
  return (
    <div className="screen">
      <ScreenHead title={t('frame.titles.reports')} hint={t('reports.hint')} asOf={data?.asOf} />
      <FilterBar onSubmit={() => undefined} onReset={() => void navigate({ search: {} })}>
        <FilterChoice
          label={t('reports.filters.period')}
          width={150}
          value={search.period}
          options={(data?.periods ?? []).map((period) => ({ value: period, label: period }))}
          onChange={(period) => ask({ period })}
        />
        <FilterChoice
          label={t('reports.filters.state')}
          width={150}
          value={search.state}
          options={REPORT_STATES.map((state) => ({ value: state, label: t(`reports.states.${state}`) }))}
          onChange={(state) => ask({ state })}
        />
        <label className="reports-overdue">
          <input type="checkbox" checked={search.overdue ?? false} onChange={({ target }) => ask({ overdue: target.checked || undefined })} /> {t('reports.filters.overdue')}
        </label>
      </FilterBar>
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && data.items.length === 0 && (
        <Notice kind="empty" title={t('reports.empty.title')}>
          <p>{t(isFiltered ? 'reports.empty.filtered' : 'reports.empty.none')}</p>
        </Notice>
      )}
      {data &&
        (me.area?.code === CITY ? (
          periods.map((period) => <Period key={period} rows={data.items.filter((row) => row.period === period)} isWhole={!search.state && !search.overdue} />)
        ) : (
          data.items.length > 0 && (
            <Panel flush title={t('frame.titles.reports')}>
              <Rows rows={data.items} caption={t('frame.titles.reports')} />
            </Panel>
          )
        ))}
    </div>
  );
}

interface PeriodProps {
  readonly rows: readonly DistrictReportRow[];
  /** These are all units, so that they can be counted. */
  readonly isWhole: boolean;
}

function Period({ rows, isWhole }: PeriodProps) {
  const { t } = useTranslation();
  const { pick } = useReader();
  const queries = useQueryClient();
  const { data: me } = useSuspenseQuery(meQuery);
  const [isReminding, setReminding] = useState(false);
  const [told, setTold] = useState<{ reminded: string[]; passedOver: string[] } | null>(null);
  const [first] = rows;
  if (!first) {
    return null;
  }
  const name = pick(first.periodZh, first.periodEn);
  const silent = rows.filter((row) => !isIn(row));
  const isOver = first.to < new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' });
  const mayRemind = may(me, 'remindOfReports') && silent.length > 0 && isOver;
  return (
    <Panel
      flush
      title={name}
      hint={
        <>
          {isWhole && t('reports.summary', { owed: rows.length, reported: rows.length - silent.length, overdue: rows.filter(({ overdue }) => overdue).length })}
          {first.due.cautionZh && <span className="report-caution">{pick(first.due.cautionZh, first.due.cautionEn)}</span>}
        </>
      }
      extra={
        <>
          <a className="button-link" href={togetherOf(first.period)} download={`district-reports-${first.period}.csv`}>
            {t('reports.together')}
          </a>
          {mayRemind && <Button onClick={() => setReminding(true)}>{t('reports.remind.act')}</Button>}
        </>
      }
    >
      {told && (
        <Notice kind="good" role="status" title={t('reports.remind.sent', { count: told.reminded.length })}>
          {told.passedOver.length > 0 && <p>{t('reports.remind.passed', { count: told.passedOver.length })}</p>}
        </Notice>
      )}
      <Rows isOfOnePeriod rows={rows} caption={`${t('frame.titles.reports')} ${name}`} />
      {isReminding && (
        <FormDialog
          title={t('reports.remind.title', { period: name })}
          hint={t('reports.remind.hint', { count: silent.length })}
          submit={t('reports.remind.act')}
          fields={[{ name: 'text', label: t('reports.remind.text'), kind: 'area', longest: 1000 }]}
          start={{ text: t('reports.remind.start', { period: name }) }}
          onSubmit={({ text = '' }) =>
            remind({ period: first.period, areas: silent.map(({ area }) => area), text }).then((sent) => {
              setTold(sent);
              return queries.invalidateQueries({ queryKey: ['district-reports'] });
            })
          }
          onClose={() => setReminding(false)}
        />
      )}
    </Panel>
  );
}

interface RowsProps {
  readonly rows: readonly DistrictReportRow[];
  readonly caption: string;
  /** What is true of the period as a whole is said above. */
  readonly isOfOnePeriod?: boolean;
}

function Rows({ rows, caption, isOfOnePeriod = false }: RowsProps) {
  const { t } = useTranslation();
  const { pick } = useReader();
  const { name: areaName } = useAreas();
  const columns: ReadonlyArray<Column<DistrictReportRow>> = [
    {
      key: 'report',
      title: t('reports.columns.unit'),
      leading: true,
      width: 220,
      cell: ({ area, period, periodZh, periodEn }) => (
        <Link to="/reports/$area/$period" params={{ area, period }}>
          {areaName(area)} {pick(periodZh, periodEn)}
        </Link>
      ),
    },
    { key: 'state', title: t('reports.columns.state'), width: 100, short: true, cell: ({ state }) => <ReportStateTag state={state} /> },
    { key: 'due', title: t('reports.columns.due'), width: 260, cell: (row) => <ReportDueTag row={row} short={isOfOnePeriod} /> },
    { key: 'submitted', title: t('reports.columns.submitted'), width: 140, short: true, cell: ({ submittedAt }) => formatInstant(submittedAt) },
    { key: 'version', title: t('reports.columns.version'), width: 80, number: true, short: true, cell: ({ version }) => version },
    {
      key: 'reminders',
      title: t('reports.columns.reminders'),
      width: 150,
      short: true,
      cell: ({ reminders, remindedOn }) => (reminders > 0 ? t('reports.times', { count: reminders, day: remindedOn ?? '' }) : ''),
    },
  ];
  return <LedgerTable caption={caption} rows={rows} rowKey={({ area, period }) => `${area}-${period}`} columns={columns} />;
}
