import type { Overview } from '../api';
import { perThousand } from '../format';
import type { Rate } from './search';

/** The value of a rate from an area's figures: events for every thousand contracts in force, or the median as it is. */
export function rateOf(rate: Rate, values: Readonly<Record<string, number>>): number | null {
  return rate === 'wageMedian' ? (values.wageMedian ?? null) : perThousand(values[rate], values.activeContracts);
}

export const rateDecimals = (rate: Rate): number => (rate === 'wageMedian' ? 0 : 1);

export const rateUnit = (rate: Rate): 'perThousand' | 'yuan' => (rate === 'wageMedian' ? 'yuan' : 'perThousand');

/** Whether the month shown was not over on the day of the release: its flows are then of part of a month. */
export function isPartMonth({ period, release }: Overview): boolean {
  if (!period) {
    return false;
  }
  const [year = 0, month = 0] = period.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return release.asOf < lastDay;
}
