import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, type ChangeProposal, outcome, type TableChange } from '../api';

const matching = ({ revision }: TableChange) => ({ 'If-Match': `"${revision}"` });

export const parametersQuery = (day: string | undefined) =>
  queryOptions({
    queryKey: ['parameters', 'list', day ?? ''],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/parameters', { params: { query: { day } }, signal })),
    placeholderData: keepPreviousData,
  });

export const parameterQuery = (table: string, key: string) =>
  queryOptions({
    queryKey: ['parameters', 'one', table, key],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/parameters/{table}/{key}', { params: { path: { table, key } }, signal })),
  });

export const codeListsQuery = queryOptions({
  queryKey: ['code-lists-kept', 'all'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/kept-code-lists', { signal })),
});

export const codeListQuery = (list: string) =>
  queryOptions({
    queryKey: ['code-lists-kept', 'one', list],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/kept-code-lists/{list}', { params: { path: { list } }, signal })),
  });

export const propose = (body: ChangeProposal) => outcome(api.POST('/api/v1/table-changes', { body }));

export const withdraw = (change: TableChange) =>
  outcome(
    api.POST('/api/v1/table-changes/{changeNo}/withdrawal', {
      params: { path: { changeNo: change.changeNo }, header: matching(change) },
    }),
  );

export const decide = (change: TableChange, body: { outcome: 'APPROVED' | 'REFUSED'; reason: string }) =>
  outcome(
    api.POST('/api/v1/table-changes/{changeNo}/decision', {
      params: { path: { changeNo: change.changeNo }, header: matching(change) },
      body,
    }),
  );
