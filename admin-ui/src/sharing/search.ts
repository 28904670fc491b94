import { type Place, readPlace } from '../shared/paging';

export const AGREEMENT_STATES = ['DRAFT', 'IN_FORCE', 'SUSPENDED', 'ENDED'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** Which agreements are listed. */
export interface AgreementsSearch extends Place {
  readonly state?: AgreementState | undefined;
}

/** What a new draft begins with, or which draft is written anew. */
export interface NewAgreementSearch {
  readonly from?: string | undefined;
  readonly edit?: string | undefined;
}

const NUMBER = /^GX\d{4}-\d{6}$/;
const numberIn = (text: unknown) => (typeof text === 'string' && NUMBER.test(text) ? text : undefined);

export function readAgreementsSearch(search: Record<string, unknown>): AgreementsSearch {
  return { ...readPlace(search), state: AGREEMENT_STATES.find((each) => each === search.state) };
}

export function readNewAgreement(search: Record<string, unknown>): NewAgreementSearch {
  return { from: numberIn(search.from), edit: numberIn(search.edit) };
}
