import type { Me } from './types';

/** Those of accounts of the city's unit. */
export const ROLES_OF_CITY = [
  'city-officer',
  'city-inspector',
  'arbitration-reader',
  'social-insurance-auditor',
  'statistician',
  'leader',
  'data-operator',
  'rule-editor',
  'rule-approver',
  'security-administrator',
  'auditor',
] as const;

/** Those of accounts of an area's unit. */
export const ROLES_OF_AREA = ['district-supervisor', 'district-inspector', 'district-approver', 'district-statistician'] as const;

/** The realm's roles, one to a person; the server enforces them, the screens only do not offer what it would refuse. */
export const ROLES = [
  ...ROLES_OF_CITY,
  ...ROLES_OF_AREA,
  'platform-operator',
  'employer-user',
  'worker-user',
  'association-user',
  'sector-user',
  'province-consumer',
] as const;
export type Role = (typeof ROLES)[number];

const DISTRICT: readonly Role[] = ['district-supervisor', 'district-inspector', 'district-approver'];
const READERS: readonly Role[] = ['city-officer', 'city-inspector', 'social-insurance-auditor', ...DISTRICT];
const PLATFORM_READERS: readonly Role[] = ['city-officer', 'city-inspector', ...DISTRICT];

/** Who is offered what, as the API allows it. */
export const MAY = {
  overview: ['city-officer', 'city-inspector', 'statistician', 'leader', ...DISTRICT, 'district-statistician'],
  statistics: ['city-officer', 'city-inspector', 'statistician', 'leader', ...DISTRICT, 'district-statistician'],
  employers: [...READERS, 'sector-user'],
  employer: [...READERS, 'employer-user'],
  contracts: [...READERS, 'arbitration-reader'],
  contract: [...READERS, 'arbitration-reader', 'employer-user', 'worker-user'],
  platforms: PLATFORM_READERS,
  filings: [...PLATFORM_READERS, 'platform-operator'],
  supervisePlatforms: ['city-officer'],
  desk: PLATFORM_READERS,
  alerts: PLATFORM_READERS,
  /** What an employer is told, and its own affairs. */
  notices: ['employer-user'],
  platformNotices: ['platform-operator'],
  approvals: ['city-officer', 'district-supervisor'],
  cases: PLATFORM_READERS,
  inspections: PLATFORM_READERS,
  planInspections: ['city-officer', 'district-supervisor'],
  headInspections: ['city-officer', 'district-approver'],
  drawInspections: ['city-officer', 'district-supervisor', 'district-approver'],
  enterInspectionResults: ['city-inspector', 'district-inspector'],
  reports: ['city-officer', 'district-supervisor', 'district-approver'],
  recordOpinions: ['district-supervisor'],
  remindOfReports: ['city-officer'],
  /** Agreements of data sharing; a consumer sees its own. */
  sharing: ['city-officer', 'auditor', 'sector-user', 'province-consumer'],
  draftSharing: ['city-officer'],
  /** Frames of the survey of labour contracts; a leader sees their counts. */
  survey: ['statistician', 'leader', 'city-officer', 'district-statistician', ...DISTRICT],
  surveyUnits: ['statistician', 'city-officer', 'district-statistician', ...DISTRICT],
  makeSurveyFrames: ['statistician'],
  reveal: ['city-officer', 'city-inspector', 'district-supervisor', 'district-inspector'],
  audit: ['auditor'],
  parameters: ['rule-editor', 'rule-approver', ...PLATFORM_READERS],
  proposeChanges: ['rule-editor'],
  approveChanges: ['rule-approver'],
  retention: ['auditor', 'security-administrator'],
  holds: ['city-officer', 'data-operator'],
  /** Saved views and exports. */
  work: READERS,
  /** One's own jobs, and registers from outside. */
  jobs: [...READERS, 'data-operator', 'statistician', 'district-statistician'],
  registers: ['city-officer', 'data-operator'],
  loadRegisters: ['data-operator'],
  houseJobs: ['data-operator'],
  organisation: ['city-officer', 'security-administrator', 'district-supervisor', 'district-approver'],
  manageAccounts: ['security-administrator'],
} as const satisfies Record<string, readonly Role[]>;
export type Duty = keyof typeof MAY;

export function roleOf({ roles }: Me): Role | null {
  return ROLES.find((role) => roles.includes(role)) ?? null;
}

export function may(me: Me, duty: Duty): boolean {
  const role = roleOf(me);
  return role !== null && (MAY[duty] as readonly Role[]).includes(role);
}
