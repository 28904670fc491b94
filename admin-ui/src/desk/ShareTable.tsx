import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type DeskShare, meQuery, URGENCIES, type Urgency } from '../api';
import { type AlertSearch, MINE } from '../alerts/search';
import { type CaseSearch, MY_CASES } from '../cases/search';
import { type Column, LedgerTable, Panel } from '../shared';

/** How much there is of everything, each number the way to what it counts. */
export function ShareTable({ shares }: { shares: readonly DeskShare[] }) {
  const { t } = useTranslation();
  const columns: ReadonlyArray<Column<DeskShare>> = [
    {
      key: 'share',
      title: t('desk.share'),
      leading: true,
      width: 180,
      cell: (share) => (
        <Into share={share} urgency={undefined}>
          {t(`desk.kinds.${share.kind}`)} · {t(`desk.owners.${share.owner}`)}
        </Into>
      ),
    },
    ...URGENCIES.map(
      (urgency): Column<DeskShare> => ({
        key: urgency,
        title: t(`shared.urgency.names.${urgency}`),
        number: true,
        short: true,
        width: 90,
        cell: (share) => {
          const count = share.urgencies.find((each) => each.urgency === urgency)?.count ?? 0;
          return count === 0 ? '0' : (
            <Into share={share} urgency={urgency}>
              {count}
            </Into>
          );
        },
      }),
    ),
    { key: 'total', title: t('desk.total'), number: true, short: true, width: 80, cell: ({ urgencies }) => urgencies.reduce((sum, { count }) => sum + count, 0) },
  ];
  return (
    <Panel flush title={t('desk.shares')} hint={t('desk.sharesHint')}>
      <LedgerTable caption={t('desk.shares')} columns={columns} rows={shares} rowKey={({ kind, owner }) => `${kind}-${owner}`} />
    </Panel>
  );
}

interface Props {
  readonly share: DeskShare;
  readonly urgency: Urgency | undefined;
  readonly children: ReactNode;
}

function Into({ share: { kind, owner }, urgency, children }: Props) {
  const { data: me } = useSuspenseQuery(meQuery);
  const own = me.area?.code === '110000' ? undefined : me.area?.code;
  switch (kind) {
    case 'ALERT': {
      const scope: AlertSearch = owner === 'MINE' ? MINE : { state: 'open', area: own, ...(owner === 'NOBODY' && { assignee: 'none' }) };
      return (
        <Link to="/alerts" search={{ ...scope, urgency }}>
          {children}
        </Link>
      );
    }
    case 'CASE': {
      const scope: CaseSearch = owner === 'MINE' ? MY_CASES : { open: 'true', ...(owner === 'HEAD' && { awaits: 'head' as const }) };
      return (
        <Link to="/cases" search={{ ...scope, urgency }}>
          {children}
        </Link>
      );
    }
    case 'INSPECTION':
      return <Link to="/inspections">{children}</Link>;
    case 'APPROVAL':
      return <Link to="/approvals">{children}</Link>;
  }
}
