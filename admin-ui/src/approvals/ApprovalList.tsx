import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { PagedLedger, rememberList, ScreenHead, type Turn } from '../shared';
import { useApprovalColumns } from './columns';
import { approvalsQuery } from './queries';

/** What waits for the bureau, first in first. */
export function ApprovalList() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/approvals' });
  const trail = useLocation({ select: ({ state }) => state.trail ?? [] });
  const navigate = useNavigate({ from: '/approvals' });
  const answer = useQuery(approvalsQuery(search));
  const columns = useApprovalColumns();
  useEffect(() => rememberList('approvals', search), [search]);
  const reset = () => void navigate({ search: {}, state: { trail: [] } });
  const turn = ({ place, trail: way }: Turn) => void navigate({ search: place, state: { trail: way } });
  return (
    <div className="screen screen-fill">
      <ScreenHead title={t('frame.titles.approvals')} hint={t('approvals.hint')} />
      <PagedLedger
        fill
        caption={t('frame.titles.approvals')}
        answer={answer}
        columns={columns}
        rowKey={({ filingNo }) => String(filingNo)}
        place={search}
        trail={trail}
        onTurn={turn}
        onReset={reset}
        total={answer.data?.waiting}
        empty={{ title: t('approvals.empty.title'), text: t('approvals.empty.text') }}
      />
    </div>
  );
}
