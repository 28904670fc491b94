export { answer, api, outcome } from './client';
export { type Problem, ProblemError, problemFrom, problemOf } from './problem';
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
} from './vocabulary';
