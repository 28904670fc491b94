import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Approval, problemFrom, useCodeList, usePlatformName } from '../api';
import { ChangeTable } from '../contracts/ChangeTable';
import { formatDay, formatInstant } from '../format';
import { FindingList } from '../platforms/FindingList';
import { Facts, Loading, Notice, Panel, ProblemView, ResultTag, ScreenHead, Tag, useTitle } from '../shared';
import { useReasonName } from './columns';
import { DecisionForm } from './DecisionForm';
import { storeDraft } from './draft';
import { approvalQuery, decide, type Decision } from './queries';

const TONES = { WAITING: 'warn', DECIDED: 'info', CARRIED_OUT: 'still' } as const;

/** One filing that waits for the bureau: what it asks for, and the decision. */
export function ApprovalScreen() {
  const { t } = useTranslation();
  const { filingNo: number } = useParams({ from: '/approvals/$filingNo' });
  const filingNo = Number(number);
  const { data: approval, error, refetch } = useQuery(approvalQuery(filingNo));
  useTitle(approval?.contractNo ?? undefined);
  if (error) {
    return (
      <div className="screen">
        <h1>{t('frame.titles.approval')}</h1>
        <ProblemView error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  if (!approval) {
    return <Loading />;
  }
  return (
    <div className="screen">
      <ScreenHead
        title={t('approvals.title', {
          kind: t(`shared.events.${approval.kind}`),
          contractNo: approval.contractNo ?? approval.filingNo,
        })}
      />
      <Asked approval={approval} />
      <Panel title={t('approvals.changes')} hint={t('approvals.changesHint')}>
        {approval.changes.length > 0 ? <ChangeTable changes={approval.changes} /> : <p>{t('approvals.noChanges')}</p>}
      </Panel>
      {approval.risks.length > 0 && (
        <Panel title={t('approvals.risks')} hint={t('approvals.risksHint')}>
          <FindingList findings={approval.risks} />
        </Panel>
      )}
      <Deciding key={approval.filingNo} approval={approval} />
    </div>
  );
}

function Asked({ approval }: { approval: Approval }) {
  const { t } = useTranslation();
  const reasonOf = useReasonName();
  const { name: requesterName } = useCodeList('correction-requester');
  const platformName = usePlatformName();
  return (
    <Panel title={t('approvals.asked')} extra={<Tag tone={TONES[approval.state]}>{t(`approvals.states.${approval.state}`)}</Tag>}>
      <Facts
        facts={[
          {
            term: t('approvals.employer'),
            value: approval.creditCode && (
              <>
                <Link to="/employers/$creditCode" params={{ creditCode: approval.creditCode }}>
                  {approval.employerName ?? approval.creditCode}
                </Link>{' '}
                <span className="code quiet">{approval.creditCode}</span>
              </>
            ),
            wide: true,
          },
          {
            term: t('approvals.contract'),
            value: approval.contractId && (
              <Link className="code" to="/contracts/$contractId" params={{ contractId: approval.contractId }}>
                {approval.contractId}
              </Link>
            ),
            wide: true,
          },
          { term: t('approvals.reason'), value: reasonOf(approval) },
          { term: t('approvals.requestedBy'), value: approval.requestedBy && requesterName(approval.requestedBy) },
          { term: t('approvals.evidence'), value: t(approval.hasEvidence ? 'approvals.evidenceGiven' : 'approvals.evidenceMissing') },
          { term: t('approvals.platform'), value: platformName(approval.platformCode) },
          { term: t('approvals.occurred'), value: formatDay(approval.occurredOn) },
          { term: t('approvals.received'), value: formatInstant(approval.receivedAt) },
          { term: t('approvals.filingNo'), value: <span className="code">{approval.filingNo}</span> },
          { term: t('approvals.result'), value: <ResultTag result={approval.result} /> },
          { term: t('approvals.filingId'), value: approval.filingId && <span className="code">{approval.filingId}</span>, wide: true },
          { term: t('approvals.namesFiling'), value: approval.namesFiling && <span className="code">{approval.namesFiling}</span>, wide: true },
        ]}
      />
    </Panel>
  );
}

function Deciding({ approval }: { approval: Approval }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { filingNo, decision } = approval;
  const askAnew = () => queryClient.invalidateQueries({ queryKey: ['approvals'] });
  const deciding = useMutation({
    mutationFn: (made: Decision) => decide(filingNo, made),
    onSuccess: () => {
      storeDraft(filingNo, null);
      return askAnew();
    },
    // Somebody else may have decided: show it. Other refusals leave the screen, and what is written, as they are.
    onError: (thrown) => (problemFrom(thrown).status === 409 ? askAnew() : undefined),
  });
  return (
    <Panel title={t('approvals.decision.title')} hint={decision ? undefined : t('approvals.decision.hint')}>
      <div className="decision">
        {deciding.isSuccess && <Notice kind="good" role="status" title={t('approvals.decision.done')} />}
        {deciding.error && <ProblemView error={deciding.error} />}
        {decision ? (
          <Facts
            facts={[
              { term: t('approvals.decision.outcome'), value: t(decision.granted ? 'approvals.decision.grant' : 'approvals.decision.refuse') },
              { term: t('approvals.decision.by'), value: decision.decidedBy },
              { term: t('approvals.decision.at'), value: formatInstant(decision.decidedAt) },
              { term: t('approvals.decision.reason'), value: <span className="decision-reason">{decision.reason}</span>, wide: true },
            ]}
          />
        ) : (
          <DecisionForm approval={approval} isBusy={deciding.isPending} onDecide={(made) => deciding.mutate(made)} />
        )}
      </div>
    </Panel>
  );
}
