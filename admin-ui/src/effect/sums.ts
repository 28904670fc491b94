import type { AlertEffectRow } from '../api';
import type { EffectGrouping } from './search';

/** Figures of alerts that belong together; there is a median where they are of one rule in one area alone. */
export interface EffectSum extends Omit<AlertEffectRow, 'rule' | 'area'> {
  /** Null where they are of several. */
  readonly rule: string | null;
  readonly area: string | null;
}

const COUNTS = ['raised', 'noticed', 'regularised', 'falseLeads', 'inCase', 'closed', 'triageDue', 'onTime'] as const;

/** The figures of some rows together; null for none. */
export function sumOf(rows: readonly AlertEffectRow[]): EffectSum | null {
  const [first] = rows;
  if (!first) {
    return null;
  }
  const only = <Key extends 'rule' | 'area'>(key: Key) => (rows.every((row) => row[key] === first[key]) ? first[key] : null);
  const counts = Object.fromEntries(COUNTS.map((count) => [count, rows.reduce((sum, row) => sum + row[count], 0)])) as Record<(typeof COUNTS)[number], number>;
  return { ...counts, rule: only('rule'), area: only('area'), daysToClose: rows.length === 1 ? first.daysToClose : null };
}

/** The figures by rule, by area, or by both, in the order in which they came. */
export function grouped(rows: readonly AlertEffectRow[], by: EffectGrouping): readonly EffectSum[] {
  const keyOf = (row: AlertEffectRow) => (by === 'rule' ? row.rule : by === 'area' ? row.area : `${row.rule} ${row.area}`);
  const keys = [...new Set(rows.map(keyOf))];
  return keys.flatMap((key) => sumOf(rows.filter((row) => keyOf(row) === key)) ?? []).map((sum) => ({
    ...sum,
    rule: by === 'area' ? null : sum.rule,
    area: by === 'rule' ? null : sum.area,
  }));
}

/** A share as it is told, `62.5%`; null where there is nothing that it could be of. */
export const shareOf = (part: number, whole: number): string | null => (whole === 0 ? null : `${((part / whole) * 100).toFixed(1)}%`);
