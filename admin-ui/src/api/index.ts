export { answer, api, outcome } from './client';
export { type Problem, ProblemError, problemFrom, problemOf } from './problem';
export { type Duty, MAY, may, type Role, roleOf, ROLES, ROLES_OF_AREA, ROLES_OF_CITY } from './roles';
export * from './types';
export {
  CITY,
  type CodeListName,
  meQuery,
  platformsQuery,
  useAreas,
  useCodeList,
  useNameOf,
  usePlatformName,
  usePlatforms,
} from './vocabulary';
