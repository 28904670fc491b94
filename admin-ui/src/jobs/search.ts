import type { Job } from '../api/types';
import { type Place, readPlace } from '../shared/paging';

export const KINDS = ['EXPORT', 'REGISTER_CHECK', 'REGISTER_LOAD'] as const;
export const STATES = ['WAITING_APPROVAL', 'QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'REFUSED', 'EXPIRED'] as const satisfies ReadonlyArray<Job['state']>;

export interface HouseSearch extends Place {
  readonly kind?: (typeof KINDS)[number] | undefined;
  readonly state?: Job['state'] | undefined;
}

export function readHouseSearch(search: Record<string, unknown>): HouseSearch {
  return {
    ...readPlace(search),
    kind: KINDS.find((kind) => kind === search.kind),
    state: STATES.find((state) => state === search.state),
  };
}
