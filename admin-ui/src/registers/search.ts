import { type Place, readPlace } from '../shared/paging';

export const REGISTERS = ['employer', 'insured', 'relation', 'average-wage'] as const;
export type RegisterCode = (typeof REGISTERS)[number];

export interface RegisterSearch extends Place {
  readonly register?: RegisterCode | undefined;
}

export function readRegisterSearch(search: Record<string, unknown>): RegisterSearch {
  return { ...readPlace(search), register: REGISTERS.find((register) => register === search.register) };
}
