import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type AccessEntry, useCodeList } from '../api';
import { formatMoment, formatNumber } from '../format';
import { useReader } from '../i18n/reader';
import { Facts, Loading, Panel, ProblemView, ScreenHead, useTitle } from '../shared';
import { entryQuery } from './queries';
import { Outcome, useAuditWords } from './words';
import './audit.css';

/** One entry of the access log with all that was written. */
export function AccessEntryScreen() {
  const { t } = useTranslation();
  const { entryNo } = useParams({ from: '/audit/$entryNo' });
  const { data: entry, error, refetch } = useQuery(entryQuery(Number(entryNo)));
  useTitle(entry && String(entry.entryNo));
  if (error) {
    return (
      <div className="screen">
        <h1>{t('frame.titles.auditEntry')}</h1>
        <ProblemView error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  return entry ? <Entry entry={entry} /> : <Loading />;
}

function Entry({ entry }: { entry: AccessEntry }) {
  const { t } = useTranslation();
  const { list } = useReader();
  const words = useAuditWords();
  const { name: purposeName } = useCodeList('reveal-purpose');
  const neighbour = (entryNo: number, text: 'audit.previousEntry' | 'audit.nextEntry') => (
    <Link to="/audit/$entryNo" params={{ entryNo: String(entryNo) }}>
      {t(text, { entryNo })}
    </Link>
  );
  return (
    <div className="screen">
      <ScreenHead
        title={t('audit.entryTitle', { entryNo: entry.entryNo })}
        hint={t('audit.entryHint')}
        tools={
          <>
            {entry.entryNo > 1 && neighbour(entry.entryNo - 1, 'audit.previousEntry')}
            {neighbour(entry.entryNo + 1, 'audit.nextEntry')}
          </>
        }
      />
      <Panel title={t('audit.what')} extra={<Outcome outcome={entry.outcome} />}>
        <Facts
          facts={[
            { term: t('audit.at'), value: formatMoment(entry.at) },
            { term: t('audit.account'), value: entry.account },
            { term: t('audit.role'), value: words.role(entry.role) },
            { term: t('audit.unit'), value: words.unit(entry.unit) },
            { term: t('audit.action'), value: words.action(entry.action) },
            { term: t('audit.resource'), value: words.resource(entry.resource) },
            { term: t('audit.resultCount'), value: formatNumber(entry.resultCount) },
            { term: t('audit.clientIp'), value: entry.clientIp && <span className="code">{entry.clientIp}</span> },
            { term: t('audit.outcome'), value: <span className="code">{entry.outcome}</span> },
            { term: t('audit.fields'), value: entry.fields.length > 0 ? list(entry.fields.map(words.field)) : t('audit.noFields'), wide: true },
            { term: t('audit.purpose'), value: entry.purpose && `${entry.purpose} ${purposeName(entry.purpose)}` },
            { term: t('audit.caseNo'), value: entry.caseNo },
            { term: t('audit.purposeNote'), value: entry.purposeNote && <span className="audit-note">{entry.purposeNote}</span>, wide: true },
          ]}
        />
      </Panel>
      <Panel title={t('audit.records')} hint={formatNumber(entry.records.length)}>
        {entry.records.length > 0 ? (
          <ul className="audit-records">
            {entry.records.map((record) => (
              <li key={record}>
                <Link className="code" to="/audit" search={{ record }}>
                  {record}
                </Link>
              </li>
            ))}
          </ul>
        ) : (
          '—'
        )}
      </Panel>
      <Panel title={t('audit.chain')} hint={t('audit.chainHint')}>
        <Facts
          facts={[
            { term: t('audit.previousHash'), value: <span className="code">{entry.previousHash}</span>, wide: true },
            { term: t('audit.hash'), value: <span className="code">{entry.hash}</span>, wide: true },
          ]}
        />
      </Panel>
    </div>
  );
}
