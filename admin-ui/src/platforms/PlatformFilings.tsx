import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FILING_RESULTS, meQuery, usePlatformName } from '../api';
import { FilterBar, FilterChoice, FIRST, PagedLedger, ScreenHead, type Turn, useTitle } from '../shared';
import { FindingList } from './FindingList';
import { useFilingColumns } from './filingColumns';
import { filingsQuery } from './queries';

const FROM = '/platforms/$platformCode/filings';

/** What a platform filed and what was decided; an operator's home. */
export function PlatformFilings() {
  const { t } = useTranslation();
  const { platformCode } = useParams({ from: FROM });
  const search = useSearch({ from: FROM });
  const trail = useLocation({ select: ({ state }) => state.trail ?? [] });
  const navigate = useNavigate({ from: FROM });
  const { data: me } = useSuspenseQuery(meQuery);
  const answer = useQuery(filingsQuery(platformCode, search));
  const columns = useFilingColumns(me.platform === null);
  const name = usePlatformName()(platformCode);
  useTitle(name);
  const reset = () => void navigate({ search: {}, state: { trail: [] } });
  const turn = ({ place, trail: way }: Turn) => void navigate({ search: { ...search, ...place }, state: { trail: way } });
  return (
    <div className="screen screen-fill">
      <ScreenHead
        title={t('platforms.filings.title', { platform: name })}
        hint={t(me.platform ? 'platforms.filings.hintOwn' : 'platforms.filings.hint')}
      />
      <FilterBar onSubmit={() => void answer.refetch()} onReset={reset}>
        <FilterChoice
          label={t('platforms.filings.result')}
          width={180}
          value={search.result}
          options={FILING_RESULTS.map((result) => ({ value: result, label: t(`platforms.results.${result}`) }))}
          onChange={(result) => void navigate({ search: { result, ...FIRST.place }, state: { trail: [] } })}
        />
      </FilterBar>
      <PagedLedger
        fill
        caption={t('frame.titles.filings')}
        answer={answer}
        columns={columns}
        rowKey={({ filingId, receiptNo, receivedAt }) => `${filingId}-${receiptNo}-${receivedAt}`}
        detail={({ findings }) => findings.length > 0 && <FindingList findings={findings} />}
        place={search}
        trail={trail}
        onTurn={turn}
        onReset={reset}
        empty={{
          title: t('platforms.filings.empty.title'),
          text: t(search.result ? 'platforms.filings.empty.filtered' : 'platforms.filings.empty.none'),
        }}
      />
    </div>
  );
}
