export interface OrganisationSearch {
  /** The unit whose accounts are shown. */
  readonly unit?: string | undefined;
}

export function readOrganisationSearch({ unit }: Record<string, unknown>): OrganisationSearch {
  return { unit: typeof unit === 'string' && /^\d{6}$/.test(unit) ? unit : undefined };
}
