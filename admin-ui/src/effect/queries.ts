import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api';
import type { EffectSearch } from './search';

export const effectQuery = ({ from, to }: EffectSearch) =>
  queryOptions({
    queryKey: ['alerts', 'effect', from ?? '', to ?? ''],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/alert-effect', { params: { query: { from, to } }, signal })),
    placeholderData: keepPreviousData,
  });

/** Where the same lies as a file. */
export function effectFile({ from, to }: EffectSearch): string {
  const query = new URLSearchParams(Object.entries({ from, to }).flatMap(([key, day]) => (day ? [[key, day]] : []))).toString();
  return `/api/v1/alert-effect/figures.csv${query && `?${query}`}`;
}
