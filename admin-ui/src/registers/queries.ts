import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, type Job, outcome } from '../api';
import type { RegisterCode, RegisterSearch } from './search';

const EVERY = 1_000;

export const registersQuery = queryOptions({
  queryKey: ['registers'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/registers', { signal })),
});

export const loadsQuery = (register: RegisterCode, { cursor }: RegisterSearch) =>
  queryOptions({
    queryKey: ['registers', register, 'loads', cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/registers/{register}/loads', { params: { path: { register }, query: { cursor } }, signal })),
    placeholderData: keepPreviousData,
  });

export const filesQuery = queryOptions({
  queryKey: ['register-files'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/register-files', { signal })),
});

export const isUnderWay = (job: Job | null | undefined): boolean => job != null && (job.state === 'QUEUED' || job.state === 'RUNNING');

/** A file; asked again while one of its jobs is under way. */
export const fileQuery = (fileId: string) =>
  queryOptions({
    queryKey: ['register-files', fileId],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/register-files/{fileId}', { params: { path: { fileId } }, signal })),
    refetchInterval: ({ state: { data } }) => (data && (isUnderWay(data.checkJob) || isUnderWay(data.loadJob)) ? EVERY : false),
  });

export type Charset = 'UTF-8' | 'GB18030';

/** Hands a file in; the browser sends it as it reads it. */
export const addFile = (register: RegisterCode, charset: Charset, file: File) =>
  outcome(
    api.POST('/api/v1/register-files', {
      params: { query: { register, charset, fileName: file.name } },
      body: file as never,
      bodySerializer: (body) => body as never,
      headers: { 'Content-Type': 'text/csv' },
    }),
  );

export const loadFile = (fileId: string, goodLinesOnly: boolean) =>
  outcome(api.POST('/api/v1/register-files/{fileId}/load', { params: { path: { fileId } }, body: { goodLinesOnly } }));

export const removeFile = (fileId: string) =>
  outcome(api.DELETE('/api/v1/register-files/{fileId}', { params: { path: { fileId } } }));

const LOOKED_AT = 1 << 20;

/** What a file reads as: UTF-8 where its beginning is, else the encoding of spreadsheets. */
export async function charsetOf(file: File): Promise<Charset> {
  const beginning = await file.slice(0, LOOKED_AT).arrayBuffer();
  try {
    // A character that is cut off at the end is not counted.
    new TextDecoder('utf-8', { fatal: true }).decode(beginning, { stream: true });
    return 'UTF-8';
  } catch {
    return 'GB18030';
  }
}
