import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type EmployerNotice, type NoticeFact, usePlatformName } from '../api';
import { formatDay, NO_VALUE } from '../format';
import { useReader } from '../i18n/reader';
import { type Column, FIRST, PagedLedger, Panel, type Turn } from '../shared';
import { factsQuery } from './queries';

const FROM = '/notices/$noticeNo';

/** What the notice tells, contract by contract, page by page. */
export function NoticeFacts({ notice }: { notice: EmployerNotice }) {
  const { t } = useTranslation();
  const { pick } = useReader();
  const platformName = usePlatformName();
  const place = useSearch({ from: FROM });
  const trail = useLocation({ select: ({ state }) => state.trail ?? [] });
  const navigate = useNavigate({ from: FROM });
  const turn = ({ place: next, trail: way }: Turn) => void navigate({ search: next, state: { trail: way }, resetScroll: false });
  const columns: ReadonlyArray<Column<NoticeFact>> = [
    {
      key: 'contract',
      title: t('notices.contract'),
      leading: true,
      width: 150,
      cell: ({ contractId, contractNo }) =>
        contractId ? (
          <Link className="code" to="/contracts/$contractId" params={{ contractId }}>
            {contractNo}
          </Link>
        ) : (
          t('notices.wholeEmployer')
        ),
    },
    { key: 'worker', title: t('notices.worker'), width: 70, short: true, cell: ({ workerName }) => workerName ?? NO_VALUE },
    { key: 'message', title: t('notices.columns.message'), width: 200, most: 320, cell: ({ messageZh, messageEn }) => pick(messageZh, messageEn) },
    { key: 'foundOn', title: t('notices.foundOn'), width: 94, short: true, cell: ({ foundOn }) => <span className="nowrap">{formatDay(foundOn)}</span> },
    { key: 'platform', title: t('notices.platform'), width: 100, short: true, cell: ({ platformCode }) => (platformCode ? platformName(platformCode) : NO_VALUE) },
  ];
  return (
    <Panel flush title={t('notices.facts')} hint={t('notices.factsHint', { count: notice.facts })}>
      <PagedLedger
        caption={t('notices.facts')}
        answer={useQuery(factsQuery(notice.noticeNo, place))}
        columns={columns}
        rowKey={({ ordinal }) => String(ordinal)}
        place={place}
        trail={trail}
        onTurn={turn}
        onReset={() => turn(FIRST)}
        empty={t('notices.factsEmpty', { returnObjects: true })}
      />
    </Panel>
  );
}
