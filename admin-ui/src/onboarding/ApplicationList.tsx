import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNameOf } from '../api';
import { formatInstant } from '../format';
import { LedgerScreen } from '../shared';
import { readPlace } from '../shared/paging';
import { applicationsQuery } from './queries';
import { ApplicationStateTag } from './StateTag';
import '../oversight/oversight.css';

/** Applications of signing systems to be admitted, the newest first. */
export function ApplicationList() {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const search = useSearch({ from: '/platform-applications' });
  const navigate = useNavigate({ from: '/platform-applications' });
  return (
    <LedgerScreen
      flows
      name="applications"
      title={t('frame.titles.applications')}
      hint={t('onboarding.hint')}
      tools={
        <Link className="button-link" to="/platform-applications/new">
          {t('frame.titles.newApplication')}
        </Link>
      }
      search={search}
      read={readPlace}
      onGo={(asked, { trail, replace }) => void navigate({ search: asked, state: { trail }, replace })}
      answer={useQuery(applicationsQuery(search))}
      rowKey={({ applicationNo }) => String(applicationNo)}
      empty={t('onboarding.empty', { returnObjects: true })}
      columns={[
        {
          key: 'name',
          title: t('platforms.columns.name'),
          leading: true,
          width: 200,
          cell: (row) => (
            <Link to="/platform-applications/$applicationNo" params={{ applicationNo: String(row.applicationNo) }}>
              {nameOf(row)}
            </Link>
          ),
        },
        { key: 'state', title: t('onboarding.state'), width: 90, short: true, cell: ({ state }) => <ApplicationStateTag state={state} /> },
        { key: 'code', title: t('platforms.columns.code'), width: 100, short: true, cell: ({ platformCode }) => <span className="code">{platformCode}</span> },
        { key: 'kind', title: t('platforms.columns.kind'), width: 90, short: true, cell: ({ kind }) => t(`platforms.kinds.${kind}`) },
        { key: 'operator', title: t('oversight.facts.operator'), width: 180, cell: ({ operatorName }) => operatorName },
        { key: 'items', title: t('onboarding.items.title'), width: 150, cell: ({ items, declared, passed }) => t('onboarding.items.progress', { items, declared, passed }) },
        { key: 'created', title: t('onboarding.created'), width: 180, cell: ({ createdBy, createdAt }) => `${createdBy} ${formatInstant(createdAt)}` },
        { key: 'proposed', title: t('onboarding.proposed'), width: 140, cell: ({ proposedAt }) => formatInstant(proposedAt) },
      ]}
    />
  );
}
