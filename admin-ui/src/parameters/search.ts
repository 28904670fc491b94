export const TABLES = ['parameters', 'legal-figures', 'minimum-wage', 'work-days'] as const;
export type TableName = (typeof TABLES)[number];

export const ONLY = ['changed', 'waiting', 'coming'] as const;

export interface ParameterSearch {
  /** The day of filing whose figures are shown; today when none. */
  readonly day?: string | undefined;
  readonly table?: TableName | undefined;
  readonly only?: (typeof ONLY)[number] | undefined;
  readonly q?: string | undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The question of an address; what cannot be understood is left out. */
export function readParameterSearch({ day, table, only, q }: Record<string, unknown>): ParameterSearch {
  return {
    day: typeof day === 'string' && DAY.test(day) ? day : undefined,
    table: TABLES.find((each) => each === table),
    only: ONLY.find((each) => each === only),
    q: typeof q === 'string' && q !== '' ? q.slice(0, 100) : undefined,
  };
}
