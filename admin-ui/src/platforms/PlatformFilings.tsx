import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FILING_RESULTS, meQuery, usePlatformName } from '../api';
import { FilterBar, FilterChoice, LedgerScreen, useTitle } from '../shared';
import { FindingList } from './FindingList';
import { useFilingColumns } from './filingColumns';
import { filingsQuery } from './queries';
import { readFilingSearch } from './search';

const FROM = '/platforms/$platformCode/filings';

/** What a platform filed and what was decided; an operator's home. */
export function PlatformFilings() {
  const { t } = useTranslation();
  const { platformCode } = useParams({ from: FROM });
  const search = useSearch({ from: FROM });
  const navigate = useNavigate({ from: FROM });
  const { data: me } = useSuspenseQuery(meQuery);
  const columns = useFilingColumns(me.platform === null);
  const name = usePlatformName()(platformCode);
  useTitle(name);
  const answer = useQuery(filingsQuery(platformCode, search));
  return (
    <LedgerScreen
      name="filings"
      title={t('platforms.filings.title', { platform: name })}
      hint={t(me.platform ? 'platforms.filings.hintOwn' : 'platforms.filings.hint')}
      search={search}
      read={readFilingSearch}
      onGo={(asked, { trail, replace }) => void navigate({ search: asked, state: { trail }, replace })}
      answer={answer}
      columns={columns}
      rowKey={({ filingId, receiptNo, receivedAt }) => `${filingId}-${receiptNo}-${receivedAt}`}
      detail={({ findings }) => findings.length > 0 && <FindingList findings={findings} />}
      filter={({ onAsk, onReset, extra }) => (
        <FilterBar onSubmit={() => void answer.refetch()} onReset={onReset} extra={extra}>
          <FilterChoice
            label={t('platforms.filings.result')}
            width={180}
            value={search.result}
            options={FILING_RESULTS.map((result) => ({ value: result, label: t(`platforms.results.${result}`) }))}
            onChange={(result) => onAsk({ result })}
          />
        </FilterBar>
      )}
      empty={t('platforms.filings.empty', { returnObjects: true })}
    />
  );
}
