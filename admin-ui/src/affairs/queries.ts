import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api';
import { DEFAULT_SPAN, DEFAULT_WITHIN, type AffairsSearch, type ExpiringSearch, type OwnFilingSearch } from './search';

export const affairsQuery = (creditCode: string, { days = DEFAULT_SPAN }: AffairsSearch) =>
  queryOptions({
    queryKey: ['affairs', creditCode, days],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/employers/{creditCode}/affairs', { params: { path: { creditCode }, query: { days: Number(days) } }, signal })),
    placeholderData: keepPreviousData,
  });

export const expiringQuery = (creditCode: string, { within = DEFAULT_WITHIN, cursor }: ExpiringSearch) =>
  queryOptions({
    queryKey: ['affairs', 'expiring', creditCode, within, cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/employers/{creditCode}/expiring', { params: { path: { creditCode }, query: { within, cursor } }, signal })),
    placeholderData: keepPreviousData,
  });

export const ownFilingsQuery = (creditCode: string, { result, cursor }: OwnFilingSearch) =>
  queryOptions({
    queryKey: ['affairs', 'filings', creditCode, result ?? '', cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/employers/{creditCode}/filings', { params: { path: { creditCode }, query: { result, cursor } }, signal })),
    placeholderData: keepPreviousData,
  });
