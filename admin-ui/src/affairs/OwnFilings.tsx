import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type EmployerFiling, usePlatformName } from '../api';
import { FindingList } from '../platforms/FindingList';
import { useFilingColumns } from '../platforms/filingColumns';
import { type Column, FilterBar, FilterChoice, LedgerScreen } from '../shared';
import { ownFilingsQuery } from './queries';
import { OWN_RESULTS, readOwnFilingSearch } from './search';

const FROM = '/employers/$creditCode/filings';

/** Filings in the employer's name with warnings, refused or waiting, whichever platform sent them. */
export function OwnFilings() {
  const { t } = useTranslation();
  const { creditCode } = useParams({ from: FROM });
  const search = useSearch({ from: FROM });
  const navigate = useNavigate({ from: FROM });
  const answer = useQuery(ownFilingsQuery(creditCode, search));
  return (
    <LedgerScreen
      name="own-filings"
      title={t('affairs.filingsTitle')}
      hint={t('affairs.filingsHint')}
      search={search}
      read={readOwnFilingSearch}
      onGo={(asked, { trail, replace }) => void navigate({ search: asked, state: { trail }, replace })}
      answer={answer}
      columns={useOwnColumns()}
      rowKey={({ filing }) => `${filing.filingId}-${filing.receiptNo}-${filing.receivedAt}`}
      detail={({ filing }) => filing.findings.length > 0 && <FindingList findings={filing.findings} />}
      filter={({ onAsk, onReset, extra }) => (
        <FilterBar onSubmit={() => void answer.refetch()} onReset={onReset} extra={extra}>
          <FilterChoice
            label={t('platforms.filings.result')}
            width={180}
            value={search.result}
            options={OWN_RESULTS.map((result) => ({ value: result, label: t(`platforms.results.${result}`) }))}
            onChange={(result) => onAsk({ result })}
          />
        </FilterBar>
      )}
      empty={t('affairs.filingsEmpty', { returnObjects: true })}
    />
  );
}

function useOwnColumns(): ReadonlyArray<Column<EmployerFiling>> {
  const { t } = useTranslation();
  const platformName = usePlatformName();
  const filings = useFilingColumns(true);
  return useMemo(() => {
    const of = filings.map(({ cell, ...column }): Column<EmployerFiling> => ({ ...column, cell: ({ filing }) => cell(filing) }));
    const platform: Column<EmployerFiling> = {
      key: 'platform',
      title: t('affairs.platform'),
      width: 100,
      short: true,
      cell: ({ platformCode }) => platformName(platformCode),
    };
    return [...of.slice(0, 3), platform, ...of.slice(3)];
  }, [t, platformName, filings]);
}
