import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatInstant, NO_VALUE } from '../format';
import { LedgerTable, Notice, Panel, ProblemView } from '../shared';
import { changesQuery } from './queries';

/** Who changed what about a platform, the newest first. */
export function ChangePanel({ platformCode }: { platformCode: string }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(changesQuery(platformCode));
  return (
    <Panel flush title={t('oversight.changes.title')} hint={t('oversight.changes.hint')}>
      {error ? (
        <ProblemView error={error} />
      ) : data?.items.length === 0 ? (
        <Notice kind="empty" title={t('oversight.changes.none')} />
      ) : (
        <LedgerTable
          caption={t('oversight.changes.title')}
          rows={data?.items}
          loadingRows={4}
          rowKey={({ changeNo }) => String(changeNo)}
          columns={[
            { key: 'at', title: t('oversight.changes.at'), leading: true, width: 150, cell: ({ changedAt }) => formatInstant(changedAt) },
            { key: 'kind', title: t('oversight.changes.kind'), width: 150, cell: ({ kind }) => t(`oversight.changes.kinds.${kind}`) },
            { key: 'by', title: t('oversight.changes.by'), width: 120, short: true, cell: ({ changedBy }) => changedBy },
            { key: 'reason', title: t('oversight.reason'), width: 200, cell: ({ reason }) => reason ?? NO_VALUE },
            {
              key: 'application',
              title: t('frame.titles.application'),
              width: 90,
              short: true,
              cell: ({ applicationNo }) =>
                applicationNo === null ? NO_VALUE : (
                  <Link to="/platform-applications/$applicationNo" params={{ applicationNo: String(applicationNo) }}>
                    {applicationNo}
                  </Link>
                ),
            },
            { key: 'entry', title: t('oversight.changes.entry'), width: 260, most: 480, cell: ({ entry }) => <span className="code small">{JSON.stringify(entry)}</span> },
          ]}
        />
      )}
    </Panel>
  );
}
