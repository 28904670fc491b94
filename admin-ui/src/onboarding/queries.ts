import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, type Application, type ApplicationRequest, outcome } from '../api';
import type { Place } from '../shared';

const matching = ({ revision }: Application) => ({ 'If-Match': `"${revision}"` });

export const applicationsQuery = ({ cursor }: Place) =>
  queryOptions({
    queryKey: ['platform-applications', 'list', cursor ?? ''],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/platform-applications', { params: { query: { cursor } }, signal })),
    placeholderData: keepPreviousData,
  });

export const applicationQuery = (applicationNo: number) =>
  queryOptions({
    queryKey: ['platform-applications', 'one', applicationNo],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/platform-applications/{applicationNo}', { params: { path: { applicationNo } }, signal })),
  });

export const createApplication = (body: ApplicationRequest) => outcome(api.POST('/api/v1/platform-applications', { body }));

export const editApplication = (application: Application, body: ApplicationRequest) =>
  outcome(
    api.PUT('/api/v1/platform-applications/{applicationNo}', {
      params: { path: { applicationNo: application.applicationNo }, header: matching(application) },
      body,
    }),
  );

export interface Declaration {
  readonly declared: 'CONFORMS' | 'PARTLY' | 'NOT_APPLICABLE';
  readonly statement: string;
  readonly evidenceDigest: string | null;
}

export const declareItem = (application: Application, item: string, body: Declaration) =>
  outcome(
    api.PUT('/api/v1/platform-applications/{applicationNo}/items/{item}', {
      params: { path: { applicationNo: application.applicationNo, item }, header: matching(application) },
      body,
    }),
  );

export const reviewItem = (application: Application, item: string, body: { result: 'PASSED' | 'FAILED'; note: string | null }) =>
  outcome(
    api.PUT('/api/v1/platform-applications/{applicationNo}/items/{item}/review', {
      params: { path: { applicationNo: application.applicationNo, item }, header: matching(application) },
      body,
    }),
  );

export const submitApplication = (application: Application) =>
  outcome(
    api.POST('/api/v1/platform-applications/{applicationNo}/submission', {
      params: { path: { applicationNo: application.applicationNo }, header: matching(application) },
    }),
  );

export const decideApplication = (application: Application, body: { outcome: 'APPROVED' | 'RETURNED' | 'REFUSED'; reason: string }) =>
  outcome(
    api.POST('/api/v1/platform-applications/{applicationNo}/decision', {
      params: { path: { applicationNo: application.applicationNo }, header: matching(application) },
      body,
    }),
  );
