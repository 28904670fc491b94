import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type AlertDismissal, type AlertFile, answer, api, outcome } from '../api';
import type { Written } from '../shared';
import { type AlertSearch, DEFAULT_ALERT_SORT } from './search';

export const alertsQuery = ({ page: _page, view: _view, cursor, sort = DEFAULT_ALERT_SORT, ...question }: AlertSearch) =>
  queryOptions({
    queryKey: ['alerts', 'list', { ...question, sort }, cursor ?? ''],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/alerts', { params: { query: { ...question, sort, cursor } }, signal })),
    placeholderData: keepPreviousData,
  });

export const alertQuery = (alertNo: number) =>
  queryOptions({
    queryKey: ['alerts', 'one', alertNo],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/alerts/{alertNo}', { params: { path: { alertNo } }, signal })),
  });

const meant = ({ alert: { alertNo }, revision }: AlertFile) => ({ path: { alertNo }, header: { 'If-Match': `"${revision}"` } });

export const assign = (file: AlertFile, assignee: string, reason: string | null) =>
  outcome(api.POST('/api/v1/alerts/{alertNo}/assignment', { params: meant(file), body: { assignee: assignee.trim(), reason } }));

export const dismiss = (file: AlertFile, { kind, reason = '' }: Written) =>
  outcome(api.POST('/api/v1/alerts/{alertNo}/dismissal', { params: meant(file), body: { kind: kind as AlertDismissal, reason } }));

export const merge = (file: AlertFile, { into, reason = '' }: Written) =>
  outcome(api.POST('/api/v1/alerts/{alertNo}/merger', { params: meant(file), body: { into: Number(into), reason } }));

export const judgeRepair = (file: AlertFile, accepted: boolean, { reason = '' }: Written) =>
  outcome(api.POST('/api/v1/alerts/{alertNo}/repair', { params: meant(file), body: { accepted, reason } }));

export const sendNotice = (file: AlertFile, { text = '' }: Written) =>
  outcome(api.POST('/api/v1/alerts/{alertNo}/notices', { params: meant(file), body: { text } }));
