import { useSyncExternalStore } from 'react';
import type { Reveal, RevealField } from '../../api/types';

/** A value in clear while it is on the screen. Kept here alone: no cache and no storage ever holds it. */
export interface Shown {
  readonly contractId: string;
  readonly field: RevealField;
  readonly value: string | null;
  readonly unit: string | null;
  readonly account: string;
  readonly revealedAt: string;
  /** When it is hidden again, by this machine's clock. */
  readonly until: number;
}

let shown: readonly Shown[] = [];
const listeners = new Set<() => void>();

function keep(values: readonly Shown[]): void {
  shown = values;
  listeners.forEach((listener) => listener());
}

/** Shows values until their time is over. The server's clock says for how long, this machine's when that is. */
export function show({ contractId, values, account, revealedAt, hideAt }: Reveal): void {
  const lasts = Math.max(0, Date.parse(hideAt) - Date.parse(revealedAt));
  const until = Date.now() + lasts;
  const now = values.map(({ field, value, unit }): Shown => ({ contractId, field, value, unit, account, revealedAt, until }));
  keep([...shown.filter((each) => each.contractId !== contractId || !now.some(({ field }) => field === each.field)), ...now]);
  setTimeout(() => keep(shown.filter((each) => each.until > Date.now())), lasts + 50);
}

/** Hides one value. */
export function hide(contractId: string, field: RevealField): void {
  keep(shown.filter((each) => each.contractId !== contractId || each.field !== field));
}

/** Hides every value of a contract: who leaves its screen leaves nothing behind. */
export function hideContract(contractId: string): void {
  keep(shown.filter((each) => each.contractId !== contractId));
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** The values in clear on the screen. */
export const useRevealed = (): readonly Shown[] => useSyncExternalStore(subscribe, () => shown);
