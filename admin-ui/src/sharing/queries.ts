import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, outcome, type SharingAgreement, type SharingTerms } from '../api';
import type { Place } from '../shared';
import type { AgreementsSearch } from './search';

export const agreementsQuery = ({ state, cursor }: AgreementsSearch) =>
  queryOptions({
    queryKey: ['sharing', 'list', state ?? '', cursor ?? ''],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/sharing/agreements', { params: { query: { state, cursor } }, signal })),
    placeholderData: keepPreviousData,
  });

export const agreementQuery = (agreementNo: string) =>
  queryOptions({
    queryKey: ['sharing', 'one', agreementNo],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/sharing/agreements/{agreementNo}', { params: { path: { agreementNo } }, signal })),
  });

export const callsQuery = (agreementNo: string, { cursor }: Place) =>
  queryOptions({
    queryKey: ['sharing', 'calls', agreementNo, cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/sharing/agreements/{agreementNo}/calls', { params: { path: { agreementNo }, query: { cursor, limit: 20 } }, signal })),
    placeholderData: keepPreviousData,
  });

export const vocabularyQuery = queryOptions({
  queryKey: ['sharing', 'vocabulary'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/sharing/vocabulary', { signal })),
  staleTime: Infinity,
});

const onAgreement = ({ agreementNo, revision }: SharingAgreement) => ({ path: { agreementNo }, header: { 'If-Match': `"${revision}"` } });

export const draftAgreement = (body: SharingTerms) => outcome(api.POST('/api/v1/sharing/agreements', { body }));

export const rewriteAgreement = (agreement: SharingAgreement, body: SharingTerms) =>
  outcome(api.PUT('/api/v1/sharing/agreements/{agreementNo}', { params: onAgreement(agreement), body }));

export const actOn = (agreement: SharingAgreement, action: SharingAgreement['acts'][number]['action'], reason: string) =>
  outcome(api.POST('/api/v1/sharing/agreements/{agreementNo}/acts', { params: onAgreement(agreement), body: { action, reason } }));
