/** Over how many days the platforms are compared. */
export const SPANS = ['7', '30', '90'] as const;

export interface LeagueSearch {
  readonly days?: (typeof SPANS)[number] | undefined;
}

export function readLeagueSearch(search: Record<string, unknown>): LeagueSearch {
  return { days: SPANS.find((days) => days === search.days) };
}
