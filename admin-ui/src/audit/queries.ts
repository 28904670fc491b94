import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, type ChainCheck, outcome } from '../api';
import type { AccessSearch } from './search';

const asked = ({ cursor: _cursor, page: _page, refused, ...filters }: AccessSearch) => ({
  ...filters,
  refused: refused && refused === 'true',
});

export const entriesQuery = (search: AccessSearch) =>
  queryOptions({
    queryKey: ['audit', 'list', asked(search), search.cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/audit/events', { params: { query: { ...asked(search), cursor: search.cursor } }, signal })),
    placeholderData: keepPreviousData,
  });

export const entryQuery = (entryNo: number) =>
  queryOptions({
    queryKey: ['audit', 'one', entryNo],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/audit/events/{entryNo}', { params: { path: { entryNo } }, signal })),
    // Entries never change.
    staleTime: Infinity,
  });

/** The file of what the filters leave. */
export const exportOf = (search: AccessSearch): Promise<Blob> =>
  answer(api.GET('/api/v1/audit/events.csv', { params: { query: asked(search) }, headers: { Accept: 'text/csv, application/problem+json' }, parseAs: 'blob' }) as Promise<{
    data?: Blob;
    error?: unknown;
    response: Response;
  }>);

/** An entry that the auditor noted at an earlier check. */
export interface Noted {
  readonly notedNo: number;
  readonly notedHash: string;
}

/** More steps than any log has entries for: an answer that never ends is a fault. */
const MOST_STEPS = 100_000;

/** Checks the chain to its end or to the first broken link, and tells each step on the way. */
export async function checkChain(noted: Noted | undefined, onStep: (step: ChainCheck) => void, signal: AbortSignal): Promise<ChainCheck> {
  let cursor: string | undefined;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const step: ChainCheck = await outcome(api.GET('/api/v1/audit/verification', { params: { query: { cursor, ...noted } }, signal }));
    onStep(step);
    if (step.state !== 'CONTINUES' || step.nextCursor === null) {
      return step;
    }
    cursor = step.nextCursor;
  }
  throw new Error('the check of the chain does not end');
}
