import { FILING_RESULTS, type FilingResult } from '../api/types';
import { type Place, readPlace } from '../shared/paging';

/** Which filings of a platform are asked for. */
export interface FilingSearch extends Place {
  readonly result?: FilingResult | undefined;
}

export function readFilingSearch(search: Record<string, unknown>): FilingSearch {
  return { result: FILING_RESULTS.find((result) => result === search.result), ...readPlace(search) };
}
