import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, outcome, type Qualification } from '../api';
import { momentOf, type Written } from '../shared';

const etag = (revision: number) => ({ 'If-Match': `"${revision}"` });
const blank = (text: string | undefined) => (text === undefined || text.trim() === '' ? null : text.trim());

export const leagueQuery = (days: string) =>
  queryOptions({
    queryKey: ['platform-league', days],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/platform-supervision/league', { params: { query: { days: Number(days) } }, signal })),
    placeholderData: keepPreviousData,
  });

export const remindersQuery = queryOptions({
  queryKey: ['platform-reminders'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/platform-supervision/reminders', { signal })),
});

export const fileQuery = (platformCode: string) =>
  queryOptions({
    queryKey: ['platform-file', platformCode],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/platforms/{platformCode}', { params: { path: { platformCode } }, signal })),
  });

export const admissionQuery = (platformCode: string) =>
  queryOptions({
    queryKey: ['platform-admission', platformCode],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/platforms/{platformCode}/admission', { params: { path: { platformCode } }, signal })),
  });

export const changesQuery = (platformCode: string) =>
  queryOptions({
    queryKey: ['platform-changes', platformCode],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/platforms/{platformCode}/changes', { params: { path: { platformCode }, query: { limit: 100 } }, signal })),
  });

/** The licences of certification authorities: of all qualifications those that no platform holds. */
export const authoritiesQuery = queryOptions({
  queryKey: ['authorities'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/qualifications', { signal })),
  select: (all) => all.filter(({ kind }) => kind === 'AUTHORITY_LICENCE' || kind === 'AUTHORITY_CRYPTOGRAPHY'),
});

export const compromisesQuery = queryOptions({
  queryKey: ['key-compromises'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/key-compromises', { signal })),
});

export const effectQuery = (certSerial: string) =>
  queryOptions({
    queryKey: ['key-compromises', certSerial],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/key-compromises/{certSerial}/effect', { params: { path: { certSerial } }, signal })),
  });

export const repeatAdmission = (platformCode: string) =>
  outcome(api.POST('/api/v1/platforms/{platformCode}/admission', { params: { path: { platformCode } } }));

export const suspend = (platformCode: string, revision: number, { reason = '' }: Written) =>
  outcome(
    api.POST('/api/v1/platforms/{platformCode}/suspension', {
      params: { path: { platformCode }, header: etag(revision) },
      body: { reason },
    }),
  );

export const resume = (platformCode: string, revision: number, { reason = '' }: Written) =>
  outcome(
    api.POST('/api/v1/platforms/{platformCode}/resumption', {
      params: { path: { platformCode }, header: etag(revision) },
      body: { reason },
    }),
  );

export const addCertificate = (platformCode: string, revision: number, { certificatePem = '' }: Written) =>
  outcome(
    api.POST('/api/v1/platforms/{platformCode}/certificates', {
      params: { path: { platformCode }, header: etag(revision) },
      body: { certificatePem },
    }),
  );

export const revokeCertificate = (platformCode: string, revision: number, serial: string, { reason = '', invalidSince }: Written) =>
  outcome(
    api.POST('/api/v1/platforms/{platformCode}/certificates/{serial}/revocation', {
      params: { path: { platformCode, serial }, header: etag(revision) },
      body: { reason, invalidSince: blank(invalidSince) === null ? null : momentOf(invalidSince) },
    }),
  );

const qualificationOf = (holder: string, written: Written) => ({
  kind: written.kind as Qualification['kind'],
  holder,
  number: written.number ?? '',
  validFrom: written.validFrom ?? '',
  validTo: written.validTo ?? '',
  level: blank(written.level) === null ? null : Number(written.level),
  assessedOn: blank(written.assessedOn),
  scanDigest: blank(written.scanDigest),
  succeeds: blank(written.succeeds),
});

export const enterQualification = (holder: string, written: Written) =>
  outcome(api.POST('/api/v1/qualifications', { body: qualificationOf(holder, written) }));

export const changeQualification = ({ holder, kind, number, etag: known }: Qualification, written: Written) =>
  outcome(
    api.PUT('/api/v1/qualifications', {
      params: { header: { 'If-Match': known } },
      body: { ...qualificationOf(holder, written), kind, number },
    }),
  );

export const verifyQualification = ({ holder, kind, number, etag: known }: Qualification) =>
  outcome(
    api.POST('/api/v1/qualifications/verification', {
      params: { header: { 'If-Match': known } },
      body: { kind, holder, number },
    }),
  );

export const reportIncident = (platformCode: string, revision: number, written: Written) =>
  outcome(
    api.POST('/api/v1/platforms/{platformCode}/incidents', {
      params: { path: { platformCode }, header: etag(revision) },
      body: {
        kind: written.kind as 'LEAK',
        discoveredAt: momentOf(written.discoveredAt),
        reportedAt: momentOf(written.reportedAt),
        persons: blank(written.persons) === null ? null : Number(written.persons),
        summary: written.summary ?? '',
        harm: written.harm ?? '',
        measures: written.measures ?? '',
      },
    }),
  );

export const closeIncident = (platformCode: string, revision: number, incidentNo: number, { conclusion = '' }: Written) =>
  outcome(
    api.POST('/api/v1/platforms/{platformCode}/incidents/{incidentNo}/closing', {
      params: { path: { platformCode, incidentNo }, header: etag(revision) },
      body: { conclusion },
    }),
  );

export const enterCompromise = (certSerial: string, written: Written) =>
  outcome(
    api.POST('/api/v1/key-compromises', {
      body: {
        certSerial,
        compromisedSince: momentOf(written.compromisedSince),
        reportedOn: written.reportedOn ?? '',
        source: written.source ?? '',
      },
    }),
  );
