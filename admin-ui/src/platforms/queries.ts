import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api';
import type { FilingSearch } from './search';

export const filingsQuery = (platformCode: string, { result, cursor }: FilingSearch) =>
  queryOptions({
    queryKey: ['filings', platformCode, result ?? '', cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/platforms/{platformCode}/filings', {
          params: { path: { platformCode }, query: { result, cursor } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
