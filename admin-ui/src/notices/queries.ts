import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, type EmployerNoticeFile, outcome } from '../api';
import type { Place } from '../shared/paging';
import type { NoticeSearch } from './search';

export const noticesQuery = ({ standing, cursor }: NoticeSearch) =>
  queryOptions({
    queryKey: ['notices', 'list', standing ?? '', cursor ?? ''],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/notices', { params: { query: { standing, cursor } }, signal })),
    placeholderData: keepPreviousData,
  });

/** How many wait for an answer, as far as the first page tells. */
export const openNoticesQuery = queryOptions({
  queryKey: ['notices', 'open'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/notices', { params: { query: { standing: 'TO_ANSWER' } }, signal }))).items.length,
  staleTime: 60_000,
});

export const noticeQuery = (noticeNo: number) =>
  queryOptions({
    queryKey: ['notices', 'one', noticeNo],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/notices/{noticeNo}', { params: { path: { noticeNo } }, signal })),
  });

export const factsQuery = (noticeNo: number, { cursor }: Place) =>
  queryOptions({
    queryKey: ['notices', 'facts', noticeNo, cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/notices/{noticeNo}/facts', { params: { path: { noticeNo }, query: { cursor } }, signal })),
    placeholderData: keepPreviousData,
  });

/** Answers for the notice as it was read; a session that has ended is told, so that what was written stays. */
export const answerNotice = ({ notice: { noticeNo }, revision }: EmployerNoticeFile, text: string, filing: { filingId: string; contractId: string } | null) =>
  outcome(
    api.POST('/api/v1/notices/{noticeNo}/answer', {
      params: { path: { noticeNo }, header: { 'If-Match': `"${revision}"` } },
      body: { text, filingId: filing?.filingId ?? null, contractId: filing?.contractId ?? null },
    }),
  );

export const platformNoticesQuery = (platformCode: string, { standing, cursor }: NoticeSearch) =>
  queryOptions({
    queryKey: ['notices', 'platform', platformCode, standing ?? '', cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/platforms/{platformCode}/notices', {
          params: { path: { platformCode }, query: { standing, cursor } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
