import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Desk, type DeskItem, type DeskShare, URGENCIES, type UrgencyCount } from '../api';
import { enterQuery, LedgerTable, Loading, Notice, Panel, ProblemView, ScreenHead, UrgencyGroups, useUrgencyRows } from '../shared';
import { useDeskColumns } from './columns';
import { deskQuery } from './queries';
import { DESK_KINDS, type DeskSearch } from './search';
import { ShareTable } from './ShareTable';

/** 工作台: what to do first, why, and by when. */
export function DeskScreen() {
  const { t } = useTranslation();
  const { data: desk, error, refetch } = useQuery(deskQuery);
  useQuery(enterQuery);
  return (
    <div className="screen">
      <ScreenHead title={t('frame.titles.desk')} hint={t('desk.hint')} asOf={desk?.asOf} />
      {error ? <ProblemView error={error} onRetry={() => void refetch()} /> : desk ? <Laid desk={desk} /> : <Loading />}
    </div>
  );
}

function Laid({ desk }: { desk: Desk }) {
  const { t } = useTranslation();
  const { kind, urgency } = useSearch({ from: '/desk' });
  const columns = useDeskColumns();
  const ofKind = desk.items.filter((item) => kind === undefined || item.kind === kind);
  const counts = countsOf(desk.onDesk.filter((share) => kind === undefined || share.kind === kind));
  const shown = ofKind.filter((item) => urgency === undefined || item.urgency === urgency);
  const groups = useUrgencyRows<DeskItem>(counts);
  const total = sumOf(countsOf(desk.onDesk));
  const asked = sumOf(counts.filter((each) => urgency === undefined || each.urgency === urgency));
  return (
    <>
      <UrgencyGroups<DeskSearch>
        scopes={[undefined, ...DESK_KINDS.filter((each) => desk.items.some((item) => item.kind === each) || each === kind)].map((each) => ({
          asked: { kind: each, urgency },
          isCurrent: kind === each,
          children: each === undefined ? t('desk.all') : t(`desk.kinds.${each}`),
        }))}
        counts={counts}
        urgency={urgency}
        ask={(asked) => ({ kind, urgency: asked })}
        link={({ asked, isCurrent, className, children }) => (
          <Link
            key={JSON.stringify(asked)}
            className={className}
            to="/desk"
            search={asked}
            activeOptions={{ exact: true, explicitUndefined: true }}
            aria-current={isCurrent ? 'true' : undefined}
          >
            {children}
          </Link>
        )}
      />
      <Panel flush title={t('desk.list')} hint={total > desk.items.length ? t('desk.more', { shown: desk.items.length }) : t('desk.listHint')}>
        {shown.length === 0 ? (
          <Notice kind="empty" role="status" title={t(asked > 0 ? 'desk.nothingListed' : 'desk.nothing')}>
            <p className="quiet">
              {asked > 0 ? t('desk.notListed', { count: asked, shown: desk.items.length }) : t(desk.items.length > 0 ? 'desk.nothingOf' : 'desk.nothingText')}
            </p>
          </Notice>
        ) : (
          <LedgerTable caption={t('desk.list')} columns={columns} rows={shown} rowKey={({ kind: of, number }) => `${of}-${number}`} groups={groups} />
        )}
      </Panel>
      <ShareTable shares={desk.shares} />
    </>
  );
}

/** How many of the desk are how urgent, listed or not. */
const countsOf = (shares: readonly DeskShare[]): readonly UrgencyCount[] =>
  URGENCIES.map((urgency) => ({ urgency, count: sumOf(shares.flatMap(({ urgencies }) => urgencies.filter((each) => each.urgency === urgency))) }));

const sumOf = (counts: ReadonlyArray<{ readonly count: number }>): number => counts.reduce((sum, { count }) => sum + count, 0);
