import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type TimelineEntry, useCodeList } from '../api';
import { formatDay } from '../format';
import { Notice, Panel, ProblemView, Timeline, type TimelineItem } from '../shared';
import { timelineQuery } from './queries';

/** 合同履历: what happened to the employer's contracts, by legal date. */
export function EmployerTimeline({ creditCode }: { creditCode: string }) {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    timelineQuery(creditCode),
  );
  const { name: reasonName } = useCodeList('ending-reason');
  const { name: termName } = useCodeList('term-type');
  const item = (entry: TimelineEntry): TimelineItem => ({
    key: `${entry.contractId}-${entry.version}`,
    kind: entry.kind,
    occurredOn: entry.occurredOn,
    recordedAt: entry.recordedAt,
    withdrawn: entry.withdrawn,
    heading: (
      <>
        <span>{entry.workerName}</span>
        <Link className="code" to="/contracts/$contractId" params={{ contractId: entry.contractId }}>
          {entry.contractNo}
        </Link>
      </>
    ),
    body: (
      <p className="quiet small">
        {termName(entry.termType)} · {formatDay(entry.startDate)} {t('contracts.to')}{' '}
        {entry.endDate ?? t('contracts.openEnd')}
        {entry.endingReason && ` · ${reasonName(entry.endingReason)}`}
      </p>
    ),
  });
  const entries = data?.pages.flatMap(({ items }) => items);
  return (
    <Panel title={t('employers.profile.timeline')} hint={t('employers.profile.timelineHint')}>
      {error ? (
        <ProblemView error={error} onRetry={() => void refetch()} />
      ) : !entries ? (
        <p className="quiet" role="status">
          {t('shared.loading')}
        </p>
      ) : entries.length === 0 ? (
        <Notice kind="empty" title={t('employers.profile.noTimeline')} />
      ) : (
        <>
          <Timeline label={t('employers.profile.timeline')} items={entries.map(item)} />
          {hasNextPage && (
            <Button className="timeline-more" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('shared.more')}
            </Button>
          )}
        </>
      )}
    </Panel>
  );
}
