import { Button } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlatformName } from '../api';
import { formatInstant } from '../format';
import { LedgerTable, Notice, Panel, ProblemView, ScreenHead } from '../shared';
import { CompromiseDialog } from './CompromiseDialog';
import { Effect } from './Effect';
import { Papers } from './Papers';
import { authoritiesQuery, compromisesQuery } from './queries';
import './oversight.css';

const KINDS = ['AUTHORITY_LICENCE', 'AUTHORITY_CRYPTOGRAPHY'] as const;

/** What signatures rest on beyond one platform: the licences of authorities (A12), and keys that are no longer their holder's alone (A19). */
export function TrustScreen() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(authoritiesQuery);
  return (
    <div className="screen">
      <ScreenHead title={t('frame.titles.trust')} hint={t('oversight.trust.hint')} />
      {error ? (
        <ProblemView error={error} onRetry={() => void refetch()} />
      ) : (
        <Papers
          title={t('oversight.trust.authorities')}
          hint={t('oversight.trust.authoritiesHint')}
          noneHint={t('oversight.trust.noAuthorities')}
          papers={data}
          kinds={KINDS}
          holder={null}
          onChanged={() => Promise.all([['authorities'], ['platform-reminders']].map((queryKey) => queries.invalidateQueries({ queryKey })))}
        />
      )}
      <Notices />
    </div>
  );
}

function Notices() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const platformName = usePlatformName();
  const { data, error, refetch } = useQuery(compromisesQuery);
  const [isAsked, setAsked] = useState(false);
  return (
    <Panel
      flush
      title={t('oversight.compromise.notices')}
      hint={t('oversight.compromise.noticesHint')}
      extra={<Button onClick={() => setAsked(true)}>{t('oversight.compromise.action')}</Button>}
    >
      {error ? (
        <ProblemView error={error} onRetry={() => void refetch()} />
      ) : data?.length === 0 ? (
        <Notice kind="empty" title={t('oversight.compromise.none')} />
      ) : (
        <LedgerTable
          caption={t('oversight.compromise.notices')}
          rows={data}
          loadingRows={3}
          rowKey={({ certSerial }) => certSerial}
          detail={({ certSerial }) => (
            <div className="troubles">
              <Effect certSerial={certSerial} />
            </div>
          )}
          columns={[
            { key: 'serial', title: t('oversight.certificates.serial'), leading: true, width: 220, cell: ({ certSerial }) => <span className="code">{certSerial}</span> },
            {
              key: 'whose',
              title: t('oversight.compromise.whose'),
              width: 130,
              cell: ({ platformCode }) =>
                platformCode === null ? (
                  t('oversight.compromise.signer')
                ) : (
                  <Link to="/platforms/$platformCode" params={{ platformCode }}>
                    {platformName(platformCode)}
                  </Link>
                ),
            },
            { key: 'since', title: t('oversight.compromise.since'), width: 150, cell: ({ compromisedSince }) => formatInstant(compromisedSince) },
            { key: 'reported', title: t('oversight.compromise.reportedOn'), width: 110, cell: ({ reportedOn }) => reportedOn },
            { key: 'source', title: t('oversight.compromise.source'), width: 180, most: 360, cell: ({ source }) => source },
            { key: 'entered', title: t('oversight.enteredBy'), width: 170, cell: ({ enteredBy, enteredAt }) => `${enteredBy} ${formatInstant(enteredAt)}` },
          ]}
        />
      )}
      {isAsked && (
        <CompromiseDialog
          certSerial={null}
          onChanged={() => queries.invalidateQueries({ queryKey: compromisesQuery.queryKey })}
          onClose={() => setAsked(false)}
        />
      )}
    </Panel>
  );
}
