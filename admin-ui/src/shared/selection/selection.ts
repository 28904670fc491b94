import { useState } from 'react';

/** So many records are told one by one; of more the question alone can be taken as a whole. */
export const MOST_SELECTED = 100;

/** Which records of a ledger are selected. */
export interface Selection {
  readonly keys: readonly string[];
  /** Everything that answers the question, however many records that is. */
  readonly isAll: boolean;
  /** Nothing more can be selected one by one. */
  readonly isFull: boolean;
  has(key: string): boolean;
  select(keys: readonly string[], isSelected: boolean): void;
  selectAll(): void;
  clear(): void;
}

interface Kept {
  readonly question: string;
  readonly keys: readonly string[];
  readonly isAll: boolean;
}

/** What was selected in each ledger last, so that it is there again when one comes back from a record. */
const kept = new Map<string, Kept>();

/** The keys with others selected or no longer so, none beyond the most. */
export function changed(keys: readonly string[], others: readonly string[], isSelected: boolean): readonly string[] {
  return isSelected ? [...new Set([...keys, ...others])].slice(0, MOST_SELECTED) : keys.filter((key) => !others.includes(key));
}

/** The selection in a ledger; it holds from page to page and is gone with another question. */
export function useSelection(ledger: string, asked: object): Selection {
  const question = JSON.stringify(asked);
  const [, show] = useState({});
  const present = kept.get(ledger);
  const { keys, isAll }: Kept = present?.question === question ? present : { question, keys: [], isAll: false };
  const keep = (next: Omit<Kept, 'question'>) => {
    kept.set(ledger, { question, ...next });
    show({});
  };
  return {
    keys,
    isAll,
    isFull: keys.length === MOST_SELECTED,
    has: (key) => isAll || keys.includes(key),
    select: (others, isSelected) => keep({ keys: changed(keys, others, isSelected), isAll: false }),
    selectAll: () => keep({ keys: [], isAll: true }),
    clear: () => keep({ keys: [], isAll: false }),
  };
}
