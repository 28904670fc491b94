import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type EmployerNotice, NOTICE_STANDINGS, useAreas } from '../api';
import { formatDay, formatNumber } from '../format';
import { useReader } from '../i18n/reader';
import { type Column, FilterBar, FilterChoice, LedgerScreen } from '../shared';
import { AnswerBy, NoticeStandingTag } from './NoticeTags';
import { noticesQuery } from './queries';
import { readNoticeSearch } from './search';
import './notices.css';

/** 提示提醒: what the bureau told the employer, the latest in front. */
export function NoticeInbox() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/notices' });
  const navigate = useNavigate({ from: '/notices' });
  const answer = useQuery(noticesQuery(search));
  return (
    <LedgerScreen
      name="notices"
      title={t('frame.titles.notices')}
      hint={t('notices.hint')}
      search={search}
      read={readNoticeSearch}
      onGo={(asked, { trail, replace }) => void navigate({ search: asked, state: { trail }, replace })}
      answer={answer}
      columns={useNoticeColumns()}
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

function useNoticeColumns(): ReadonlyArray<Column<EmployerNotice>> {
  const { t } = useTranslation();
  const { pick } = useReader();
  const { name: areaName } = useAreas();
  return useMemo(
    (): ReadonlyArray<Column<EmployerNotice>> => [
      {
        key: 'message',
        title: t('notices.columns.message'),
        leading: true,
        width: 280,
        most: 420,
        cell: ({ noticeNo, messageZh, messageEn }) => (
          <Link to="/notices/$noticeNo" params={{ noticeNo: String(noticeNo) }}>
            {pick(messageZh, messageEn)}
          </Link>
        ),
      },
      { key: 'standing', title: t('notices.standing'), width: 120, short: true, cell: ({ standing }) => <NoticeStandingTag standing={standing} /> },
      { key: 'due', title: t('notices.columns.due'), width: 230, cell: (notice) => <AnswerBy notice={notice} /> },
      { key: 'facts', title: t('notices.columns.facts'), number: true, width: 80, short: true, cell: ({ facts }) => formatNumber(facts) },
      { key: 'rule', title: t('notices.columns.rule'), width: 60, short: true, cell: ({ rule }) => <span className="code">{rule}</span> },
      { key: 'sent', title: t('notices.columns.sent'), width: 94, short: true, cell: ({ sentOn }) => <span className="nowrap">{formatDay(sentOn)}</span> },
      { key: 'area', title: t('notices.columns.area'), width: 90, short: true, cell: ({ area }) => areaName(area) },
    ],
    [t, pick, areaName],
  );
}
