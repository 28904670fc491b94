import { queryOptions } from '@tanstack/react-query';
import { answer, api, outcome, type RetentionHold, type RetentionHoldRequest } from '../api';

export const certificatesQuery = queryOptions({
  queryKey: ['retention', 'certificates'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/retention/certificates', { signal })),
});

export const certificateQuery = (certificateNo: number) =>
  queryOptions({
    queryKey: ['retention', 'certificate', certificateNo],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/retention/certificates/{certificateNo}', { params: { path: { certificateNo } }, signal })),
  });

export const keepingTimesQuery = queryOptions({
  queryKey: ['retention', 'keeping-times'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/retention/keeping-times', { signal })),
});

export const holdsQuery = queryOptions({
  queryKey: ['retention', 'holds'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/retention/holds', { signal })),
});

export const enterHold = (body: RetentionHoldRequest) => outcome(api.POST('/api/v1/retention/holds', { body }));

export const endHold = ({ holdNo }: RetentionHold, reason: string) =>
  outcome(api.POST('/api/v1/retention/holds/{holdNo}/end', { params: { path: { holdNo } }, body: { reason } }));

/** What a certificate says; its document is made by the command that erases. */
export interface Content {
  readonly number: number;
  readonly day: string;
  readonly issuedBy: string;
  readonly previousHash: string;
  readonly keeping: readonly { readonly kept: Kept; readonly months: number; readonly validFrom: string; readonly basis: string }[];
  readonly erased: {
    readonly persons: number;
    readonly contracts: number;
    readonly filings: number;
    readonly refusedFilings: number;
    readonly accessEntries: number;
    readonly exportFilePieces: number;
  };
  readonly filings: { readonly count: number; readonly first: number; readonly last: number; readonly digest: string };
  readonly proof: {
    readonly upToFiling: number;
    readonly readableFilingsBefore: number;
    readonly readableFilingsAfter: number;
    readonly upToWorker: number;
    readonly identifiedWorkersBefore: number;
    readonly identifiedWorkersAfter: number;
  };
  readonly accessLog: readonly { readonly first: number; readonly last: number; readonly entries: number; readonly lastHash: string }[];
  readonly passedOver: readonly {
    readonly hold: number;
    readonly why: 'HOLD' | 'UNDECIDED_FILINGS';
    readonly caseNo: string;
    readonly contracts: number;
    readonly refusedFilings: number;
  }[];
}

export type Kept = 'CONTRACT' | 'REFUSED_FILING' | 'ACCESS_LOG';
