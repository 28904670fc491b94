import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, type CaseActRequest, type CaseFile, type CaseOpening, outcome } from '../api';
import { type CaseSearch, DEFAULT_CASE_SORT } from './search';

export const casesQuery = ({ page: _page, view: _view, cursor, sort = DEFAULT_CASE_SORT, ...question }: CaseSearch) =>
  queryOptions({
    queryKey: ['cases', 'list', { ...question, sort }, cursor ?? ''],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/cases', { params: { query: { ...question, sort, cursor } }, signal })),
    placeholderData: keepPreviousData,
  });

export const caseQuery = (caseId: number) =>
  queryOptions({
    queryKey: ['cases', 'one', caseId],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/cases/{caseId}', { params: { path: { caseId } }, signal })),
  });

export const vocabularyQuery = queryOptions({
  queryKey: ['cases', 'vocabulary'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/case-desk/vocabulary', { signal })),
  staleTime: 3_600_000,
});

export const openCase = (body: CaseOpening) => outcome(api.POST('/api/v1/cases', { body }));

const meant = ({ version }: CaseFile) => ({ 'If-Match': `"${version}"` });

/** Does an act in the case as it was read; a session that has ended is told, so that what was written stays. */
export const actIn = (file: CaseFile, body: CaseActRequest) =>
  outcome(api.POST('/api/v1/cases/{caseId}/acts', { params: { path: { caseId: file.caseId }, header: meant(file) }, body }));

export const handOver = (file: CaseFile, to: string, text: string) =>
  outcome(
    api.POST('/api/v1/cases/{caseId}/hand-over', { params: { path: { caseId: file.caseId }, header: meant(file) }, body: { to, text } }),
  );

export const comment = (caseId: number, text: string) =>
  outcome(api.POST('/api/v1/cases/{caseId}/comments', { params: { path: { caseId } }, body: { text } }));

/** Puts a file to the case; the browser sends it as it reads it. */
export const attach = (caseId: number, file: File) =>
  outcome(
    api.POST('/api/v1/cases/{caseId}/attachments', {
      params: { path: { caseId }, query: { fileName: file.name } },
      body: file as never,
      bodySerializer: (body) => body as never,
      headers: { 'Content-Type': 'application/octet-stream' },
    }),
  );

export const attachmentOf = (caseId: number, attachmentNo: number) => `/api/v1/cases/${caseId}/attachments/${attachmentNo}`;

export const documentOf = (caseId: number, actNo: number, form: string) => `/api/v1/cases/${caseId}/documents/${actNo}/${form}`;
