import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FILING_RESULTS, meQuery, useNameOf } from '../api';
import { FilterBar, FilterField, FIRST, LedgerTable, Notice, PageTurner, ProblemView, type Turn } from '../shared';
import { FindingList } from './FindingList';
import { useFilingColumns } from './filingColumns';
import { filingsQuery, platformsQuery } from './queries';

const FROM = '/platforms/$platformCode/filings';

/** What a platform filed and what was decided; an operator's home. */
export function PlatformFilings() {
  const { t } = useTranslation();
  const { platformCode } = useParams({ from: FROM });
  const search = useSearch({ from: FROM });
  const trail = useLocation({ select: ({ state }) => state.trail ?? [] });
  const navigate = useNavigate({ from: FROM });
  const nameOf = useNameOf();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: platforms } = useQuery(platformsQuery);
  const { data, error, isPlaceholderData, refetch } = useQuery(filingsQuery(platformCode, search));
  const columns = useFilingColumns(me.platform === null);
  const platform = platforms?.find((each) => each.platformCode === platformCode);
  const reset = () => void navigate({ search: {}, state: { trail: [] } });
  const turn = ({ place, trail: way }: Turn) => void navigate({ search: { ...search, ...place }, state: { trail: way } });
  return (
    <div className="screen screen-fill">
      <div className="screen-head">
        <div>
          <h1>{t('platforms.filings.title', { platform: platform ? nameOf(platform) : platformCode })}</h1>
          <p className="quiet small">{t(me.platform ? 'platforms.filings.hintOwn' : 'platforms.filings.hint')}</p>
        </div>
      </div>
      <FilterBar onSubmit={() => void refetch()} onReset={reset}>
        <FilterField label={t('platforms.filings.result')} width={180}>
          <Select
            allowClear
            value={search.result ?? null}
            placeholder={t('shared.all')}
            aria-label={t('platforms.filings.result')}
            options={FILING_RESULTS.map((result) => ({ value: result, label: t(`platforms.results.${result}`) }))}
            onChange={(result) =>
              void navigate({ search: { result: result ?? undefined, ...FIRST.place }, state: { trail: [] } })
            }
          />
        </FilterField>
      </FilterBar>
      {error ? (
        <div>
          <ProblemView error={error} onRetry={() => void refetch()} onReset={reset} />
        </div>
      ) : data?.items.length === 0 ? (
        <div className="ledger-sheet">
          <Notice kind="empty" role="status" title={t('platforms.filings.empty.title')}>
            <p className="quiet">{t(search.result ? 'platforms.filings.empty.filtered' : 'platforms.filings.empty.none')}</p>
          </Notice>
        </div>
      ) : (
        <div className="ledger-sheet">
          <LedgerTable
            fill
            caption={t('frame.titles.filings')}
            columns={columns}
            rows={data?.items}
            rowKey={({ filingId, receiptNo, receivedAt }) => `${filingId}-${receiptNo}-${receivedAt}`}
            updating={isPlaceholderData}
            detail={({ findings }) => findings.length > 0 && <FindingList findings={findings} />}
          />
          <PageTurner
            place={search}
            trail={trail}
            rows={data?.items.length}
            nextCursor={isPlaceholderData ? null : data?.nextCursor}
            asOf={data?.asOf}
            onTurn={turn}
          />
        </div>
      )}
    </div>
  );
}
