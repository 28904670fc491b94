import { Segmented } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type PlatformFigures, useNameOf } from '../api';
import { formatNumber, NO_VALUE } from '../format';
import { StandingTag } from '../platforms/StandingTag';
import { type Column, LedgerTable, Panel, ProblemView, ScreenHead, Tag } from '../shared';
import { leagueQuery, remindersQuery } from './queries';
import { ReminderList } from './ReminderList';
import { SPANS } from './search';

const rate = (value: number | null) => (value === null ? NO_VALUE : `${formatNumber(value * 100, 1)}%`);

/** The platforms side by side for the city: which is weak, and whose papers end. */
export function PlatformLeague() {
  const { t } = useTranslation();
  const { days = '30' } = useSearch({ from: '/platforms' });
  const navigate = useNavigate({ from: '/platforms' });
  const nameOf = useNameOf();
  const { data, error, refetch, isPlaceholderData } = useQuery(leagueQuery(days));
  const reminders = useQuery(remindersQuery);
  const columns: ReadonlyArray<Column<PlatformFigures>> = [
    {
      key: 'name',
      title: t('platforms.columns.name'),
      leading: true,
      width: 200,
      cell: ({ platform }) => (
        <Link to="/platforms/$platformCode" params={{ platformCode: platform.platformCode }}>
          {nameOf(platform)}
        </Link>
      ),
    },
    { key: 'code', title: t('platforms.columns.code'), short: true, width: 100, cell: ({ platform }) => <span className="code">{platform.platformCode}</span> },
    { key: 'kind', title: t('platforms.columns.kind'), short: true, width: 90, cell: ({ platform }) => t(`platforms.kinds.${platform.kind}`) },
    { key: 'status', title: t('platforms.columns.status'), short: true, width: 90, cell: ({ platform }) => <StandingTag status={platform.status} /> },
    { key: 'filings', title: t('oversight.league.filings'), number: true, short: true, cell: ({ filings }) => formatNumber(filings) },
    { key: 'refused', title: t('oversight.league.refused'), number: true, short: true, cell: ({ refused }) => formatNumber(refused) },
    { key: 'rate', title: t('oversight.league.refusalRate'), number: true, short: true, cell: ({ refusalRate }) => rate(refusalRate) },
    { key: 'warned', title: t('oversight.league.warned'), number: true, short: true, cell: ({ warned }) => formatNumber(warned) },
    { key: 'late', title: t('oversight.league.late'), number: true, short: true, meaning: t('oversight.league.lateMeaning'), cell: ({ late }) => formatNumber(late) },
    {
      key: 'rules',
      title: t('oversight.league.rules'),
      width: 180,
      cell: ({ warnings }) =>
        warnings.length === 0 ? NO_VALUE : (
          <span className="rule-counts">
            {warnings.map(({ rule, count }) => (
              <Tag key={rule} tone="warn">
                <span className="code">{rule}</span> {formatNumber(count)}
              </Tag>
            ))}
          </span>
        ),
    },
  ];
  return (
    <div className="screen">
      <ScreenHead
        title={t('frame.titles.platforms')}
        hint={t('oversight.league.hint')}
        asOf={data?.asOf}
        tools={
          <>
            <Segmented
              aria-label={t('oversight.league.span')}
              value={days}
              options={SPANS.map((span) => ({ value: span, label: t('oversight.league.days', { days: span }) }))}
              onChange={(span) => void navigate({ search: { days: span } })}
            />
            <Link className="button-link" to="/platform-trust">
              {t('frame.titles.trust')}
            </Link>
            <Link className="button-link" to="/platform-applications">
              {t('frame.titles.applications')}
            </Link>
          </>
        }
      />
      {error ? (
        <ProblemView error={error} onRetry={() => void refetch()} />
      ) : (
        <div className="ledger-sheet">
          <LedgerTable
            caption={t('frame.titles.platforms')}
            rows={data?.platforms}
            columns={columns}
            loadingRows={6}
            updating={isPlaceholderData}
            rowKey={({ platform }) => platform.platformCode}
          />
        </div>
      )}
      <Panel flush title={t('oversight.reminders.title')} hint={t('oversight.reminders.hint')}>
        {reminders.error ? <ProblemView error={reminders.error} /> : <ReminderList reminders={reminders.data} />}
      </Panel>
    </div>
  );
}
