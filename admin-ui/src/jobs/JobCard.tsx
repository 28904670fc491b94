import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Job } from '../api';
import { formatInstant, formatNumber } from '../format';
import { ProblemView, Tag } from '../shared';
import { cancelJob, decideJob, resultOf } from '../shared/jobs';
import type { zh } from './texts';
import { TONES } from './tones';

type Ledger = keyof typeof zh.ledgers;
type Failure = keyof typeof zh.failures;

const KB = 1024;

/** One job: what it is, how far, and what can be done about it. */
export function JobCard({ job }: { job: Job }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const renew = () => queryClient.invalidateQueries({ queryKey: ['jobs'] });
  const cancelling = useMutation({ mutationFn: () => cancelJob(job.jobId), onSettled: renew });
  const title = useTitleOf(job);
  const isUnderWay = job.state === 'WAITING_APPROVAL' || job.state === 'QUEUED' || job.state === 'RUNNING';
  return (
    <article className="job" aria-label={title}>
      <p className="job-head">
        <strong>{title}</strong>
        <Tag tone={TONES[job.state]}>{t(`jobs.states.${job.state}`)}</Tag>
      </p>
      <p className="quiet small">
        {!job.own && `${job.accountName} (${job.account}) · `}
        {formatInstant(job.createdAt)} · {t('jobs.rows', { rows: formatNumber(job.rowsExpected) })}
        {job.fileBytes !== null && ` · ${formatNumber(Math.max(1, job.fileBytes / KB))} KB`}
      </p>
      {job.state === 'RUNNING' && (
        <p className="job-progress">
          <progress aria-label={t('jobs.progress')} max={Math.max(1, job.rowsExpected)} value={job.rowsDone} />
          <span>
            {formatNumber(job.rowsDone)} / {formatNumber(job.rowsExpected)}
          </span>
        </p>
      )}
      {job.state === 'WAITING_APPROVAL' && job.own && <p className="small">{t('jobs.waitsHint')}</p>}
      {job.state === 'FAILED' && <p className="small">{t(`jobs.failures.${(job.failure ?? 'INTERNAL_ERROR') as Failure}`)}</p>}
      {job.approval && (
        <p className="quiet small">
          {t(job.approval.granted ? 'jobs.grantedBy' : 'jobs.refusedBy', {
            who: job.approval.decidedBy,
            time: formatInstant(job.approval.decidedAt),
            reason: job.approval.reason,
          })}
        </p>
      )}
      {cancelling.error && <ProblemView error={cancelling.error} />}
      <p className="job-acts">
        {job.own && job.state === 'DONE' && (
          <Button type="primary" size="small" href={resultOf(job.jobId)} download={job.fileName ?? true}>
            {t('jobs.download')}
          </Button>
        )}
        {job.own && isUnderWay && (
          <Button size="small" loading={cancelling.isPending} disabled={job.cancelAsked} onClick={() => cancelling.mutate()}>
            {t(job.cancelAsked ? 'jobs.cancelling' : 'jobs.cancel')}
          </Button>
        )}
        {job.own && job.keptUntil && job.state === 'DONE' && (
          <span className="quiet small">{t('jobs.keptUntil', { time: formatInstant(job.keptUntil) })}</span>
        )}
      </p>
      {job.mayDecide && <DecisionOf job={job} onDecided={renew} />}
    </article>
  );
}

/** What a job is, of an export with its ledger, of a register's file with its name. */
function useTitleOf({ kind, asked }: Job): string {
  const { t } = useTranslation();
  if (kind === 'EXPORT') {
    const { ledger, format } = asked as { ledger: Ledger; format: string };
    return t('jobs.export', { ledger: t(`jobs.ledgers.${ledger}`), format });
  }
  const { fileName } = asked as { fileName?: string };
  return [t(`jobs.kinds.${kind as keyof typeof zh.kinds}`, { defaultValue: kind }), fileName].filter(Boolean).join(' ');
}

const LONGEST = 500;

function DecisionOf({ job, onDecided }: { job: Job; onDecided: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const deciding = useMutation({
    mutationFn: (granted: boolean) => decideJob(job.jobId, granted, reason.trim()),
    onSuccess: onDecided,
  });
  const search = (job.asked as { search: Record<string, string> }).search;
  return (
    <div className="job-decision">
      <p className="small">
        {t('jobs.askedFor')}{' '}
        <span className="code">
          {Object.entries(search)
            .filter(([name]) => name !== 'sort')
            .map(([name, value]) => `${name}=${value}`)
            .join(' ') || t('jobs.everything')}
        </span>
      </p>
      <Input.TextArea
        rows={2}
        maxLength={LONGEST}
        value={reason}
        aria-label={t('jobs.reason')}
        placeholder={t('jobs.reason')}
        onChange={({ target }) => setReason(target.value)}
      />
      {deciding.error && <ProblemView error={deciding.error} />}
      <p className="job-acts">
        <Button type="primary" size="small" disabled={!reason.trim()} loading={deciding.isPending} onClick={() => deciding.mutate(true)}>
          {t('jobs.grant')}
        </Button>
        <Button danger size="small" disabled={!reason.trim()} onClick={() => deciding.mutate(false)}>
          {t('jobs.refuse')}
        </Button>
      </p>
    </div>
  );
}
