import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Job, outcome } from '../api';

const OPENED = 'qiyue:jobs';
const UNDER_WAY: ReadonlySet<Job['state']> = new Set(['QUEUED', 'RUNNING']);
const EVERY = 2_000;

/** Opens the job centre from elsewhere, as after an export was asked for. */
export const showJobs = () => window.dispatchEvent(new Event(OPENED));

/** Hears that the job centre is to be opened; gives back how to hear no more. */
export function onShowJobs(open: () => void): () => void {
  window.addEventListener(OPENED, open);
  return () => window.removeEventListener(OPENED, open);
}

/** One's own jobs, or those that wait for one's decision; asked again while something is under way. */
export const jobsQuery = (of: 'mine' | 'decision') =>
  queryOptions({
    queryKey: ['jobs', of],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/jobs', { params: { query: { of, limit: 20 } }, signal })),
    staleTime: 60_000,
    refetchInterval: ({ state }) => (state.data?.items.some((job) => UNDER_WAY.has(job.state)) ? EVERY : false),
  });

export const cancelJob = (jobId: string) => outcome(api.POST('/api/v1/jobs/{jobId}/cancel', { params: { path: { jobId } } }));

export const decideJob = (jobId: string, granted: boolean, reason: string) =>
  outcome(api.POST('/api/v1/jobs/{jobId}/decision', { params: { path: { jobId } }, body: { granted, reason } }));

/** The address of a job's file. */
export const resultOf = (jobId: string) => `/api/v1/jobs/${jobId}/result`;
