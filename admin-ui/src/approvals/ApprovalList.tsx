import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LedgerScreen } from '../shared';
import { readPlace } from '../shared/paging';
import { useApprovalColumns } from './columns';
import { approvalsQuery } from './queries';

/** What waits for the bureau, first in first. */
export function ApprovalList() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/approvals' });
  const navigate = useNavigate({ from: '/approvals' });
  const columns = useApprovalColumns();
  const answer = useQuery(approvalsQuery(search));
  return (
    <LedgerScreen
      name="approvals"
      title={t('frame.titles.approvals')}
      hint={t('approvals.hint')}
      search={search}
      read={readPlace}
      onGo={(asked, { trail, replace }) => void navigate({ search: asked, state: { trail }, replace })}
      answer={answer}
      total={answer.data?.waiting}
      columns={columns}
      rowKey={({ filingNo }) => String(filingNo)}
      empty={t('approvals.empty', { returnObjects: true })}
    />
  );
}
