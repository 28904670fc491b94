import { CITY, type Role, ROLES_OF_AREA, ROLES_OF_CITY } from '../api';

/** The roles that accounts of a unit may have. */
export const rolesOf = (unit: string): readonly Role[] => (unit === CITY ? ROLES_OF_CITY : ROLES_OF_AREA);
