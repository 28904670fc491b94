export const REPORT_STATES = ['NOT_BEGUN', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** Which reports are listed. */
export interface ReportsSearch {
  readonly period?: string | undefined;
  readonly state?: ReportState | undefined;
  readonly overdue?: true | undefined;
  readonly year?: number | undefined;
}

/** Which version of a report is on view; without one the report as it stands. */
export interface ReportSearch {
  readonly version?: number | undefined;
}

const PERIOD = /^\d{4}-(Q[1-4]|0[1-9]|1[0-2])$/;

export function readReportsSearch(search: Record<string, unknown>): ReportsSearch {
  const year = Number(search.year);
  return {
    period: typeof search.period === 'string' && PERIOD.test(search.period) ? search.period : undefined,
    state: REPORT_STATES.find((each) => each === search.state),
    overdue: String(search.overdue) === 'true' ? true : undefined,
    year: Number.isInteger(year) && year >= 2020 && year <= 2100 ? year : undefined,
  };
}

export function readReportSearch(search: Record<string, unknown>): ReportSearch {
  const version = Number(search.version);
  return { version: Number.isInteger(version) && version > 0 ? version : undefined };
}
