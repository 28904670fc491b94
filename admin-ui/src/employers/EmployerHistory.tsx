import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type ChangeStatus, type EmployerChange, useAreas, useCodeList } from '../api';
import { formatDay, formatInstant, formatInstantDay } from '../format';
import { useReader } from '../i18n/reader';
import { type Column, LedgerTable, Notice, Panel, ProblemView, Tag } from '../shared';
import { historyQuery } from './queries';

/** 变更记录: former names and what else of the registration changed, those corrected or withdrawn later among it. */
export function EmployerHistory({ creditCode }: { creditCode: string }) {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    historyQuery(creditCode),
  );
  const changes = data?.pages.flatMap(({ items }) => items);
  const columns = useColumns(shownOf(changes ?? [], formatInstantDay(data?.pages[0]?.asOf)));
  return (
    <Panel
      title={t('employers.profile.history')}
      hint={t('employers.profile.historyHint')}
      flush={!error && changes?.length !== 0}
    >
      {error ? (
        <ProblemView error={error} onRetry={() => void refetch()} />
      ) : changes?.length === 0 ? (
        <Notice kind="empty" title={t('employers.profile.noHistory')} />
      ) : (
        <>
          <LedgerTable
            caption={t('employers.profile.history')}
            columns={columns}
            rows={changes}
            rowKey={({ key }) => key}
            loadingRows={2}
          />
          {hasNextPage && (
            <Button className="history-more" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('shared.more')}
            </Button>
          )}
        </>
      )}
    </Panel>
  );
}

type Shown = Exclude<ChangeStatus, 'STANDS'> | 'CURRENT' | 'REPLACED' | 'AHEAD';

const TONES = {
  CURRENT: 'good',
  REPLACED: 'still',
  AHEAD: 'info',
  OVERTAKEN: 'still',
  CORRECTED: 'warn',
  WITHDRAWN: 'still',
} as const satisfies Record<Shown, string>;

/**
 * What the changes are called on a day: of those of a fact that stand, the latest that has begun is in force, and replaced
 * the ones before.
 *
 * @param changes the latest first
 * @param today the Beijing day of the data
 */
export function shownOf(changes: readonly EmployerChange[], today: string): ReadonlyMap<string, Shown> {
  const current = new Set<string>();
  const shown = new Map<string, Shown>();
  for (const { key, field, from, status } of changes) {
    if (status !== 'STANDS') {
      shown.set(key, status);
    } else if (from > today) {
      shown.set(key, 'AHEAD');
    } else {
      shown.set(key, current.has(field) ? 'REPLACED' : 'CURRENT');
      current.add(field);
    }
  }
  return shown;
}

const isVoid = (status: ChangeStatus): boolean => status === 'CORRECTED' || status === 'WITHDRAWN';

function useColumns(statuses: ReadonlyMap<string, Shown>): ReadonlyArray<Column<EmployerChange>> {
  const { t } = useTranslation();
  const { pick } = useReader();
  const valueOf = useValues();
  return [
    {
      key: 'field',
      title: t('employers.profile.changed'),
      leading: true,
      width: 130,
      cell: ({ fieldZh, fieldEn }) => pick(fieldZh, fieldEn),
    },
    {
      key: 'from',
      title: t('employers.profile.changedFrom'),
      width: 100,
      cell: ({ from }) => <span className="nowrap">{formatDay(from)}</span>,
    },
    {
      key: 'status',
      title: t('employers.profile.status'),
      width: 130,
      cell: ({ key, status, statusAt, dateCorrectedAt }) => {
        const shown = statuses.get(key) ?? 'REPLACED';
        return (
          <span className="history-status">
            <Tag tone={TONES[shown]}>{t(`employers.profile.statuses.${shown}`)}</Tag>
            {dateCorrectedAt && !isVoid(status) && (
              <span className="quiet small">
                {t('employers.profile.dateCorrected')} {t('shared.recordedOn', { time: formatInstantDay(dateCorrectedAt) })}
              </span>
            )}
            {statusAt && (
              <span className="quiet small">
                {t('shared.recordedOn', { time: formatInstantDay(statusAt) })}
              </span>
            )}
          </span>
        );
      },
    },
    {
      key: 'change',
      title: t('employers.profile.change'),
      width: 320,
      cell: ({ field, oldValue, newValue, status }) => (
        <span className={isVoid(status) ? 'history-change history-void' : 'history-change'}>
          <span className="quiet">{valueOf(field, oldValue)}</span>
          <span aria-hidden> → </span>
          <span className="unseen"> {t('employers.profile.changedTo')} </span>
          <span className="history-new">{valueOf(field, newValue)}</span>
        </span>
      ),
    },
    {
      key: 'recorded',
      title: t('employers.profile.recorded'),
      width: 140,
      cell: ({ recordedAt }) => <span className="nowrap">{formatInstant(recordedAt)}</span>,
    },
    {
      key: 'filing',
      title: t('employers.profile.filing'),
      width: 170,
      cell: ({ receiptNo, contractId }) =>
        contractId ? (
          <Link className="code" to="/contracts/$contractId" params={{ contractId }}>
            {receiptNo}
          </Link>
        ) : (
          <span className={receiptNo ? 'code' : 'quiet'}>{receiptNo ?? t('employers.profile.filingElsewhere')}</span>
        ),
    },
  ];
}

/** What a value says, in the reader's language where it is a code. */
function useValues(): (field: string, value: string | null) => string {
  const { t } = useTranslation();
  const { name: areaName } = useAreas();
  const { name: kindName } = useCodeList('entity-kind');
  const { name: divisionName } = useCodeList('industry-division');
  const { name: ownershipName } = useCodeList('ownership');
  const { name: sizeName } = useCodeList('size-class');
  const names: Record<string, (code: string) => string> = {
    '/employer/registrationDistrict': areaName,
    '/employer/entityKind': kindName,
    '/employer/industryCode': (code) => `${code} ${divisionName(code.slice(1, 3))}`,
    '/employer/ownershipCode': ownershipName,
    '/employer/sizeClass': sizeName,
  };
  return (field, value) => (value ? (names[field]?.(value) ?? value) : t('employers.profile.nothing'));
}
