import { type QueryKey, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { may, meQuery } from '../api';
import { ColumnChooser } from './ColumnChooser';
import { useColumnChoice } from './columnChoice';
import { ExportMenu } from './ExportMenu';
import { FilterSide } from './FilterSide';
import type { Column, RowGroups } from './LedgerTable';
import { rememberList } from './lists';
import { Notice } from './Notice';
import { type LedgerPage, type PagedAnswer, PagedLedger } from './PagedLedger';
import { FIRST, type Place, type Trail, type Turn } from './paging';
import { SavedViews } from './SavedViews';
import { ScreenHead } from './ScreenHead';
import { SelectionActs } from './selection/SelectionActs';
import { SelectionBar } from './selection/SelectionBar';
import { useSelection } from './selection/selection';
import { useOpenedView } from './useOpenedView';
import { usePrintOnce } from './usePrintOnce';
import { type Ledger, questionOf } from './views';

/** A question as it stands in an address; a ledger that is ordered or kept under names has the last two. */
export interface Question extends Place {
  readonly sort?: string | undefined;
  readonly view?: string | undefined;
}

/** How one goes to another question. */
export interface Way {
  readonly trail: Trail;
  /** It takes the place of the present one in the history. */
  readonly replace: boolean;
}

/** What the filters of a ledger are given. */
export interface Asking<Search> {
  readonly search: Search;
  readonly onAsk: (change: Partial<Search>) => void;
  readonly onReset: () => void;
  /** What stands at the end of the bar. */
  readonly extra: ReactNode;
}

interface Props<Row, Search extends Question> {
  /** The name under which its columns and its last question are remembered. */
  readonly name: string;
  readonly title: string;
  readonly hint?: ReactNode;
  readonly tools?: ReactNode;
  /** Between head and filters. */
  readonly above?: ReactNode;
  readonly search: Search;
  /** The question in what stands in an address or was kept; what is no part of it is left out. */
  readonly read: (search: Record<string, unknown>) => Search;
  readonly onGo: (search: Search, way: Way) => void;
  readonly answer: PagedAnswer<Row>;
  /** The key of the first page's answer, which alone tells how many there are. */
  readonly firstPage?: QueryKey;
  /** How many there are, where every answer tells. */
  readonly total?: number | undefined;
  readonly columns: ReadonlyArray<Column<Row>>;
  readonly rowKey: (row: Row) => string;
  readonly detail?: (row: Row) => ReactNode;
  /** The order that is taken unless another is asked for; none where there is but one. */
  readonly sort?: string;
  /** Views of it are kept and it is exported under this name, by whoever does such work. */
  readonly kept?: Ledger;
  /** Its own way to be exported. */
  readonly exporting?: ReactNode;
  /** Several of its records can be selected and taken together, by whoever does such work. */
  readonly several?: {
    readonly nameOf: (row: Row) => string;
    /** What the ledger is asked so that these alone answer. */
    readonly only: (keys: readonly string[]) => Partial<Search>;
  };
  readonly filter?: (asking: Asking<Search>) => ReactNode;
  /** What is said when there is no record: that it is so, and what can be done; where filters may be why, by them too. */
  readonly empty: { readonly title: string; readonly none: string; readonly filtered?: string };
  /** The filters stay open beside the records, where there is room. */
  readonly beside?: boolean;
  /** Headings among the records. */
  readonly groups?: RowGroups<Row> | undefined;
  /** Scrolls with the page; else the records scroll under their headings. */
  readonly flows?: boolean;
}

/** A ledger: filters and kept views above, the records page by page below. The address holds the whole question. */
export function LedgerScreen<Row, Search extends Question>(props: Props<Row, Search>) {
  const { name, search, read, onGo, answer, columns, kept, filter, empty, several, flows = false, beside = false, sort } = props;
  const { t } = useTranslation();
  const trail = useLocation({ select: ({ state }) => state.trail ?? [] });
  const queryClient = useQueryClient();
  const { data: me } = useSuspenseQuery(meQuery);
  const { chosen, choose, shown, resize, widthOf } = useColumnChoice(name, columns);
  useEffect(() => rememberList(name, search), [name, search]);

  const go = (asked: object, way: Trail = [], replace = false) => onGo(read({ ...asked }), { trail: way, replace });
  const ask = (change: Partial<Search>) => go({ ...search, ...FIRST.place, ...change });
  const reset = () => go({});
  const turn = ({ place, trail: way }: Turn) => go({ ...search, ...place }, way);
  const opened = useOpenedView(search, (view) => go({ ...view.search, view: view.viewId }, [], true));

  const first = props.firstPage && queryClient.getQueryData<LedgerPage<Row>>(props.firstPage);
  const total = props.total ?? (search.cursor ? first : answer.data)?.total;
  const { sort: _sort, cursor: _cursor, page: _page, view: _view, ...conditions } = search;
  const isFiltered = Object.values(conditions).some((value) => value !== undefined);
  const shownKeys = shown.map(({ key }) => key);
  const selection = useSelection(name, { ...conditions, sort: search.sort });
  const print = usePrintOnce(questionOf(search), answer.data !== undefined && !answer.isPlaceholderData);
  const works = kept !== undefined && may(me, 'work');

  const isSelectable = works && several !== undefined;
  const selected = (): object => (selection.isAll ? search : { ...several?.only(selection.keys), sort: search.sort });
  const showSelected = (isPrinted: boolean) => {
    if (isPrinted) {
      print(questionOf(read({ ...selected() })));
    }
    go(selected());
  };

  const extra = (
    <>
      {works && (
        <>
          <SavedViews ledger={kept} search={search} opened={opened.view} onOpen={(view) => go({ ...view.search, view: view.viewId })} />
          <ExportMenu ledger={kept} search={search} sort={sort ?? ''} columns={shownKeys} />
        </>
      )}
      {props.exporting}
      <ColumnChooser columns={columns} chosen={chosen} onChoose={choose} widthOf={widthOf} onResize={resize} />
    </>
  );
  const filters = filter && (
    <div className="filter-area">
      {opened.error !== null && (
        <Notice kind="warn" role="alert" title={t('shared.saved.gone')}>
          <p>{t('shared.saved.goneNext')}</p>
        </Notice>
      )}
      {filter({ search, onAsk: ask, onReset: reset, extra: beside ? null : extra })}
    </div>
  );
  const set = Object.values(conditions).filter((value) => value !== undefined).length;
  const ledger = (
    <PagedLedger
      fill={!flows}
      caption={props.title}
      answer={answer}
      columns={shown}
      rowKey={props.rowKey}
      detail={props.detail}
      groups={props.groups}
      sortedBy={search.sort ?? sort}
      onSort={sort === undefined ? undefined : (by) => go({ ...search, ...FIRST.place, sort: by })}
      onResize={resize}
      place={search}
      trail={trail}
      total={total}
      onTurn={turn}
      onReset={reset}
      selection={isSelectable ? { ...selection, nameOf: several.nameOf } : undefined}
      above={
        isSelectable && (
          <SelectionBar selection={selection} onPage={(answer.data?.items ?? []).map(props.rowKey)} total={total}>
            <SelectionActs
              ledger={kept}
              question={{ ...(sort && { sort }), ...questionOf(selected()) }}
              columns={shownKeys}
              onShow={selection.isAll ? undefined : showSelected}
            />
          </SelectionBar>
        )
      }
      empty={{ title: empty.title, text: (isFiltered ? empty.filtered : undefined) ?? empty.none }}
    />
  );
  return (
    <div className={flows ? 'screen' : 'screen screen-fill'}>
      <ScreenHead
        title={props.title}
        hint={props.hint}
        tools={
          <>
            {props.tools}
            {(!filter || beside) && extra}
          </>
        }
      />
      {props.above}
      {beside ? (
        <div className="ledger-beside">
          <FilterSide set={set}>{filters}</FilterSide>
          {ledger}
        </div>
      ) : (
        <>
          {filters}
          {ledger}
        </>
      )}
    </div>
  );
}
