import { CONTRACT_STATES, type ContractState } from '../api/types';
import { type AsOf, readAsOf } from '../shared/AsOfBar';
import { type Place, readPlace } from '../shared/paging';

/** What the register of contracts is asked, as it stands in the address; never a person's identity number. */
export interface ContractSearch extends Place {
  readonly number?: string | undefined;
  readonly contractId?: string | undefined;
  readonly digest?: string | undefined;
  readonly employer?: string | undefined;
  readonly area?: string | undefined;
  readonly state?: ContractState | undefined;
  readonly platform?: string | undefined;
  readonly signedFrom?: string | undefined;
  readonly signedTo?: string | undefined;
  readonly endedFrom?: string | undefined;
  readonly endedTo?: string | undefined;
  readonly sort?: ContractSort | undefined;
  readonly view?: string | undefined;
}

export const CONTRACT_SORTS = ['-registered', '-signedOn', '-endedOn'] as const;
export type ContractSort = (typeof CONTRACT_SORTS)[number];
export const DEFAULT_CONTRACT_SORT: ContractSort = '-registered';

const LONGEST_NUMBER = 64;

const matching = (value: unknown, pattern: RegExp): string | undefined =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const present = <T extends object>(search: T): T =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as T;

/** The question in an address; what cannot be understood is left out, and so is the order that is taken anyway. */
export function readContractSearch(search: Record<string, unknown>): ContractSearch {
  const number = typeof search.number === 'string' ? search.number.trim().slice(0, LONGEST_NUMBER) : '';
  const sort = CONTRACT_SORTS.find((each) => each === search.sort);
  return present({
    number: number || undefined,
    contractId: matching(search.contractId, /^[0-9A-HJKMNP-TV-Z]{26}$/),
    digest: matching(search.digest, /^[0-9A-Fa-f]{64}$/),
    employer: matching(search.employer, /^[0-9A-Z]{18}$/),
    area: matching(search.area, /^\d{6}$/),
    state: CONTRACT_STATES.find((each) => each === search.state),
    platform: matching(search.platform, /^[a-z][a-z0-9-]{1,31}$/),
    signedFrom: matching(search.signedFrom, DAY),
    signedTo: matching(search.signedTo, DAY),
    endedFrom: matching(search.endedFrom, DAY),
    endedTo: matching(search.endedTo, DAY),
    sort: sort === DEFAULT_CONTRACT_SORT ? undefined : sort,
    view: matching(search.view, UUID),
    ...readPlace(search),
  });
}

/** Which of the contract's identifiers a text is: its registry id, the digest of its document, or else its number. */
export function identifierOf(text: string): Pick<ContractSearch, 'number' | 'contractId' | 'digest' | 'employer'> {
  const none = { number: undefined, contractId: undefined, digest: undefined, employer: undefined };
  const word = text.trim();
  if (word === '') {
    return none;
  }
  if (/^[0-9A-HJKMNP-TV-Z]{26}$/i.test(word)) {
    return { ...none, contractId: word.toUpperCase() };
  }
  if (/^[0-9A-F]{64}$/i.test(word)) {
    return { ...none, digest: word.toLowerCase() };
  }
  if (/^[19][0-9A-Z]{17}$/i.test(word) && !looksLikeIdentity(word)) {
    return { ...none, employer: word.toUpperCase() };
  }
  return { ...none, number: word.slice(0, LONGEST_NUMBER) };
}

/** Whether a text is a resident's identity number, which must not come into an address. */
export function looksLikeIdentity(text: string): boolean {
  const word = text.trim().toUpperCase();
  if (!/^[1-9]\d{16}[\dX]$/.test(word)) {
    return false;
  }
  const month = Number(word.slice(10, 12));
  const day = Number(word.slice(12, 14));
  return /^(19|20)/.test(word.slice(6, 8)) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** What one contract is asked: as of when, and which versions are compared. */
export interface ContractView extends AsOf {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export function readContractView(search: Record<string, unknown>): ContractView {
  const version = (value: unknown) => (/^\d{1,5}$/.test(String(value)) && Number(value) > 0 ? Number(value) : undefined);
  return present({ ...readAsOf(search), from: version(search.from), to: version(search.to) });
}
