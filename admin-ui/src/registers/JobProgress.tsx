import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Job } from '../api';
import { formatNumber } from '../format';
import { ProblemView } from '../shared';
import { cancelJob } from '../shared/jobs';

/** How far a job of one's own is, and the way to stop it. */
export function JobProgress({ job }: { job: Job }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const cancelling = useMutation({
    mutationFn: () => cancelJob(job.jobId),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['register-files'] }),
  });
  return (
    <div>
      <p className="register-progress">
        <progress aria-label={t('jobs.progress')} max={Math.max(1, job.rowsExpected)} value={job.rowsDone} />
        <span>
          {formatNumber(job.rowsDone)} / {formatNumber(job.rowsExpected)}
        </span>
        <Button size="small" disabled={job.cancelAsked} loading={cancelling.isPending} onClick={() => cancelling.mutate()}>
          {t(job.cancelAsked ? 'jobs.cancelling' : 'jobs.cancel')}
        </Button>
      </p>
      {cancelling.error && <ProblemView error={cancelling.error} />}
    </div>
  );
}
