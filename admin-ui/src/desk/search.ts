import { type DeskKind, URGENCIES, type Urgency } from '../api/types';

export const DESK_KINDS = ['ALERT', 'CASE', 'INSPECTION', 'APPROVAL'] as const satisfies readonly DeskKind[];

/** What of the desk is shown. */
export interface DeskSearch {
  readonly kind?: DeskKind | undefined;
  readonly urgency?: Urgency | undefined;
}

export const readDeskSearch = ({ kind, urgency }: Record<string, unknown>): DeskSearch => ({
  kind: DESK_KINDS.find((each) => each === kind),
  urgency: URGENCIES.find((each) => each === urgency),
});
