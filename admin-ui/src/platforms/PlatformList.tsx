import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { meQuery, platformsQuery, useNameOf } from '../api';
import { formatDay } from '../format';
import { PlatformLeague } from '../oversight/PlatformLeague';
import { LedgerTable, Notice, ProblemView, ScreenHead } from '../shared';
import { StandingTag } from './StandingTag';

/** The signing platforms: side by side for the city, which watches over them, as a list for everybody else. */
export function PlatformList() {
  const { data: me } = useSuspenseQuery(meQuery);
  return me.roles.includes('city-officer') ? <PlatformLeague /> : <PlainList />;
}

function PlainList() {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data, error, refetch } = useQuery(platformsQuery);
  return (
    <div className="screen">
      <ScreenHead title={t('frame.titles.platforms')} hint={t(me.platform ? 'platforms.hintOwn' : 'platforms.hint')} />
      {error ? (
        <ProblemView error={error} onRetry={() => void refetch()} />
      ) : data?.length === 0 ? (
        <Notice kind="empty" title={t('platforms.empty.title')}>
          <p className="quiet">{t('platforms.empty.text')}</p>
        </Notice>
      ) : (
        <div className="ledger-sheet">
          <LedgerTable
            caption={t('frame.titles.platforms')}
            rows={data}
            loadingRows={5}
            rowKey={({ platformCode }) => platformCode}
            columns={[
              {
                key: 'name',
                title: t('platforms.columns.name'),
                leading: true,
                cell: (platform) => (
                  <Link to="/platforms/$platformCode/filings" params={{ platformCode: platform.platformCode }}>
                    {nameOf(platform)}
                  </Link>
                ),
              },
              {
                key: 'code',
                title: t('platforms.columns.code'),
                cell: ({ platformCode }) => <span className="code">{platformCode}</span>,
              },
              { key: 'kind', title: t('platforms.columns.kind'), cell: ({ kind }) => t(`platforms.kinds.${kind}`) },
              {
                key: 'status',
                title: t('platforms.columns.status'),
                cell: ({ status }) => <StandingTag status={status} />,
              },
              {
                key: 'registered',
                title: t('platforms.columns.registered'),
                cell: ({ registeredOn }) => formatDay(registeredOn),
              },
            ]}
          />
        </div>
      )}
    </div>
  );
}
