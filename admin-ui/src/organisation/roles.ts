import { CITY, type Role } from '../api';

const OF_CITY = [
  'city-officer',
  'city-inspector',
  'social-insurance-auditor',
  'arbitration-reader',
  'statistician',
  'leader',
  'data-operator',
  'rule-editor',
  'rule-approver',
  'security-administrator',
  'auditor',
] as const satisfies readonly Role[];
const OF_AREA = ['district-supervisor', 'district-inspector', 'district-approver', 'district-statistician'] as const satisfies readonly Role[];

/** The roles that accounts of a unit may have. */
export const rolesOf = (unit: string): readonly Role[] => (unit === CITY ? OF_CITY : OF_AREA);
