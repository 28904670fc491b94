import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api';
import type { HouseSearch } from './search';

const EVERY = 5_000;

/** Everybody's jobs; looked at again every few seconds. */
export const houseJobsQuery = ({ kind, state, cursor }: HouseSearch) =>
  queryOptions({
    queryKey: ['jobs', 'all', kind ?? '', state ?? '', cursor ?? ''],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/jobs/all', { params: { query: { kind, state, cursor } }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: EVERY,
  });
