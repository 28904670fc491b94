import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api';
import type { AsOf } from '../shared';
import { type ContractSearch, DEFAULT_CONTRACT_SORT } from './search';

export const contractsQuery = ({ page: _page, view: _view, cursor, sort = DEFAULT_CONTRACT_SORT, ...question }: ContractSearch) =>
  queryOptions({
    queryKey: ['contracts', { ...question, sort }, cursor ?? ''],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/contracts', { params: { query: { ...question, sort, cursor } }, signal })),
    placeholderData: keepPreviousData,
  });

export interface Worker {
  readonly idNumber: string;
  readonly idType: string | undefined;
}

/** A worker's contracts; the number goes in the body of the request and stays in this page's memory. */
export const workerQuery = ({ idNumber, idType }: Worker) =>
  infiniteQueryOptions({
    queryKey: ['contracts of a worker', idNumber, idType ?? ''],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.POST('/api/v1/contracts/search', {
          body: { idNumber, idType: idType ?? null, search: null, cursor: pageParam || null, limit: 50 },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    gcTime: 0,
  });

export const contractQuery = (contractId: string, { validOn, knownAt }: AsOf) =>
  queryOptions({
    queryKey: ['contract', contractId, validOn ?? '', knownAt ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/contracts/{contractId}', { params: { path: { contractId }, query: { validOn, knownAt } }, signal }),
      ),
  });

export const diffQuery = (contractId: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['contract', contractId, 'diff', from, to],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/contracts/{contractId}/versions/{from}/diff/{to}', { params: { path: { contractId, from, to } }, signal }),
      ),
  });
