import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EmployerAffairs as Affairs } from '../api';
import { formatNumber } from '../format';
import { Facts, Loading, Panel, ProblemView, ScreenHead, useTitle } from '../shared';
import { affairsQuery } from './queries';
import { RefusalTable } from './RefusalTable';
import { ReminderList } from './ReminderList';
import { DEFAULT_SPAN, DEFAULT_WITHIN, type AffairsSearch, SPANS, WITHIN } from './search';
import './affairs.css';

const FROM = '/employers/$creditCode/affairs';

/** 本单位事项: what an employer has to do, which terms end, and how its filings fare. */
export function EmployerAffairs() {
  const { t } = useTranslation();
  const { creditCode } = useParams({ from: FROM });
  const search = useSearch({ from: FROM });
  const { data: affairs, error, refetch } = useQuery(affairsQuery(creditCode, search));
  useTitle(affairs?.name);
  if (error) {
    return (
      <div className="screen">
        <h1>{t('frame.titles.affairs')}</h1>
        <ProblemView error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  return affairs ? <Shown affairs={affairs} search={search} /> : <Loading />;
}

function Shown({ affairs, search }: { affairs: Affairs; search: AffairsSearch }) {
  const { t } = useTranslation();
  return (
    <div className="screen">
      <ScreenHead
        title={t('frame.titles.affairs')}
        hint={
          <>
            {affairs.name} <span className="code">{affairs.creditCode}</span> · {t('affairs.hint')}
          </>
        }
        tools={
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            {t('affairs.print')}
          </Button>
        }
        asOf={affairs.asOf}
      />
      <div className="affairs-columns">
        <ReminderList affairs={affairs} />
        <Expiring affairs={affairs} />
      </div>
      <Health affairs={affairs} search={search} />
    </div>
  );
}

function Expiring({ affairs: { creditCode, expiring } }: { affairs: Affairs }) {
  const { t } = useTranslation();
  const counts = { 30: expiring.in30, 60: expiring.in60, 90: expiring.in90 } as const;
  return (
    <Panel title={t('affairs.expiring')} hint={t('affairs.expiringHint')}>
      <ul className="affairs-counts">
        {WITHIN.map((within) => (
          <li key={within}>
            <Link
              to="/employers/$creditCode/expiring"
              params={{ creditCode }}
              search={within === DEFAULT_WITHIN ? {} : { within }}
            >
              <span>{t(`affairs.days.d${within}`)}</span>
              <strong>{formatNumber(counts[within])}</strong>
            </Link>
          </li>
        ))}
        <li>
          <Link to="/employers/$creditCode" params={{ creditCode }} search={{ state: 'OVERDUE' }}>
            <span>{t('affairs.overdue')}</span>
            <strong>{formatNumber(expiring.overdue)}</strong>
          </Link>
        </li>
      </ul>
    </Panel>
  );
}

function Health({ affairs: { creditCode, filings }, search }: { affairs: Affairs; search: AffairsSearch }) {
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
      title={t('affairs.health')}
      hint={t('affairs.healthHint', { from: filings.from })}
      extra={
        <Segmented
          className="no-print"
          aria-label={t('affairs.span')}
          value={search.days ?? DEFAULT_SPAN}
          options={SPANS.map((days) => ({ value: days, label: t(`affairs.spans.d${days}`) }))}
          onChange={(days) => void navigate({ search: days === DEFAULT_SPAN ? {} : { days }, resetScroll: false })}
        />
      }
    >
      <Facts
        facts={[
          { term: t('affairs.registered'), value: number(filings.registered) },
          { term: t('affairs.warned'), value: number(filings.warned, 'ACCEPTED_WITH_WARNINGS') },
          { term: t('affairs.rejected'), value: number(filings.rejected, 'REJECTED') },
          { term: t('affairs.waiting'), value: number(filings.waiting) },
          { term: t('affairs.repairs'), value: number(filings.repairs) },
        ]}
      />
      <p className="affairs-list">
        <Link to="/employers/$creditCode/filings" params={{ creditCode }}>
          {t('affairs.list')}
        </Link>
      </p>
      <RefusalTable refusals={filings.refusedBy} />
    </Panel>
  );
}
