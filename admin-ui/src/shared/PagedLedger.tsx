import type { ReactNode } from 'react';
import { type Column, LedgerTable, type RowGroups, type RowSelection } from './LedgerTable';
import { Notice } from './Notice';
import { PageTurner } from './PageTurner';
import type { Place, Trail, Turn } from './paging';
import { ProblemView } from './ProblemView';

/** A page as the server gives it; the first tells how many rows there are, null for more than are counted. */
export interface LedgerPage<Row> {
  readonly items: readonly Row[];
  readonly nextCursor: string | null;
  readonly asOf: string;
  readonly total?: number | null;
}

/** The page, or the reason why there is none, or neither while it is on its way. */
export interface PagedAnswer<Row> {
  readonly data: LedgerPage<Row> | undefined;
  readonly error: unknown;
  readonly isPlaceholderData: boolean;
  refetch(): Promise<unknown>;
}

interface Props<Row> {
  readonly caption: string;
  readonly answer: PagedAnswer<Row>;
  readonly columns: ReadonlyArray<Column<Row>>;
  readonly rowKey: (row: Row) => string;
  readonly place: Place;
  readonly trail: Trail;
  readonly onTurn: (turn: Turn) => void;
  readonly onReset: () => void;
  /** What is said when no row matches: that it is so, and what can be done. */
  readonly empty: { readonly title: string; readonly text: string };
  readonly total?: number | null | undefined;
  readonly sortedBy?: string;
  readonly onSort?: (by: string) => void;
  readonly detail?: (row: Row) => ReactNode;
  readonly onResize?: (key: string, width: number) => void;
  readonly fill?: boolean;
  readonly selection?: RowSelection<Row> | undefined;
  readonly groups?: RowGroups<Row> | undefined;
  /** Above the rows, while there are some. */
  readonly above?: ReactNode;
}

/** A list that the server gives page by page: its rows and the way on and back, or why there are none. */
export function PagedLedger<Row>(props: Props<Row>) {
  const { answer, place, trail, onTurn, onReset, empty, total, above, ...table } = props;
  const { data, error, isPlaceholderData, refetch } = answer;
  if (error) {
    return (
      <div>
        <ProblemView error={error} onRetry={() => void refetch()} onReset={onReset} />
      </div>
    );
  }
  if (data?.items.length === 0) {
    return (
      <div className="ledger-sheet">
        <Notice kind="empty" role="status" title={empty.title}>
          <p className="quiet">{empty.text}</p>
        </Notice>
      </div>
    );
  }
  return (
    <div className="ledger-sheet">
      {above}
      <LedgerTable {...table} rows={data?.items} updating={isPlaceholderData} />
      <PageTurner
        place={place}
        trail={trail}
        rows={data?.items.length}
        nextCursor={isPlaceholderData ? null : data?.nextCursor}
        asOf={data?.asOf}
        total={total}
        onTurn={onTurn}
      />
    </div>
  );
}
