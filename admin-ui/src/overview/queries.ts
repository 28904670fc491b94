import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, type Overview } from '../api';

export type Values = Readonly<Record<string, number>>;
export interface Month {
  readonly period: string;
  readonly values: Values;
}

export const releasesQuery = queryOptions({
  queryKey: ['releases'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/statistics/releases', { signal })),
});

export const indicatorsQuery = queryOptions({
  queryKey: ['indicators'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/statistics/indicators', { signal })),
  staleTime: Infinity,
});

export const overviewQuery = (release: string | undefined) =>
  queryOptions({
    queryKey: ['overview', release ?? ''],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/statistics/overview', { params: { query: { release } }, signal })),
    placeholderData: keepPreviousData,
    enabled: release !== undefined,
  });

/** The months of one area, over the same span as the overview's months of the city. */
export const areaMonthsQuery = (overview: Overview | undefined, area: string | undefined) => {
  const release = overview?.release.releaseId;
  const from = overview?.trend[0]?.period;
  return queryOptions({
    queryKey: ['area-months', release ?? '', area ?? ''],
    queryFn: async ({ signal }) => {
      const { items } = await answer(
        api.GET('/api/v1/statistics/observations', { params: { query: { release, area, section: '_T', from } }, signal }),
      );
      return monthsOf(items);
    },
    enabled: release !== undefined && area !== undefined,
  });
};

/** Hires, separations, job gains and losses. */
export const FLOWS_OF_JOBS = ['HirA', 'Sep', 'FrmJbGn', 'FrmJbLs'] as const;

/** The quarters of an area, to the day; a release from before there were flows of jobs has none. */
export const flowsQuery = (release: string, area: string) =>
  queryOptions({
    queryKey: ['flows-of-jobs', release, area],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/statistics/figures', {
          params: { query: { release, indicator: FLOWS_OF_JOBS.join(','), variant: 'D', frequency: 'Q', area, section: '_T', sex: '_T', ageGroup: '_T', limit: 5_000 } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** Observations of one area and section, gathered by month. */
export function monthsOf(items: ReadonlyArray<{ indicator: string; period: string; value: number }>): Month[] {
  const months = new Map<string, Record<string, number>>();
  for (const { indicator, period, value } of items) {
    months.set(period, { ...months.get(period), [indicator]: value });
  }
  return [...months].map(([period, values]) => ({ period, values })).sort((a, b) => a.period.localeCompare(b.period));
}
