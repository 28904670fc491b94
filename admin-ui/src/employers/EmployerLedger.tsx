import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ColumnChooser, FIRST, PagedLedger, rememberList, ScreenHead, type Turn, useColumnChoice } from '../shared';
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
  const answer = useQuery(ledgerQuery(search));
  useEffect(() => rememberList('employers', search), [search]);

  const ask = (change: Partial<LedgerSearch>) =>
    void navigate({ search: { ...search, ...FIRST.place, ...change }, state: { trail: [] } });
  const reset = () => void navigate({ search: {}, state: { trail: [] } });
  const turn = ({ place, trail: way }: Turn) => void navigate({ search: { ...search, ...place }, state: { trail: way } });

  // The API counts for the first page only.
  const total = search.cursor
    ? queryClient.getQueryData(ledgerQuery({ ...search, ...FIRST.place }).queryKey)?.total
    : answer.data?.total;
  const isFiltered = Boolean(search.q || search.area || search.section || search.state);

  return (
    <div className="screen screen-fill">
      <ScreenHead title={t('frame.titles.employers')} hint={t('employers.ledgerHint')} />
      <LedgerFilter
        search={search}
        onAsk={ask}
        onReset={reset}
        extra={<ColumnChooser columns={columns} chosen={chosen} onChoose={choose} />}
      />
      <PagedLedger
        fill
        caption={t('frame.titles.employers')}
        answer={answer}
        columns={shown}
        rowKey={({ creditCode }) => creditCode}
        sortedBy={search.sort ?? DEFAULT_SORT}
        onSort={(by) => ask({ sort: by as Sort })}
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
