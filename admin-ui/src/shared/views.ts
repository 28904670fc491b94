import { queryOptions } from '@tanstack/react-query';
import { answer, api, outcome, type SavedView } from '../api';

export type Ledger = 'employers' | 'contracts' | 'alerts' | 'cases' | 'survey-units';

export const viewsQuery = (ledger: Ledger) =>
  queryOptions({
    queryKey: ['views', ledger],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/views', { params: { query: { ledger } }, signal })),
  });

export const viewQuery = (viewId: string) =>
  queryOptions({
    queryKey: ['view', viewId],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/views/{viewId}', { params: { path: { viewId } }, signal })),
    retry: false,
  });

export interface ViewDraft {
  readonly ledger: Ledger;
  readonly name: string;
  readonly shared: boolean;
  readonly search: Record<string, string>;
}

export const addView = (draft: ViewDraft) => outcome(api.POST('/api/v1/views', { body: draft }));

/** Writes a view of one's own anew; refused when it was changed elsewhere since it was read. */
export const changeView = ({ viewId, version }: SavedView, draft: ViewDraft) =>
  outcome(
    api.PUT('/api/v1/views/{viewId}', {
      params: { path: { viewId }, header: { 'If-Match': `"${viewId}-${version}"` } },
      body: draft,
    }),
  );

export async function deleteView(viewId: string): Promise<void> {
  const call = api.DELETE('/api/v1/views/{viewId}', { params: { path: { viewId } } });
  const { response } = await call;
  if (!response.ok) {
    await outcome(call);
  }
}

/** What of an address a view keeps: the question, without the page and without the view itself. */
export function questionOf(search: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(search).flatMap(([key, value]: [string, unknown]) =>
      ['cursor', 'page', 'view'].includes(key) || value === undefined || value === '' ? [] : [[key, String(value)]],
    ),
  );
}

/** Whether two questions ask the same. */
export function sameQuestion(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => one[key] === other[key]);
}
