import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, outcome } from '../api';
import type { Place } from '../shared/paging';

export const approvalsQuery = ({ cursor }: Place) =>
  queryOptions({
    queryKey: ['approvals', 'list', cursor ?? ''],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/approvals', { params: { query: { cursor } }, signal })),
    placeholderData: keepPreviousData,
  });

/** How many wait within the reader's scope. */
export const waitingQuery = queryOptions({
  queryKey: ['approvals', 'waiting'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/approvals', { params: { query: { limit: 1 } }, signal }))).waiting,
  staleTime: 60_000,
});

export const approvalQuery = (filingNo: number) =>
  queryOptions({
    queryKey: ['approvals', 'one', filingNo],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/approvals/{filingNo}', { params: { path: { filingNo } }, signal })),
  });

export interface Decision {
  readonly granted: boolean;
  readonly reason: string;
}

/** Decides; a session that has ended is told, not reloaded away, so that what was written stays. */
export const decide = (filingNo: number, decision: Decision) =>
  outcome(api.POST('/api/v1/approvals/{filingNo}/decision', { params: { path: { filingNo } }, body: decision }));
