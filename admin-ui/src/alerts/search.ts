import { ALERT_SEVERITIES, ALERT_STATES, type AlertSeverity, type AlertState, URGENCIES, type Urgency } from '../api/types';
import { type Place, readPlace } from '../shared/paging';

export const ASKED_STATES = ['open', ...ALERT_STATES] as const;
export const ALERT_SORTS = ['due', '-raised'] as const;
export type AlertSort = (typeof ALERT_SORTS)[number];
export const DEFAULT_ALERT_SORT: AlertSort = 'due';
export const ITEMS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** What the queue is asked, as it stands in the address. */
export interface AlertSearch extends Place {
  readonly state?: 'open' | AlertState | undefined;
  readonly urgency?: Urgency | undefined;
  readonly severity?: AlertSeverity | undefined;
  readonly rule?: string | undefined;
  readonly item?: (typeof ITEMS)[number] | undefined;
  readonly employer?: string | undefined;
  readonly area?: string | undefined;
  readonly assignee?: string | undefined;
  readonly dueTo?: string | undefined;
  readonly raisedFrom?: string | undefined;
  readonly raisedTo?: string | undefined;
  readonly sort?: AlertSort | undefined;
  readonly view?: string | undefined;
}

/** What is looked at first: one's own. */
export const MINE: AlertSearch = { state: 'open', assignee: 'me' };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const matching = (value: unknown, pattern: RegExp): string | undefined =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;

const oneOf = <T extends string>(value: unknown, values: readonly T[]): T | undefined => values.find((each) => each === value);

/** The question in an address; what cannot be understood is left out, and so is the order that is taken anyway. */
export function readAlertSearch(search: Record<string, unknown>): AlertSearch {
  const sort = oneOf(search.sort, ALERT_SORTS);
  const asked = {
    state: oneOf(search.state, ASKED_STATES),
    urgency: oneOf(search.urgency, URGENCIES),
    severity: oneOf(search.severity, ALERT_SEVERITIES),
    rule: matching(search.rule, /^[A-Z]\d{0,2}$/),
    item: oneOf(search.item, ITEMS),
    employer: matching(search.employer, /^[0-9A-Z]{18}$/),
    area: matching(search.area, /^\d{6}$/),
    assignee: matching(search.assignee, /^[A-Za-z0-9._@-]{1,64}$/),
    dueTo: matching(search.dueTo, DAY),
    raisedFrom: matching(search.raisedFrom, DAY),
    raisedTo: matching(search.raisedTo, DAY),
    sort: sort === DEFAULT_ALERT_SORT ? undefined : sort,
    view: matching(search.view, UUID),
    ...readPlace(search),
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}
