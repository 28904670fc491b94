import type { Me } from '../api';

/** The realm's roles, one to a person; the server enforces them, the frame only does not offer what it would refuse. */
export const ROLES = ['city-officer', 'city-inspector', 'district-supervisor', 'district-inspector', 'auditor', 'platform-operator'] as const;
export type Role = (typeof ROLES)[number];

export const SUPERVISORS: readonly Role[] = ['city-officer', 'district-supervisor'];
export const EVERYONE: readonly Role[] = ROLES;

export function roleOf({ roles }: Me): Role | null {
  return ROLES.find((role) => roles.includes(role)) ?? null;
}
