import { CONTRACT_STATES, type ContractState } from '../api/types';
import { type Place, readPlace } from '../shared/paging';

/** What the ledger is asked, as it stands in the address: every view is a link. */
export interface LedgerSearch extends Place {
  readonly q?: string | undefined;
  readonly area?: string | undefined;
  readonly section?: string | undefined;
  readonly state?: ContractState | undefined;
  readonly sort?: Sort | undefined;
}

export const SORTS = ['-contracts', '-lastFiledAt', 'name'] as const;
export type Sort = (typeof SORTS)[number];
export const DEFAULT_SORT: Sort = '-contracts';

const LONGEST_QUESTION = 100;

const matching = (value: unknown, pattern: RegExp): string | undefined =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;

const oneOf = <T extends string>(value: unknown, values: readonly T[]): T | undefined =>
  values.find((each) => each === value);

export const readState = (value: unknown): ContractState | undefined => oneOf(value, CONTRACT_STATES);

/** The question in an address; what cannot be understood is left out, and so is the order that is taken anyway. */
export function readLedgerSearch(search: Record<string, unknown>): LedgerSearch {
  const q = typeof search.q === 'string' ? search.q.trim().slice(0, LONGEST_QUESTION) : '';
  const sort = oneOf(search.sort, SORTS);
  return {
    q: q || undefined,
    area: matching(search.area, /^\d{6}$/),
    section: matching(search.section, /^[A-T]$/),
    state: readState(search.state),
    sort: sort === DEFAULT_SORT ? undefined : sort,
    ...readPlace(search),
  };
}

/** What an employer's file is asked: which contracts, and where in their list. */
export interface EmployerSearch extends Place {
  readonly state?: ContractState | undefined;
}

export function readEmployerSearch(search: Record<string, unknown>): EmployerSearch {
  return { state: readState(search.state), ...readPlace(search) };
}
