import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatInstant, formatNumber } from '../format';
import { LedgerTable, Notice, Panel, ProblemView, ScreenHead, Tag } from '../shared';
import { certificatesQuery, type Kept, keepingTimesQuery } from './queries';

/** Certificates of what was erased, and the keeping times that decide about it. */
export function CertificateList() {
  const { t } = useTranslation();
  const { data: certificates, error, refetch } = useQuery(certificatesQuery);
  return (
    <div className="screen">
      <ScreenHead title={t('frame.titles.retention')} hint={t('retention.hint')} />
      <Panel flush title={t('retention.certificates')} hint={t('retention.certificatesHint')}>
        {error ? (
          <ProblemView error={error} onRetry={() => void refetch()} />
        ) : certificates?.length === 0 ? (
          <Notice kind="empty" title={t('retention.none.title')}>
            <p className="quiet">{t('retention.none.text')}</p>
          </Notice>
        ) : (
          <LedgerTable
            caption={t('retention.certificates')}
            rows={certificates}
            loadingRows={4}
            rowKey={({ certificateNo }) => String(certificateNo)}
            columns={[
              {
                key: 'number',
                title: t('retention.number'),
                leading: true,
                width: 150,
                cell: ({ certificateNo }) => (
                  <Link to="/retention/$certificateNo" params={{ certificateNo: String(certificateNo) }}>
                    {t('retention.numbered', { certificateNo })}
                  </Link>
                ),
              },
              { key: 'at', title: t('retention.issuedAt'), width: 150, cell: ({ issuedAt }) => formatInstant(issuedAt) },
              { key: 'by', title: t('retention.issuedBy'), width: 120, short: true, cell: ({ issuedBy }) => issuedBy },
              { key: 'persons', title: t('retention.persons'), width: 130, short: true, cell: ({ persons }) => formatNumber(persons) },
              { key: 'filings', title: t('retention.filings'), width: 120, short: true, cell: ({ filings }) => formatNumber(filings) },
              { key: 'entries', title: t('retention.entries'), width: 120, short: true, cell: ({ accessEntries }) => formatNumber(accessEntries) },
              {
                key: 'signature',
                title: t('retention.signature'),
                width: 90,
                short: true,
                cell: ({ isSigned }) => <Tag tone={isSigned ? 'good' : 'still'}>{t(isSigned ? 'retention.signed' : 'retention.unsigned')}</Tag>,
              },
            ]}
          />
        )}
      </Panel>
      <KeepingTimes />
    </div>
  );
}

function KeepingTimes() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(keepingTimesQuery);
  return (
    <Panel flush title={t('retention.keeping')} hint={t('retention.keepingHint')}>
      {error ? (
        <ProblemView error={error} onRetry={() => void refetch()} />
      ) : (
        <LedgerTable
          caption={t('retention.keeping')}
          rows={data}
          loadingRows={3}
          rowKey={({ kept, validFrom }) => `${kept} ${validFrom}`}
          columns={[
            { key: 'kept', title: t('retention.kept'), leading: true, width: 170, cell: ({ kept }) => t(`retention.keptNames.${kept as Kept}`) },
            { key: 'months', title: t('retention.months'), width: 110, short: true, cell: ({ months }) => t('retention.monthCount', { months }) },
            { key: 'from', title: t('retention.validFrom'), width: 110, short: true, cell: ({ validFrom }) => validFrom },
            { key: 'basis', title: t('retention.basis'), width: 420, most: 720, cell: ({ basis }) => basis },
          ]}
        />
      )}
    </Panel>
  );
}
