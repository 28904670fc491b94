import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { NOTICE_STANDINGS, type PlatformNotice, usePlatformName } from '../api';
import { formatDay } from '../format';
import { useReader } from '../i18n/reader';
import { type Column, FilterBar, FilterChoice, LedgerScreen, useTitle } from '../shared';
import { NoticeStandingTag } from './NoticeTags';
import { platformNoticesQuery } from './queries';
import { readNoticeSearch } from './search';
import './notices.css';

const FROM = '/platforms/$platformCode/notices';
const SHOWN = 3;

/** What a platform's operators see of the notices to the employers that file through it. */
export function PlatformNotices() {
  const { t } = useTranslation();
  const { platformCode } = useParams({ from: FROM });
  const search = useSearch({ from: FROM });
  const navigate = useNavigate({ from: FROM });
  const name = usePlatformName()(platformCode);
  useTitle(name);
  const answer = useQuery(platformNoticesQuery(platformCode, search));
  return (
    <LedgerScreen
      name="platform-notices"
      title={t('notices.platformTitle', { platform: name })}
      hint={t('notices.platformHint')}
      search={search}
      read={readNoticeSearch}
      onGo={(asked, { trail, replace }) => void navigate({ search: asked, state: { trail }, replace })}
      answer={answer}
      columns={useColumns()}
      rowKey={({ noticeNo }) => String(noticeNo)}
      filter={({ onAsk, onReset, extra }) => (
        <FilterBar onSubmit={() => void answer.refetch()} onReset={onReset} extra={extra}>
          <FilterChoice
            label={t('notices.standing')}
            width={180}
            value={search.standing}
            options={NOTICE_STANDINGS.map((standing) => ({ value: standing, label: t(`notices.standings.${standing}`) }))}
            onChange={(standing) => onAsk({ standing })}
          />
        </FilterBar>
      )}
      empty={t('notices.empty', { returnObjects: true })}
    />
  );
}

function useColumns(): ReadonlyArray<Column<PlatformNotice>> {
  const { t } = useTranslation();
  const { pick } = useReader();
  return useMemo(
    (): ReadonlyArray<Column<PlatformNotice>> => [
      {
        key: 'employer',
        title: t('notices.columns.employer'),
        leading: true,
        width: 210,
        most: 250,
        cell: ({ employerName, creditCode }) => (
          <>
            {employerName} <span className="code quiet">{creditCode}</span>
          </>
        ),
      },
      {
        key: 'remedy',
        title: t('notices.remedy'),
        width: 240,
        most: 300,
        cell: ({ rule, remedyZh, remedyEn }) => (
          <>
            <span className="code">{rule}</span> {pick(remedyZh, remedyEn)}
          </>
        ),
      },
      { key: 'standing', title: t('notices.standing'), width: 90, short: true, cell: ({ standing }) => <NoticeStandingTag standing={standing} /> },
      { key: 'due', title: t('notices.columns.due'), width: 94, short: true, cell: ({ answerBy }) => <span className="nowrap">{formatDay(answerBy)}</span> },
      { key: 'contracts', title: t('notices.columns.contracts'), width: 140, cell: (notice) => <Contracts notice={notice} /> },
      { key: 'sent', title: t('notices.columns.sent'), width: 94, short: true, optional: true, cell: ({ sentOn }) => <span className="nowrap">{formatDay(sentOn)}</span> },
      { key: 'basis', title: t('notices.basis'), width: 200, optional: true, cell: ({ basis }) => basis },
    ],
    [t, pick],
  );
}

function Contracts({ notice }: { notice: PlatformNotice }) {
  const { t } = useTranslation();
  const { contractNos, contracts } = notice;
  const shown = contractNos.slice(0, SHOWN);
  if (contracts === 0) {
    return t('notices.wholeContracts');
  }
  return (
    <>
      {shown.map((number) => (
        <div key={number} className="code">
          {number}
        </div>
      ))}
      {contracts > shown.length && <span className="quiet small"> {t('notices.more', { count: contracts })}</span>}
    </>
  );
}
