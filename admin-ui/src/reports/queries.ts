import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, type DistrictReport, type Opinion, type OpinionRequest, outcome, type ReportText } from '../api';
import type { ReportsSearch } from './search';

const placeOf = ({ head: { area, period } }: DistrictReport) => ({ area, period });
const onReport = (report: DistrictReport) => ({ params: { path: placeOf(report), header: { 'If-Match': `"${report.revision}"` } } });

export const reportsQuery = ({ period, state, overdue, year }: ReportsSearch) =>
  queryOptions({
    queryKey: ['district-reports', 'list', period ?? '', state ?? '', overdue ?? false, year ?? ''],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/district-reports', { params: { query: { period, state, overdue, year } }, signal })),
    placeholderData: keepPreviousData,
  });

export const reportQuery = (area: string, period: string) =>
  queryOptions({
    queryKey: ['district-reports', 'one', area, period],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/district-reports/{area}/{period}', { params: { path: { area, period } }, signal })),
  });

export const versionQuery = (area: string, period: string, version: number) =>
  queryOptions({
    queryKey: ['district-reports', 'version', area, period, version],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/district-reports/{area}/{period}/versions/{version}', { params: { path: { area, period, version } }, signal })),
  });

export const opinionsQuery = (area: string, period: string) =>
  infiniteQueryOptions({
    queryKey: ['district-reports', 'opinions', area, period],
    queryFn: ({ pageParam, signal }) => answer(api.GET('/api/v1/opinions', { params: { query: { area, period, cursor: pageParam || undefined, limit: 50 } }, signal })),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** Where a report is handed out as a file; without a version as it stands. */
export const fileOf = (area: string, period: string, version?: number) =>
  `/api/v1/district-reports/${area}/${period}/report.csv${version === undefined ? '' : `?version=${version}`}`;

/** Where what units submitted of a period is handed out side by side. */
export const togetherOf = (period: string) => `/api/v1/district-reports/together.csv?period=${period}`;

export const writeReport = (report: DistrictReport, body: ReportText) =>
  outcome(api.PUT('/api/v1/district-reports/{area}/{period}', { ...onReport(report), body }));

export const submitReport = (report: DistrictReport) => outcome(api.POST('/api/v1/district-reports/{area}/{period}/submission', onReport(report)));

export const returnReport = (report: DistrictReport, reason: string) =>
  outcome(api.POST('/api/v1/district-reports/{area}/{period}/return', { ...onReport(report), body: { reason } }));

export const acceptReport = (report: DistrictReport) => outcome(api.POST('/api/v1/district-reports/{area}/{period}/acceptance', onReport(report)));

export const remind = (body: { period: string; areas: string[]; text: string }) => outcome(api.POST('/api/v1/district-reports/reminders', { body }));

export const recordOpinion = (body: OpinionRequest) => outcome(api.POST('/api/v1/opinions', { body }));

export const strikeOpinion = ({ opinionNo }: Opinion, reason: string) =>
  outcome(api.POST('/api/v1/opinions/{opinionNo}/striking', { params: { path: { opinionNo } }, body: { reason } }));
