import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EmployerDesk as Desk } from '../api';
import { formatNumber } from '../format';
import { Facts, Loading, Panel, ProblemView, ScreenHead, useTitle } from '../shared';
import { deskQuery } from './queries';
import { RefusalTable } from './RefusalTable';
import { ReminderList } from './ReminderList';
import { DEFAULT_SPAN, DEFAULT_WITHIN, type DeskSearch, SPANS, WITHIN } from './search';
import './desk.css';

const FROM = '/employers/$creditCode/desk';

/** 本单位事项: what an employer has to do, which terms end, and how its filings fare. */
export function EmployerDesk() {
  const { t } = useTranslation();
  const { creditCode } = useParams({ from: FROM });
  const search = useSearch({ from: FROM });
  const { data: desk, error, refetch } = useQuery(deskQuery(creditCode, search));
  useTitle(desk?.name);
  if (error) {
    return (
      <div className="screen">
        <h1>{t('frame.titles.desk')}</h1>
        <ProblemView error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  return desk ? <Shown desk={desk} search={search} /> : <Loading />;
}

function Shown({ desk, search }: { desk: Desk; search: DeskSearch }) {
  const { t } = useTranslation();
  return (
    <div className="screen">
      <ScreenHead
        title={t('frame.titles.desk')}
        hint={
          <>
            {desk.name} <span className="code">{desk.creditCode}</span> · {t('desk.hint')}
          </>
        }
        tools={
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            {t('desk.print')}
          </Button>
        }
        asOf={desk.asOf}
      />
      <div className="desk-columns">
        <ReminderList desk={desk} />
        <Expiring desk={desk} />
      </div>
      <Health desk={desk} search={search} />
    </div>
  );
}

function Expiring({ desk: { creditCode, expiring } }: { desk: Desk }) {
  const { t } = useTranslation();
  const counts = { 30: expiring.in30, 60: expiring.in60, 90: expiring.in90 } as const;
  return (
    <Panel title={t('desk.expiring')} hint={t('desk.expiringHint')}>
      <ul className="desk-counts">
        {WITHIN.map((within) => (
          <li key={within}>
            <Link
              to="/employers/$creditCode/expiring"
              params={{ creditCode }}
              search={within === DEFAULT_WITHIN ? {} : { within }}
            >
              <span>{t(`desk.days.${within}`)}</span>
              <strong>{formatNumber(counts[within])}</strong>
            </Link>
          </li>
        ))}
        <li>
          <Link to="/employers/$creditCode" params={{ creditCode }} search={{ state: 'OVERDUE' }}>
            <span>{t('desk.overdue')}</span>
            <strong>{formatNumber(expiring.overdue)}</strong>
          </Link>
        </li>
      </ul>
    </Panel>
  );
}

function Health({ desk: { creditCode, filings }, search }: { desk: Desk; search: DeskSearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: FROM });
  const number = (value: number, result?: 'REJECTED' | 'ACCEPTED_WITH_WARNINGS') =>
    result && value > 0 ? (
      <Link to="/employers/$creditCode/filings" params={{ creditCode }} search={{ result }}>
        {formatNumber(value)}
      </Link>
    ) : (
      formatNumber(value)
    );
  return (
    <Panel
      title={t('desk.health')}
      hint={t('desk.healthHint', { from: filings.from })}
      extra={
        <Segmented
          className="no-print"
          aria-label={t('desk.span')}
          value={search.days ?? DEFAULT_SPAN}
          options={SPANS.map((days) => ({ value: days, label: t(`desk.spans.${days}`) }))}
          onChange={(days) => void navigate({ search: days === DEFAULT_SPAN ? {} : { days }, resetScroll: false })}
        />
      }
    >
      <Facts
        facts={[
          { term: t('desk.registered'), value: number(filings.registered) },
          { term: t('desk.warned'), value: number(filings.warned, 'ACCEPTED_WITH_WARNINGS') },
          { term: t('desk.rejected'), value: number(filings.rejected, 'REJECTED') },
          { term: t('desk.waiting'), value: number(filings.waiting) },
          { term: t('desk.repairs'), value: number(filings.repairs) },
        ]}
      />
      <p className="desk-list">
        <Link to="/employers/$creditCode/filings" params={{ creditCode }}>
          {t('desk.list')}
        </Link>
      </p>
      <RefusalTable refusals={filings.refusedBy} />
    </Panel>
  );
}
