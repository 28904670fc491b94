import { type Duty, may, type Me } from '../api';
import type { zh } from '../app/texts';

interface Target {
  readonly to: '/desk' | '/overview' | '/statistics' | '/employers' | '/contracts' | '/alerts' | '/notices' | '/platforms' | '/inspections' | '/approvals' | '/cases' | '/reports' | '/sharing' | '/survey' | '/audit' | '/admin/parameters' | '/admin/code-lists' | '/retention' | '/retention/holds' | '/admin/registers' | '/admin/jobs' | '/admin/organisation';
  readonly title: keyof typeof zh.titles;
  readonly duty: Duty;
}

const SCREENS: readonly Target[] = [
  { to: '/desk', title: 'desk', duty: 'desk' },
  { to: '/overview', title: 'overview', duty: 'overview' },
  { to: '/statistics', title: 'statistics', duty: 'statistics' },
  { to: '/employers', title: 'employers', duty: 'employers' },
  { to: '/contracts', title: 'contracts', duty: 'contracts' },
  { to: '/alerts', title: 'alerts', duty: 'alerts' },
  { to: '/notices', title: 'notices', duty: 'notices' },
  { to: '/platforms', title: 'platforms', duty: 'platforms' },
  { to: '/inspections', title: 'inspections', duty: 'inspections' },
  { to: '/approvals', title: 'approvals', duty: 'approvals' },
  { to: '/cases', title: 'cases', duty: 'cases' },
  { to: '/reports', title: 'reports', duty: 'reports' },
  { to: '/sharing', title: 'sharing', duty: 'sharing' },
  { to: '/survey', title: 'survey', duty: 'survey' },
  { to: '/audit', title: 'audit', duty: 'audit' },
  { to: '/admin/parameters', title: 'parameters', duty: 'parameters' },
  { to: '/admin/code-lists', title: 'codeLists', duty: 'parameters' },
  { to: '/retention', title: 'retention', duty: 'retention' },
  { to: '/retention/holds', title: 'holds', duty: 'holds' },
  { to: '/admin/registers', title: 'registers', duty: 'registers' },
  { to: '/admin/jobs', title: 'houseJobs', duty: 'houseJobs' },
  { to: '/admin/organisation', title: 'organisation', duty: 'organisation' },
];

/** The screens that the palette leads a person to. */
export const screensOf = (me: Me): readonly Target[] => SCREENS.filter(({ duty }) => may(me, duty));

const SHORTEST_NAME = 2;
const SHORTEST_CODE = 4;

/** Whether a text may be part of an employer's name, or the beginning of its code. */
export const looksForEmployer = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) ? text.length >= SHORTEST_NAME : text.length >= SHORTEST_CODE;

/** Whether a text may be the number of a contract: it has a digit and is no word in Chinese alone. */
export const looksForContract = (text: string): boolean => text.length >= SHORTEST_CODE && /\d/.test(text);
