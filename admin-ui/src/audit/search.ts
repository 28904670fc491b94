import { ACCESS_ACTIONS, ACCESS_SUBJECTS, type AccessAction, type AccessSubject } from '../api/types';
import { type Place, readPlace } from '../shared/paging';

/** Which entries of the access log are asked for, as it stands in the address: every view is a link. */
export interface AccessSearch extends Place {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly account?: string | undefined;
  readonly unit?: string | undefined;
  readonly action?: AccessAction | undefined;
  readonly resource?: AccessSubject | undefined;
  readonly record?: string | undefined;
  readonly purpose?: string | undefined;
  readonly refused?: Refused | undefined;
}

export const REFUSED = ['true', 'false'] as const;
export type Refused = (typeof REFUSED)[number];

const matching = (value: unknown, pattern: RegExp): string | undefined =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;

const text = (value: unknown, longest: number): string | undefined =>
  (typeof value === 'string' && value.trim().slice(0, longest)) || undefined;

const oneOf = <T extends string>(value: unknown, values: readonly T[]): T | undefined => values.find((each) => each === value);

const day = (value: unknown) => matching(value, /^\d{4}-\d{2}-\d{2}$/);

/** The question in an address; what cannot be understood is left out. */
export function readAccessSearch(search: Record<string, unknown>): AccessSearch {
  return {
    from: day(search.from),
    to: day(search.to),
    account: text(search.account, 200),
    unit: matching(search.unit, /^[0-9A-Za-z:,-]{1,200}$/),
    action: oneOf(search.action, ACCESS_ACTIONS),
    resource: oneOf(search.resource, ACCESS_SUBJECTS),
    record: text(search.record, 100),
    purpose: matching(search.purpose, /^[0-9A-Z]{1,10}$/),
    refused: oneOf(search.refused, REFUSED),
    ...readPlace(search),
  };
}
