import { type Place, readPlace } from '../shared/paging';

export const PLAN_STATES = ['DRAFT', 'COMMITTED', 'DRAWN', 'ASSIGNED', 'PUBLISHED', 'VOID'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export const RISK_CLASSES = ['GREEN', 'YELLOW', 'ORANGE', 'RED'] as const;
export type RiskClass = (typeof RISK_CLASSES)[number];

/** Which plans are listed. */
export interface PlansSearch extends Place {
  readonly state?: PlanState | undefined;
}

/** Which objects of a plan are listed, and whose draw is followed. */
export interface PlanSearch extends Place {
  readonly riskClass?: RiskClass | undefined;
  readonly leftOut?: true | undefined;
  readonly replay?: string | undefined;
}

export interface CoverageSearch {
  readonly year?: number | undefined;
}

export interface LibrarySearch {
  readonly inspector?: string | undefined;
}

const oneOf = <Choice extends string>(choices: readonly Choice[], asked: unknown): Choice | undefined => choices.find((each) => each === asked);

export const readPlansSearch = (search: Record<string, unknown>): PlansSearch => ({ ...readPlace(search), state: oneOf(PLAN_STATES, search.state) });

export const readPlanSearch = (search: Record<string, unknown>): PlanSearch => ({
  ...readPlace(search),
  riskClass: oneOf(RISK_CLASSES, search.riskClass),
  leftOut: String(search.leftOut) === 'true' ? true : undefined,
  replay: typeof search.replay === 'string' && /^[0-9A-Z]{18}$/.test(search.replay) ? search.replay : undefined,
});

export function readCoverageSearch(search: Record<string, unknown>): CoverageSearch {
  const year = Number(search.year);
  return { year: Number.isInteger(year) && year >= 2020 && year <= 2100 ? year : undefined };
}

export const readLibrarySearch = (search: Record<string, unknown>): LibrarySearch => ({
  inspector: typeof search.inspector === 'string' && /^[0-9A-Za-z-]{1,32}$/.test(search.inspector) ? search.inspector : undefined,
});

/** From which plan a new one is begun. */
export interface NewSearch {
  readonly from?: number | undefined;
}

export function readNewSearch(search: Record<string, unknown>): NewSearch {
  const from = Number(search.from);
  return { from: Number.isInteger(from) && from > 0 ? from : undefined };
}
