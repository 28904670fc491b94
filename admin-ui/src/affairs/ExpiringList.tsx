import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExpiringContract } from '../api';
import { useContractColumns } from '../contracts/columns';
import { type Column, FilterBar, FilterChoice, LedgerScreen } from '../shared';
import { expiringQuery } from './queries';
import { DEFAULT_WITHIN, readExpiringSearch, WITHIN } from './search';

const FROM = '/employers/$creditCode/expiring';
const LEFT_OUT = ['ended', 'reason', 'version'];

/** Fixed terms that end within 30, 60 or 90 days, the next in front. */
export function ExpiringList() {
  const { t } = useTranslation();
  const { creditCode } = useParams({ from: FROM });
  const search = useSearch({ from: FROM });
  const navigate = useNavigate({ from: FROM });
  const answer = useQuery(expiringQuery(creditCode, search));
  return (
    <LedgerScreen
      name="expiring"
      title={t('affairs.expiringTitle')}
      hint={t('affairs.expiringHint')}
      search={search}
      read={readExpiringSearch}
      onGo={(asked, { trail, replace }) => void navigate({ search: asked, state: { trail }, replace })}
      answer={answer}
      columns={useExpiringColumns()}
      rowKey={({ contract }) => contract.contractId}
      filter={({ onAsk, onReset, extra }) => (
        <FilterBar onSubmit={() => void answer.refetch()} onReset={onReset} extra={extra}>
          <FilterChoice
            required
            label={t('affairs.within')}
            width={140}
            value={search.within ?? DEFAULT_WITHIN}
            options={WITHIN.map((within) => ({ value: within, label: t(`affairs.days.d${within}`) }))}
            onChange={(within) => onAsk({ within })}
          />
        </FilterBar>
      )}
      empty={t('affairs.expiringEmpty', { returnObjects: true })}
    />
  );
}

function useExpiringColumns(): ReadonlyArray<Column<ExpiringContract>> {
  const { t } = useTranslation();
  const contracts = useContractColumns();
  return useMemo(() => {
    const of = contracts
      .filter(({ key }) => !LEFT_OUT.includes(key))
      .map(({ cell, ...column }): Column<ExpiringContract> => ({ ...column, cell: ({ contract }) => cell(contract) }));
    const left: Column<ExpiringContract> = {
      key: 'daysLeft',
      title: t('affairs.daysLeft'),
      number: true,
      width: 80,
      short: true,
      cell: ({ daysLeft }) => <span className="nowrap">{daysLeft === 0 ? t('affairs.endsToday') : t('affairs.inDays', { count: daysLeft })}</span>,
    };
    return [...of.slice(0, 1), left, ...of.slice(1)];
  }, [t, contracts]);
}
