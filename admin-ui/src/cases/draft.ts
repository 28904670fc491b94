import { useDraft as useDraftAt } from '../shared';

/** What is being written at a place of a case, until it is done. */
export const useDraft = <Draft extends object>(place: string, empty: Draft) => useDraftAt(`case.${place}`, empty);
