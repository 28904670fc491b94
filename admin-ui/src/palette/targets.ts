import type { Me } from '../api';
import type { zh } from '../app/texts';

interface Target {
  readonly to: '/' | '/employers' | '/contracts' | '/platforms' | '/approvals';
  readonly title: keyof typeof zh.titles;
}

const OF_SUPERVISORS: readonly Target[] = [
  { to: '/', title: 'overview' },
  { to: '/employers', title: 'employers' },
  { to: '/contracts', title: 'contracts' },
  { to: '/platforms', title: 'platforms' },
  { to: '/approvals', title: 'approvals' },
];

/** The screens that the palette leads a person to. */
export function screensOf({ area, platform }: Me): readonly Target[] {
  if (area) {
    return OF_SUPERVISORS;
  }
  return platform ? OF_SUPERVISORS.filter(({ to }) => to === '/platforms') : OF_SUPERVISORS.filter(({ to }) => to === '/');
}

const SHORTEST_NAME = 2;
const SHORTEST_CODE = 4;

/** Whether a text may be part of an employer's name, or the beginning of its code. */
export const looksForEmployer = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) ? text.length >= SHORTEST_NAME : text.length >= SHORTEST_CODE;

/** Whether a text may be the number of a contract: it has a digit and is no word in Chinese alone. */
export const looksForContract = (text: string): boolean => text.length >= SHORTEST_CODE && /\d/.test(text);
