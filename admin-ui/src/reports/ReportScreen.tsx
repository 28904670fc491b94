import { PrinterOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type DistrictReport, meQuery, useAreas } from '../api';
import { formatInstant } from '../format';
import { useReader } from '../i18n/reader';
import { Loading, Notice, ProblemView, ScreenHead, useTitle } from '../shared';
import { ActPanel } from './ActPanel';
import { FigurePanel } from './FigurePanel';
import { HistoryPanel } from './HistoryPanel';
import { OpinionPanel } from './OpinionPanel';
import { fileOf, reportQuery, versionQuery } from './queries';
import { ReportDueTag, ReportStateTag } from './ReportTags';
import { TextPanel } from './TextPanel';
import './reports.css';

/** The report of a unit and period: what is to be done, its figures and text, opinions heard, and all that happened to it. */
export function ReportScreen() {
  const { t } = useTranslation();
  const { area, period } = useParams({ from: '/reports/$area/$period' });
  const { version } = useSearch({ from: '/reports/$area/$period' });
  const { data: report, error, refetch } = useQuery(reportQuery(area, period));
  useTitle(useName(report));
  if (error) {
    return (
      <div className="screen">
        <h1>{t('frame.titles.report')}</h1>
        <ProblemView error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  return report ? <Whole key={`${area}-${period}`} report={report} version={version} /> : <Loading />;
}

function useName(report: DistrictReport | undefined): string | undefined {
  const { t } = useTranslation();
  const { pick } = useReader();
  const { name: areaName } = useAreas();
  return report && t('reports.title', { area: areaName(report.head.area), period: pick(report.head.periodZh, report.head.periodEn) });
}

function Whole({ report, version }: { report: DistrictReport; version: number | undefined }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: me } = useSuspenseQuery(meQuery);
  const { head } = report;
  const { area, period } = head;
  const take = (changed: DistrictReport) => {
    queries.setQueryData(reportQuery(area, period).queryKey, changed);
    return queries.invalidateQueries({ queryKey: ['district-reports', 'list'] });
  };
  const isOwed = head.state === 'NOT_BEGUN' || head.state === 'DRAFT' || head.state === 'RETURNED';
  const returned = head.state === 'RETURNED' ? report.events.filter(({ action }) => action === 'RETURN').at(-1) : undefined;
  const submittedAt = head.submittedAt ?? '';
  const reminder = isOwed ? report.reminders.filter(({ sentAt }) => sentAt > submittedAt).at(-1) : undefined;
  return (
    <div className="screen report">
      <ScreenHead
        title={useName(report) ?? ''}
        hint={
          <>
            <ReportStateTag state={head.state} /> {head.from} – {head.to} · {t('reports.columns.due')} <ReportDueTag row={head} />
          </>
        }
        tools={
          <>
            <a className="button-link" href={fileOf(area, period, version)} download={`district-report-${area}-${period}.csv`}>
              {t('reports.file')}
            </a>
            <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
              {t('reports.print')}
            </Button>
          </>
        }
      />
      {returned && (
        <Notice kind="warn" title={t('reports.returned')}>
          <p className="report-text">{returned.reason}</p>
          <p className="quiet small">
            {returned.by} · {formatInstant(returned.at)}
          </p>
        </Notice>
      )}
      {reminder && (
        <Notice kind="warn" title={t('reports.remind.notice')}>
          <p className="report-text">{reminder.text}</p>
          <p className="quiet small">{t('reports.remind.sentBy', { who: reminder.sentBy, when: formatInstant(reminder.sentAt) })}</p>
        </Notice>
      )}
      {version === undefined ? (
        <>
          <ActPanel report={report} onChanged={take} />
          <FigurePanel figures={report.figures} hint={t(report.frozen ? 'reports.figures.frozen' : 'reports.figures.live', { when: formatInstant(report.countedAt) })} />
          <TextPanel text={report.text} report={report} onChanged={take} />
        </>
      ) : (
        <Past area={area} period={period} version={version} />
      )}
      <OpinionPanel area={area} period={period} isOwn={me.area?.code === area} />
      <HistoryPanel report={report} />
    </div>
  );
}

/** What was submitted once, in place of what stands. */
function Past({ area, period, version }: { area: string; period: string; version: number }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(versionQuery(area, period, version));
  if (error) {
    return <ProblemView error={error} onRetry={() => void refetch()} />;
  }
  return data ? (
    <>
      <Notice
        kind="info"
        title={t('reports.past', { version, when: formatInstant(data.submittedAt), who: data.submittedBy })}
        actions={
          <Link to="/reports/$area/$period" params={{ area, period }}>
            {t('reports.present')}
          </Link>
        }
      />
      <FigurePanel figures={data.figures} hint={t('reports.figures.frozen', { when: formatInstant(data.countedAt) })} />
      <TextPanel text={data.text} />
    </>
  ) : (
    <Loading />
  );
}
