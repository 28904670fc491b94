const QUARTER = /^(\d{4})-Q([1-4])$/;
const MONTH = /^(\d{4})-(\d{2})$/;

/** The period after: a month, a quarter or a year in the form of its name. */
export function nextPeriod(period: string): string {
  const quarter = QUARTER.exec(period);
  if (quarter) {
    const [year, at] = [Number(quarter[1]), Number(quarter[2])];
    return at === 4 ? `${year + 1}-Q1` : `${year}-Q${at + 1}`;
  }
  const month = MONTH.exec(period);
  if (month) {
    const [year, at] = [Number(month[1]), Number(month[2])];
    return at === 12 ? `${year + 1}-01` : `${year}-${String(at + 1).padStart(2, '0')}`;
  }
  return String(Number(period) + 1);
}

/** Whether a month was not over on the day of the release: its flows are then of part of it. Of quarters only those that are over are published. */
export function isPartMonth(period: string, asOf: string): boolean {
  const month = MONTH.exec(period);
  return month !== null && asOf < new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).toISOString().slice(0, 10);
}

/** No series is longer than some three centuries of months. */
const MOST = 4_000;

/** All periods from one to another, both included; none when they are in the wrong order. */
export function periodsBetween(first: string, last: string): string[] {
  const periods: string[] = [];
  for (let period = first; period <= last && periods.length < MOST; period = nextPeriod(period)) {
    periods.push(period);
  }
  return periods;
}
