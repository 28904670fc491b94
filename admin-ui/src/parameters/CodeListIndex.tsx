import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatNumber, NO_VALUE } from '../format';
import { LedgerTable, Panel, ProblemView, ScreenHead, Tag } from '../shared';
import { codeListsQuery } from './queries';
import { useListName } from './listNames';
import './parameters.css';

/** All code lists, and what waits of each. */
export function CodeListIndex() {
  const { t } = useTranslation();
  const nameOf = useListName();
  const { data, error, refetch } = useQuery(codeListsQuery);
  return (
    <div className="screen">
      <ScreenHead title={t('frame.titles.codeLists')} hint={t('parameters.codes.hint')} />
      {error ? (
        <ProblemView error={error} onRetry={() => void refetch()} />
      ) : (
        <Panel flush title={t('frame.titles.codeLists')}>
          <LedgerTable
            caption={t('frame.titles.codeLists')}
            rows={data}
            rowKey={({ list }) => list}
            columns={[
              {
                key: 'name',
                title: t('parameters.name'),
                leading: true,
                width: 240,
                cell: ({ list }) => (
                  <Link to="/admin/code-lists/$list" params={{ list }}>
                    {nameOf(list)}
                  </Link>
                ),
              },
              { key: 'list', title: t('parameters.codes.list'), width: 180, short: true, cell: ({ list }) => <span className="code">{list}</span> },
              { key: 'codes', title: t('parameters.codes.codes'), number: true, short: true, cell: ({ codes }) => formatNumber(codes) },
              { key: 'inForce', title: t('parameters.codes.inForce'), number: true, short: true, cell: ({ inForce }) => formatNumber(inForce) },
              {
                key: 'approved',
                title: t('parameters.codes.approved'),
                number: true,
                short: true,
                cell: ({ approved }) => formatNumber(approved),
              },
              {
                key: 'waiting',
                title: t('parameters.waiting'),
                width: 90,
                short: true,
                cell: ({ proposed }) => (proposed > 0 ? <Tag tone="warn">{t('parameters.waitingCount', { count: proposed })}</Tag> : NO_VALUE),
              },
            ]}
          />
        </Panel>
      )}
    </div>
  );
}
