import { useCallback, useState } from 'react';
import type { Column } from './LedgerTable';

const storedAs = (ledger: string) => `qiyue.columns.${ledger}`;

/** Keys of the columns shown unless somebody chose otherwise. */
export function defaultColumns<Row>(columns: ReadonlyArray<Column<Row>>): string[] {
  return columns.filter(({ optional }) => !optional).map(({ key }) => key);
}

/** The remembered choice, if it can be read, without columns that are gone and with those that cannot be hidden. */
export function readChoice<Row>(stored: string | null, columns: ReadonlyArray<Column<Row>>): string[] {
  let chosen: unknown;
  try {
    chosen = JSON.parse(stored ?? 'null');
  } catch {
    chosen = null;
  }
  if (!Array.isArray(chosen)) {
    return defaultColumns(columns);
  }
  const wanted = new Set(chosen);
  return columns.filter(({ key, leading }) => leading || wanted.has(key)).map(({ key }) => key);
}

/** Which columns of a ledger are shown, remembered on this machine. */
export function useColumnChoice<Row>(ledger: string, columns: ReadonlyArray<Column<Row>>) {
  const [stored, setStored] = useState(() => localStorage.getItem(storedAs(ledger)));
  const chosen = readChoice(stored, columns);
  const choose = useCallback(
    (keys: readonly string[] | null) => {
      if (keys === null) {
        localStorage.removeItem(storedAs(ledger));
        setStored(null);
      } else {
        localStorage.setItem(storedAs(ledger), JSON.stringify(keys));
        setStored(JSON.stringify(keys));
      }
    },
    [ledger],
  );
  return { chosen, choose, shown: columns.filter(({ key }) => chosen.includes(key)) };
}
