import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api';
import { askedOf, type FigureQuestion } from './question';

/** Most figures on the screen; a file has all. */
export const MOST_SHOWN = 5_000;

export const catalogueQuery = (release: string | undefined) =>
  queryOptions({
    queryKey: ['figure-catalogue', release ?? ''],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/statistics/figures/catalogue', { params: { query: { release } }, signal })),
    placeholderData: keepPreviousData,
  });

export const releasesQuery = queryOptions({
  queryKey: ['releases'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/statistics/releases', { signal })),
});

export const figuresQuery = (question: FigureQuestion | undefined) => {
  const asked = question && askedOf(question);
  return queryOptions({
    queryKey: ['figures', asked ?? null],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/statistics/figures', { params: { query: { indicator: '', ...asked, limit: MOST_SHOWN } }, signal })),
    placeholderData: keepPreviousData,
    enabled: question !== undefined && question.periods.length > 0,
  });
};

/** One figure in all areas: what a map shows. */
export const areasQuery = (release: string, indicator: string, variant: string, period: string) =>
  queryOptions({
    queryKey: ['figures-by-area', release, indicator, variant, period],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/statistics/figures', {
          params: { query: { release, indicator, variant, section: '_T', sex: '_T', ageGroup: '_T', from: period, to: period, limit: 100 } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** Where all that is asked for lies as a file. */
export function fileOf(question: FigureQuestion, kind: 'csv' | 'xlsx'): string {
  const asked = Object.entries(askedOf(question)).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return `/api/v1/statistics/figures/figures.${kind}?${new URLSearchParams(asked).toString()}`;
}
