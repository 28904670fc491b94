import { type PointerEvent as ReactPointerEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { openRow, tellWhole, walkRows } from './rowKeys';
import { SelectPage, SelectRow } from './selection/marks';
import type { Selection } from './selection/selection';
import './ledger-table.css';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  readonly number?: boolean;
  /** Least width in px; a column never shrinks to a few characters. */
  readonly width?: number;
  /** Most width in px where rows are lines; what is longer is cut short. */
  readonly most?: number;
  /** Takes half a line where rows are cards. */
  readonly short?: boolean;
  /** What this column's heading sorts by; its order is fixed by the API. */
  readonly sort?: { readonly by: string; readonly direction: 'ascending' | 'descending' };
  /** The chooser cannot hide it; on a narrow screen it heads the card. */
  readonly leading?: boolean;
  /** Hidden until chosen. */
  readonly optional?: boolean;
  readonly meaning?: string;
}

/** Records that can be selected, each under its key. */
export interface RowSelection<Row> extends Selection {
  /** What the record is called. */
  readonly nameOf: (row: Row) => string;
}

/** Headings among the records: what each belongs under, and in which order the headings come. */
export interface RowGroups<Row> {
  readonly order: readonly string[];
  readonly of: (row: Row) => string;
  readonly heading: (key: string) => ReactNode;
}

interface Props<Row> {
  readonly caption: string;
  readonly columns: ReadonlyArray<Column<Row>>;
  readonly rows: readonly Row[] | undefined;
  readonly rowKey: (row: Row) => string;
  readonly sortedBy?: string;
  readonly onSort?: (by: string) => void;
  /** A newer answer is on its way; what is shown is of the question before. */
  readonly updating?: boolean;
  /** Below a row, across its whole width. */
  readonly detail?: (row: Row) => ReactNode;
  readonly loadingRows?: number;
  /** A heading's edge can be drawn to another width. */
  readonly onResize?: (key: string, width: number) => void;
  /** Fills the height that is left and scrolls inside, with its heading in place. */
  readonly fill?: boolean;
  readonly selection?: RowSelection<Row> | undefined;
  readonly groups?: RowGroups<Row> | undefined;
}

/**
 * A dense table of records: rows of 34 px, numbers to the right, headings that sort. A native table, since that is what
 * assistive technology reads best; on a narrow screen each row becomes a card, and the roles keep it a table.
 */
export function LedgerTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, rowKey, sortedBy, onSort, updating, detail, loadingRows = 12, onResize, fill, selection, groups } = props;
  const { t } = useTranslation();
  return (
    <div
      className={`ledger ${fill ? 'ledger-fill' : ''} ${updating ? 'ledger-updating' : ''} ${selection ? 'ledger-selectable' : ''}`}
      role="region"
      aria-label={caption}
      aria-busy={updating || rows === undefined}
      tabIndex={0}
      onKeyDown={walkRows}
      onMouseOver={tellWhole}
    >
      <table role="table">
        <caption className="unseen">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {selection && (
              <th role="columnheader" scope="col" className="select">
                <SelectPage selection={selection} keys={rows?.map(rowKey) ?? []} />
              </th>
            )}
            {columns.map((column) => (
              <Heading key={column.key} column={column} sortedBy={sortedBy} onSort={onSort} onResize={onResize} />
            ))}
          </tr>
        </thead>
        {rows === undefined ? (
          <LoadingRows columns={columns.length + (selection ? 1 : 0)} rows={loadingRows} label={t('shared.loading')} />
        ) : (
          grouped(rows, groups).map(({ key, rows: some }) => (
            <tbody key={key} role="rowgroup">
              {groups && (
                <tr role="row" className="ledger-group">
                  <th role="rowheader" scope="rowgroup" colSpan={columns.length + (selection ? 1 : 0)}>
                    {groups.heading(key)}
                  </th>
                </tr>
              )}
              {some.map((row) => (
                <Record key={rowKey(row)} row={row} columns={columns} detail={detail?.(row)} select={selection && <SelectRow selection={selection} rowKey={rowKey(row)} name={selection.nameOf(row)} />} />
              ))}
            </tbody>
          ))
        )}
      </table>
    </div>
  );
}

/** The records under their headings, in the order of these; within a heading they stay as they came. */
function grouped<Row>(rows: readonly Row[], groups: RowGroups<Row> | undefined): ReadonlyArray<{ readonly key: string; readonly rows: readonly Row[] }> {
  return groups
    ? groups.order.map((key) => ({ key, rows: rows.filter((row) => groups.of(row) === key) })).filter(({ rows: some }) => some.length > 0)
    : [{ key: '', rows }];
}

interface HeadingProps<Row> {
  readonly column: Column<Row>;
  readonly sortedBy: string | undefined;
  readonly onSort: ((by: string) => void) | undefined;
  readonly onResize: ((key: string, width: number) => void) | undefined;
}

function Heading<Row>({ column, sortedBy, onSort, onResize }: HeadingProps<Row>) {
  const { t } = useTranslation();
  const { sort, title, number, width, meaning } = column;
  const isSorted = sort !== undefined && sort.by === sortedBy;
  return (
    <th
      role="columnheader"
      scope="col"
      className={number ? 'number' : undefined}
      style={{ minWidth: width }}
      aria-sort={isSorted ? sort.direction : undefined}
      title={meaning}
    >
      {sort && onSort ? (
        <button type="button" onClick={() => onSort(sort.by)} title={t('shared.sortBy', { column: title })}>
          {title}
          <span aria-hidden className={isSorted ? 'sort-mark sorted' : 'sort-mark'}>
            {sort.direction === 'ascending' ? '▲' : '▼'}
          </span>
        </button>
      ) : (
        title
      )}
      {onResize && <Edge onDrawn={(width) => onResize(column.key, width)} />}
    </th>
  );
}

/** The edge of a heading, for a pointer; the keyboard changes widths in the column chooser. */
function Edge({ onDrawn }: { onDrawn: (width: number) => void }) {
  const draw = (event: ReactPointerEvent<HTMLSpanElement>) => {
    const edge = event.currentTarget;
    const heading = edge.closest('th');
    if (!heading) {
      return;
    }
    const from = event.clientX;
    const before = heading.offsetWidth;
    edge.setPointerCapture(event.pointerId);
    const drop = (up: PointerEvent) => {
      edge.removeEventListener('pointerup', drop);
      onDrawn(before + up.clientX - from);
    };
    edge.addEventListener('pointerup', drop);
    event.preventDefault();
  };
  return <span aria-hidden className="heading-edge" onPointerDown={draw} />;
}

function classOf<Row>({ number, leading, short, most }: Column<Row>): string | undefined {
  const names = [number && 'number', leading && 'leading', short && 'short', most !== undefined && 'clipped'];
  return names.filter(Boolean).join(' ') || undefined;
}

interface RecordProps<Row> {
  readonly row: Row;
  readonly columns: ReadonlyArray<Column<Row>>;
  readonly detail: ReactNode;
  /** Selects it, where that can be done. */
  readonly select: ReactNode;
}

function Record<Row>({ row, columns, detail, select }: RecordProps<Row>) {
  return (
    <>
      <tr role="row" onClick={openRow}>
        {select && (
          <td role="cell" className="select">
            {select}
          </td>
        )}
        {columns.map((column) => (
          <td
            key={column.key}
            role="cell"
            data-label={column.title}
            className={classOf(column)}
            style={column.most === undefined ? undefined : { maxWidth: column.most }}
          >
            {column.cell(row)}
          </td>
        ))}
      </tr>
      {detail && (
        <tr role="row" className="ledger-detail">
          <td role="cell" colSpan={columns.length + (select ? 1 : 0)}>
            {detail}
          </td>
        </tr>
      )}
    </>
  );
}

function LoadingRows({ columns, rows, label }: { columns: number; rows: number; label: string }) {
  return (
    <tbody role="rowgroup">
      {Array.from({ length: rows }, (_, row) => (
        <tr role="row" key={row} className="ledger-loading">
          {Array.from({ length: columns }, (_unused, column) => (
            <td role="cell" key={column}>
              <span className="bone" style={{ width: `${45 + ((row * 7 + column * 13) % 45)}%` }} />
              {row === 0 && column === 0 && <span className="unseen">{label}</span>}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
