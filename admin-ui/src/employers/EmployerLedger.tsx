import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  ColumnChooser,
  FIRST,
  LedgerTable,
  Notice,
  PageTurner,
  ProblemView,
  type Turn,
  useColumnChoice,
} from '../shared';
import { useLedgerColumns } from './ledgerColumns';
import { LedgerFilter } from './LedgerFilter';
import { ledgerQuery } from './queries';
import { DEFAULT_SORT, type LedgerSearch, type Sort } from './search';

/** 用人单位台账: which employers match. The address holds the whole question. */
export function EmployerLedger() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/employers' });
  const trail = useLocation({ select: ({ state }) => state.trail ?? [] });
  const navigate = useNavigate({ from: '/employers' });
  const queryClient = useQueryClient();
  const columns = useLedgerColumns();
  const { chosen, choose, shown } = useColumnChoice('employers', columns);
  const { data, error, isPlaceholderData, refetch } = useQuery(ledgerQuery(search));

  const ask = (change: Partial<LedgerSearch>) =>
    void navigate({ search: { ...search, ...FIRST.place, ...change }, state: { trail: [] } });
  const reset = () => void navigate({ search: {}, state: { trail: [] } });
  const turn = ({ place, trail: way }: Turn) => void navigate({ search: { ...search, ...place }, state: { trail: way } });

  // The API counts for the first page only.
  const total = search.cursor
    ? queryClient.getQueryData(ledgerQuery({ ...search, ...FIRST.place }).queryKey)?.total
    : data?.total;
  const isFiltered = Boolean(search.q || search.area || search.section || search.state);

  return (
    <div className="screen screen-fill">
      <div className="screen-head">
        <div>
          <h1>{t('frame.titles.employers')}</h1>
          <p className="quiet small">{t('employers.ledgerHint')}</p>
        </div>
      </div>
      <LedgerFilter
        search={search}
        onAsk={ask}
        onReset={reset}
        extra={<ColumnChooser columns={columns} chosen={chosen} onChoose={choose} />}
      />
      {error ? (
        <div>
          <ProblemView error={error} onRetry={() => void refetch()} onReset={reset} />
        </div>
      ) : data && data.items.length === 0 ? (
        <div className="ledger-sheet">
          <Notice kind="empty" role="status" title={t('employers.empty.title')}>
            <p className="quiet">{t(isFiltered ? 'employers.empty.filtered' : 'employers.empty.none')}</p>
          </Notice>
        </div>
      ) : (
        <div className="ledger-sheet">
          <LedgerTable
            fill
            caption={t('frame.titles.employers')}
            columns={shown}
            rows={data?.items}
            rowKey={({ creditCode }) => creditCode}
            sortedBy={search.sort ?? DEFAULT_SORT}
            onSort={(by) => ask({ sort: by as Sort })}
            updating={isPlaceholderData}
          />
          <PageTurner
            place={search}
            trail={trail}
            rows={data?.items.length}
            nextCursor={isPlaceholderData ? null : data?.nextCursor}
            asOf={data?.asOf}
            total={total}
            onTurn={turn}
          />
        </div>
      )}
    </div>
  );
}
