import { CONTRACT_STATES, type ContractState } from '../api/types';
import { type AsOf, readAsOf } from '../shared/AsOfBar';
import { type Place, readPlace } from '../shared/paging';

/** What the ledger is asked, as it stands in the address: every view is a link. */
export interface LedgerSearch extends Place {
  readonly q?: string | undefined;
  /** Credit codes of employers that were selected, with commas between. */
  readonly codes?: string | undefined;
  readonly area?: string | undefined;
  readonly registeredIn?: string | undefined;
  readonly section?: string | undefined;
  readonly size?: string | undefined;
  readonly register?: Register | undefined;
  readonly state?: ContractState | undefined;
  readonly contractsFrom?: string | undefined;
  readonly contractsTo?: string | undefined;
  readonly filedFrom?: string | undefined;
  readonly filedTo?: string | undefined;
  /** The saved view that is open. */
  readonly view?: string | undefined;
  readonly sort?: Sort | undefined;
}

export const REGISTERS = ['confirmed', 'provisional'] as const;
export type Register = (typeof REGISTERS)[number];

export const SORTS = ['-contracts', 'contracts', '-lastFiledAt', 'lastFiledAt', 'name', '-name', 'creditCode'] as const;
export type Sort = (typeof SORTS)[number];
export const DEFAULT_SORT: Sort = '-contracts';

const LONGEST_QUESTION = 100;
const COUNT = /^\d{1,9}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const matching = (value: unknown, pattern: RegExp): string | undefined =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;

const oneOf = <T extends string>(value: unknown, values: readonly T[]): T | undefined =>
  values.find((each) => each === value);

export const readState = (value: unknown): ContractState | undefined => oneOf(value, CONTRACT_STATES);

/** The question in an address; what cannot be understood is left out, and so is the order that is taken anyway. */
export function readLedgerSearch(search: Record<string, unknown>): LedgerSearch {
  const q = typeof search.q === 'string' ? search.q.trim().slice(0, LONGEST_QUESTION) : '';
  const sort = oneOf(search.sort, SORTS);
  const asked = {
    q: q || undefined,
    codes: matching(search.codes, /^[0-9A-Z]{18}(,[0-9A-Z]{18}){0,99}$/),
    area: matching(search.area, /^\d{6}$/),
    registeredIn: matching(search.registeredIn, /^\d{6}$/),
    section: matching(search.section, /^[A-T]$/),
    size: matching(search.size, /^[1-4]$/),
    register: oneOf(search.register, REGISTERS),
    state: readState(search.state),
    contractsFrom: matching(search.contractsFrom, COUNT),
    contractsTo: matching(search.contractsTo, COUNT),
    filedFrom: matching(search.filedFrom, DAY),
    filedTo: matching(search.filedTo, DAY),
    view: matching(search.view, UUID),
    sort: sort === DEFAULT_SORT ? undefined : sort,
    ...readPlace(search),
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

/** What an employer's file is asked: as of when, which contracts, and where in their list. */
export interface EmployerSearch extends Place, AsOf {
  readonly state?: ContractState | undefined;
}

export function readEmployerSearch(search: Record<string, unknown>): EmployerSearch {
  return { state: readState(search.state), ...readAsOf(search), ...readPlace(search) };
}
