import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Notice, ProblemView } from '../shared';
import { jobsQuery } from '../shared/jobs';
import { JobCard } from './JobCard';
import './jobs.css';

/** 任务中心: what waits for the reader's decision, and the reader's own exports: how far they are, and their files. */
export function JobCentre() {
  const { t } = useTranslation();
  const mine = useQuery({ ...jobsQuery('mine'), refetchOnMount: 'always' });
  const toDecide = useQuery({ ...jobsQuery('decision'), refetchOnMount: 'always' });
  const error = mine.error ?? toDecide.error;
  if (error) {
    return (
      <ProblemView
        error={error}
        onRetry={() => {
          void mine.refetch();
          void toDecide.refetch();
        }}
      />
    );
  }
  return (
    <div className="jobs">
      {toDecide.data && toDecide.data.items.length > 0 && (
        <section aria-labelledby="jobs-to-decide">
          <h2 id="jobs-to-decide">{t('jobs.toDecide')}</h2>
          <p className="quiet small">{t('jobs.toDecideHint')}</p>
          {toDecide.data.items.map((job) => (
            <JobCard key={job.jobId} job={job} />
          ))}
        </section>
      )}
      <section aria-labelledby="jobs-mine">
        <h2 id="jobs-mine">{t('jobs.mine')}</h2>
        {mine.data?.items.length === 0 && (
          <Notice kind="empty" title={t('jobs.none')}>
            <p className="quiet">{t('jobs.noneNext')}</p>
          </Notice>
        )}
        {mine.data?.items.map((job) => (
          <JobCard key={job.jobId} job={job} />
        ))}
      </section>
    </div>
  );
}
