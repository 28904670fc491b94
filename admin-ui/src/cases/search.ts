import { URGENCIES, type Urgency } from '../api/types';
import { type Place, readPlace } from '../shared/paging';

export const CASE_SORTS = ['due', '-opened'] as const;
export type CaseSort = (typeof CASE_SORTS)[number];
export const DEFAULT_CASE_SORT: CaseSort = 'due';

/** What the ledger of cases is asked, as it stands in the address. */
export interface CaseSearch extends Place {
  readonly number?: string | undefined;
  readonly employer?: string | undefined;
  readonly area?: string | undefined;
  readonly state?: string | undefined;
  readonly source?: string | undefined;
  readonly urgency?: Urgency | undefined;
  readonly assignee?: string | undefined;
  readonly awaits?: 'head' | undefined;
  readonly open?: 'true' | 'false' | undefined;
  readonly sort?: CaseSort | undefined;
  readonly view?: string | undefined;
}

/** What is looked at first: one's own. */
export const MY_CASES: CaseSearch = { open: 'true', assignee: 'me' };

const LONGEST_NUMBER = 60;

const matching = (value: unknown, pattern: RegExp): string | undefined =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;

/** The question in an address; what cannot be understood is left out, and so is the order that is taken anyway. */
export function readCaseSearch(search: Record<string, unknown>): CaseSearch {
  const number = typeof search.number === 'string' ? search.number.trim().slice(0, LONGEST_NUMBER) : '';
  const sort = CASE_SORTS.find((each) => each === search.sort);
  const read: CaseSearch = {
    number: number || undefined,
    employer: matching(search.employer, /^[0-9A-Z]{18}$/),
    area: matching(search.area, /^\d{6}$/),
    state: matching(search.state, /^[A-Z_]{3,24}$/),
    source: matching(search.source, /^[A-Z_]{3,24}$/),
    urgency: URGENCIES.find((each) => each === search.urgency),
    assignee: matching(search.assignee, /^[A-Za-z0-9._@-]{1,64}$/),
    awaits: search.awaits === 'head' ? 'head' : undefined,
    open: search.open === 'true' || search.open === 'false' ? search.open : undefined,
    sort: sort === DEFAULT_CASE_SORT ? undefined : sort,
    view: matching(search.view, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    ...readPlace(search),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as CaseSearch;
}

/** What one case is asked: which act is being written. */
export interface CaseView {
  readonly act?: string | undefined;
}

export const readCaseView = ({ act }: Record<string, unknown>): CaseView => ({ act: matching(act, /^[A-Z_]{3,40}$/) });

/** What a new case begins with, from the screen that led there. */
export interface NewCaseSearch {
  readonly employer?: string | undefined;
  readonly alert?: string | undefined;
  readonly task?: string | undefined;
}

export const readNewCase = ({ employer, alert, task }: Record<string, unknown>): NewCaseSearch => ({
  employer: matching(employer, /^[0-9A-Z]{18}$/),
  alert: matching(alert, /^\d{1,18}$/),
  task: matching(task, /^\d{1,18}$/),
});
