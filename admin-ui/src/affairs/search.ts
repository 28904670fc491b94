import type { FilingResult } from '../api/types';
import { type Place, readPlace } from '../shared/paging';

export const SPANS = ['30', '90', '365'] as const;
export const DEFAULT_SPAN = '90';

/** How far back filings are looked at, in days. */
export interface AffairsSearch {
  readonly days?: (typeof SPANS)[number] | undefined;
}

export function readAffairsSearch(search: Record<string, unknown>): AffairsSearch {
  return { days: SPANS.find((days) => days === search.days && days !== DEFAULT_SPAN) };
}

export const WITHIN = ['30', '60', '90'] as const;
export const DEFAULT_WITHIN = '90';

/** Within how many days terms end. */
export interface ExpiringSearch extends Place {
  readonly within?: (typeof WITHIN)[number] | undefined;
}

export function readExpiringSearch(search: Record<string, unknown>): ExpiringSearch {
  return { within: WITHIN.find((within) => within === search.within && within !== DEFAULT_WITHIN), ...readPlace(search) };
}

export const OWN_RESULTS = ['REJECTED', 'HELD', 'PENDING_APPROVAL', 'ACCEPTED_WITH_WARNINGS'] as const satisfies readonly FilingResult[];

/** Which filings in the employer's name. */
export interface OwnFilingSearch extends Place {
  readonly result?: (typeof OWN_RESULTS)[number] | undefined;
}

export function readOwnFilingSearch(search: Record<string, unknown>): OwnFilingSearch {
  return { result: OWN_RESULTS.find((result) => result === search.result), ...readPlace(search) };
}
