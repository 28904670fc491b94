import { useCallback, useMemo, useState } from 'react';
import type { Column } from './LedgerTable';

const storedAs = (ledger: string) => `qiyue.columns.${ledger}`;
const widthsStoredAs = (ledger: string) => `qiyue.widths.${ledger}`;

const NARROWEST = 48;
const WIDEST = 640;
const USUAL = 120;

/** Keys of the columns shown unless somebody chose otherwise. */
export function defaultColumns<Row>(columns: ReadonlyArray<Column<Row>>): string[] {
  return columns.filter(({ optional }) => !optional).map(({ key }) => key);
}

function parsed(stored: string | null): unknown {
  try {
    return JSON.parse(stored ?? 'null');
  } catch {
    return null;
  }
}

/** The remembered choice in its order, if it can be read: without columns that are gone, with those that cannot be hidden first. */
export function readChoice<Row>(stored: string | null, columns: ReadonlyArray<Column<Row>>): string[] {
  const chosen = parsed(stored);
  if (!Array.isArray(chosen)) {
    return defaultColumns(columns);
  }
  const leading = columns.filter((column) => column.leading).map(({ key }) => key);
  const known = new Set(columns.map(({ key }) => key));
  return [...new Set([...leading, ...chosen.filter((key) => known.has(key))])];
}

/** The remembered widths in px, if they can be read and are sensible. */
export function readWidths(stored: string | null): Readonly<Record<string, number>> {
  const widths = parsed(stored);
  return typeof widths === 'object' && widths !== null
    ? Object.fromEntries(
        Object.entries(widths).filter(([, width]) => typeof width === 'number' && width >= NARROWEST && width <= WIDEST),
      )
    : {};
}

/** The keys with one of them moved before (-1) or behind (1) its neighbour; what leads stays first. */
export function moved(keys: readonly string[], key: string, by: -1 | 1, leading: number): string[] {
  const from = keys.indexOf(key);
  const to = from + by;
  if (from < leading || to < leading || to >= keys.length) {
    return [...keys];
  }
  const next = [...keys];
  [next[from], next[to]] = [keys[to] ?? key, key];
  return next;
}

/** Which columns of a ledger are shown, in which order and how wide, remembered on this machine. */
export function useColumnChoice<Row>(ledger: string, columns: ReadonlyArray<Column<Row>>) {
  const [stored, setStored] = useState(() => localStorage.getItem(storedAs(ledger)));
  const [storedWidths, setStoredWidths] = useState(() => localStorage.getItem(widthsStoredAs(ledger)));
  const chosen = useMemo(() => readChoice(stored, columns), [stored, columns]);
  const widths = useMemo(() => readWidths(storedWidths), [storedWidths]);
  const choose = useCallback(
    (keys: readonly string[] | null) => {
      if (keys === null) {
        localStorage.removeItem(storedAs(ledger));
        localStorage.removeItem(widthsStoredAs(ledger));
        setStored(null);
        setStoredWidths(null);
      } else {
        localStorage.setItem(storedAs(ledger), JSON.stringify(keys));
        setStored(JSON.stringify(keys));
      }
    },
    [ledger],
  );
  const resize = useCallback(
    (key: string, width: number) => {
      const next = JSON.stringify({ ...widths, [key]: Math.round(Math.min(Math.max(width, NARROWEST), WIDEST)) });
      localStorage.setItem(widthsStoredAs(ledger), next);
      setStoredWidths(next);
    },
    [ledger, widths],
  );
  const shown = useMemo(
    () =>
      chosen.flatMap((key) => {
        const column = columns.find((each) => each.key === key);
        const width = widths[key];
        return column ? [width === undefined ? column : { ...column, width, most: width }] : [];
      }),
    [chosen, columns, widths],
  );
  const widthOf = (key: string) => widths[key] ?? columns.find((each) => each.key === key)?.width ?? USUAL;
  return { chosen, choose, shown, resize, widthOf };
}
