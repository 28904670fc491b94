import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api';
import { DEFAULT_SORT, type EmployerSearch, type LedgerSearch } from './search';

/** Employers that were selected stand on one page. */
const SELECTED = 100;

export const ledgerQuery = ({ page: _page, view: _view, cursor, sort = DEFAULT_SORT, ...question }: LedgerSearch) =>
  queryOptions({
    queryKey: ['employers', { ...question, sort }, cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/employers', { params: { query: { ...question, sort, cursor, ...(question.codes && { limit: SELECTED }) } }, signal })),
    placeholderData: keepPreviousData,
  });

const CONTRACTS = 20;

export const contractsQuery = (creditCode: string, { state, cursor }: EmployerSearch) =>
  queryOptions({
    queryKey: ['employer', creditCode, 'contracts', state ?? '', cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/employers/{creditCode}/contracts', {
          params: { path: { creditCode }, query: { state, cursor, limit: CONTRACTS } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

const EVENTS = 20;

export const timelineQuery = (creditCode: string) =>
  infiniteQueryOptions({
    queryKey: ['employer', creditCode, 'timeline'],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/employers/{creditCode}/timeline', {
          params: { path: { creditCode }, query: { cursor: pageParam || undefined, limit: EVENTS } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

const CHANGES = 20;

export const historyQuery = (creditCode: string) =>
  infiniteQueryOptions({
    queryKey: ['employer', creditCode, 'history'],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/employers/{creditCode}/history', {
          params: { path: { creditCode }, query: { cursor: pageParam || undefined, limit: CHANGES } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
