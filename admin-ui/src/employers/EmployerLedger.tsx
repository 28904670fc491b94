import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { may, meQuery } from '../api';
import { ColumnChooser, ExportMenu, FIRST, Notice, PagedLedger, rememberList, SavedViews, ScreenHead, type Turn, useColumnChoice, useOpenedView } from '../shared';
import { useLedgerColumns } from './ledgerColumns';
import { LedgerFilter } from './LedgerFilter';
import { ledgerQuery } from './queries';
import { DEFAULT_SORT, type LedgerSearch, readLedgerSearch, type Sort } from './search';

/** 用人单位台账: which employers match. The address holds the whole question. */
export function EmployerLedger() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/employers' });
  const trail = useLocation({ select: ({ state }) => state.trail ?? [] });
  const navigate = useNavigate({ from: '/employers' });
  const queryClient = useQueryClient();
  const { data: me } = useSuspenseQuery(meQuery);
  const works = may(me, 'work');
  const columns = useLedgerColumns();
  const { chosen, choose, shown, resize, widthOf } = useColumnChoice('employers', columns);
  const answer = useQuery(ledgerQuery(search));
  useEffect(() => rememberList('employers', search), [search]);
  const opened = useOpenedView(search, (view) =>
    void navigate({ search: readLedgerSearch({ ...view.search, view: view.viewId }), state: { trail: [] }, replace: true }),
  );

  const ask = (change: Partial<LedgerSearch>) =>
    void navigate({ search: readLedgerSearch({ ...search, ...FIRST.place, ...change }), state: { trail: [] } });
  const reset = () => void navigate({ search: {}, state: { trail: [] } });
  const turn = ({ place, trail: way }: Turn) => void navigate({ search: { ...search, ...place }, state: { trail: way } });

  // The API counts for the first page only.
  const total = search.cursor
    ? queryClient.getQueryData(ledgerQuery({ ...search, ...FIRST.place }).queryKey)?.total
    : answer.data?.total;
  const { sort: _sort, cursor: _cursor, page: _page, view: _view, ...conditions } = search;
  const isFiltered = Object.keys(conditions).length > 0;

  return (
    <div className="screen screen-fill">
      <ScreenHead title={t('frame.titles.employers')} hint={t('employers.ledgerHint')} />
      <div className="filter-area">
        {opened.error !== null && (
          <Notice kind="warn" role="alert" title={t('shared.saved.gone')}>
            <p>{t('shared.saved.goneNext')}</p>
          </Notice>
        )}
        <LedgerFilter
          search={search}
          onAsk={ask}
          onReset={reset}
          extra={
            <>
              {works && (
                <>
                  <SavedViews
                    ledger="employers"
                    search={search}
                    opened={opened.view}
                    onOpen={(view) => void navigate({ search: readLedgerSearch({ ...view.search, view: view.viewId }), state: { trail: [] } })}
                  />
                  <ExportMenu ledger="employers" search={search} sort={DEFAULT_SORT} columns={shown.map(({ key }) => key)} />
                </>
              )}
              <ColumnChooser columns={columns} chosen={chosen} onChoose={choose} widthOf={widthOf} onResize={resize} />
            </>
          }
        />
      </div>
      <PagedLedger
        fill
        caption={t('frame.titles.employers')}
        answer={answer}
        columns={shown}
        rowKey={({ creditCode }) => creditCode}
        sortedBy={search.sort ?? DEFAULT_SORT}
        onSort={(by) => ask({ sort: by as Sort })}
        onResize={resize}
        place={search}
        trail={trail}
        total={total}
        onTurn={turn}
        onReset={reset}
        empty={{
          title: t('employers.empty.title'),
          text: t(isFiltered ? 'employers.empty.filtered' : 'employers.empty.none'),
        }}
      />
    </div>
  );
}
