import { IdcardOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { may, meQuery } from '../api';
import { ColumnChooser, ExportMenu, FIRST, Notice, PagedLedger, rememberList, SavedViews, ScreenHead, type Turn, useColumnChoice, useOpenedView } from '../shared';
import { ContractFilter } from './ContractFilter';
import { useFoundColumns } from './ledgerColumns';
import { contractsQuery } from './queries';
import { type ContractSearch, type ContractSort, DEFAULT_CONTRACT_SORT, readContractSearch } from './search';
import { WorkerLookup } from './WorkerLookup';
import './contracts.css';

/** 合同查询: whether a contract was filed, by what identifies it or by where, when and through whom it was. */
export function ContractLedger() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/contracts' });
  const trail = useLocation({ select: ({ state }) => state.trail ?? [] });
  const navigate = useNavigate({ from: '/contracts' });
  const queryClient = useQueryClient();
  const { data: me } = useSuspenseQuery(meQuery);
  const works = may(me, 'work');
  const columns = useFoundColumns();
  const { chosen, choose, shown, resize, widthOf } = useColumnChoice('found-contracts', columns);
  const answer = useQuery(contractsQuery(search));
  const [worker, setWorker] = useState<string | null>(null);
  useEffect(() => rememberList('contracts', search), [search]);
  const opened = useOpenedView(search, (view) =>
    void navigate({ search: readContractSearch({ ...view.search, view: view.viewId }), state: { trail: [] }, replace: true }),
  );

  const ask = (change: Partial<ContractSearch>) =>
    void navigate({ search: readContractSearch({ ...search, ...FIRST.place, ...change }), state: { trail: [] } });
  const reset = () => void navigate({ search: {}, state: { trail: [] } });
  const turn = ({ place, trail: way }: Turn) => void navigate({ search: { ...search, ...place }, state: { trail: way } });

  // The API counts for the first page only.
  const total = search.cursor
    ? queryClient.getQueryData(contractsQuery({ ...search, ...FIRST.place }).queryKey)?.total
    : answer.data?.total;
  const { sort: _sort, cursor: _cursor, page: _page, view: _view, ...conditions } = search;
  const isFiltered = Object.keys(conditions).length > 0;
  return (
    <div className={worker === null ? 'screen screen-fill' : 'screen'}>
      <ScreenHead
        title={t('frame.titles.contracts')}
        hint={t('contracts.ledger.hint')}
        tools={
          <Button icon={<IdcardOutlined />} aria-expanded={worker !== null} onClick={() => setWorker(worker === null ? '' : null)}>
            {t('contracts.lookup.open')}
          </Button>
        }
      />
      {worker !== null && <WorkerLookup key={worker} first={worker} onClose={() => setWorker(null)} />}
      <div className="filter-area">
        {opened.error !== null && (
          <Notice kind="warn" role="alert" title={t('shared.saved.gone')}>
            <p>{t('shared.saved.goneNext')}</p>
          </Notice>
        )}
        <ContractFilter
          search={search}
          onAsk={ask}
          onReset={reset}
          onIdentity={setWorker}
          extra={
            <>
              {works && (
                <>
                  <SavedViews
                    ledger="contracts"
                    search={search}
                    opened={opened.view}
                    onOpen={(view) => void navigate({ search: readContractSearch({ ...view.search, view: view.viewId }), state: { trail: [] } })}
                  />
                  <ExportMenu ledger="contracts" search={search} sort={DEFAULT_CONTRACT_SORT} columns={shown.map(({ key }) => key)} />
                </>
              )}
              <ColumnChooser columns={columns} chosen={chosen} onChoose={choose} widthOf={widthOf} onResize={resize} />
            </>
          }
        />
      </div>
      <PagedLedger
        fill
        caption={t('frame.titles.contracts')}
        answer={answer}
        columns={shown}
        rowKey={({ contractId }) => contractId}
        sortedBy={search.sort ?? DEFAULT_CONTRACT_SORT}
        onSort={(by) => ask({ sort: by as ContractSort })}
        onResize={resize}
        place={search}
        trail={trail}
        total={total}
        onTurn={turn}
        onReset={reset}
        empty={{
          title: t('contracts.ledger.empty'),
          text: t(isFiltered ? 'contracts.ledger.emptyFiltered' : 'contracts.ledger.emptyAll'),
        }}
      />
    </div>
  );
}
