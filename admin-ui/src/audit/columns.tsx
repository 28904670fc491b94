import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type AccessEntry, useCodeList } from '../api';
import { formatMoment, formatNumber, NO_VALUE } from '../format';
import type { Column } from '../shared';
import { Outcome, useAuditWords } from './words';

/** The columns of the access log. */
export function useAuditColumns(): ReadonlyArray<Column<AccessEntry>> {
  const { t } = useTranslation();
  const words = useAuditWords();
  const { name: purposeName } = useCodeList('reveal-purpose');
  return useMemo(
    (): ReadonlyArray<Column<AccessEntry>> => [
      {
        key: 'entryNo',
        title: t('audit.entryNo'),
        leading: true,
        width: 70,
        cell: ({ entryNo }) => (
          <Link className="code" to="/audit/$entryNo" params={{ entryNo: String(entryNo) }}>
            {entryNo}
          </Link>
        ),
      },
      { key: 'at', title: t('audit.at'), width: 140, cell: ({ at }) => <span className="nowrap">{formatMoment(at)}</span> },
      { key: 'account', title: t('audit.account'), width: 110, most: 150, short: true, cell: ({ account }) => account },
      { key: 'role', title: t('audit.role'), width: 100, most: 150, short: true, optional: true, cell: ({ role }) => words.role(role) },
      { key: 'unit', title: t('audit.unit'), width: 72, most: 110, short: true, cell: ({ unit }) => words.unit(unit) },
      { key: 'action', title: t('audit.action'), width: 80, short: true, cell: ({ action }) => words.action(action) },
      { key: 'outcome', title: t('audit.outcome'), width: 80, short: true, cell: ({ outcome }) => <Outcome outcome={outcome} /> },
      { key: 'resource', title: t('audit.resource'), width: 80, short: true, cell: ({ resource }) => words.resource(resource) },
      {
        key: 'records',
        title: t('audit.records'),
        width: 190,
        most: 250,
        cell: ({ records: [first, ...others] }) =>
          first === undefined ? (
            NO_VALUE
          ) : (
            <span className="code">
              {others.length > 0 ? t('audit.moreRecords', { first, count: others.length + 1 }) : first}
            </span>
          ),
      },
      { key: 'count', title: t('audit.resultCount'), number: true, width: 56, short: true, cell: ({ resultCount }) => formatNumber(resultCount) },
      { key: 'purpose', title: t('audit.purpose'), width: 90, most: 130, cell: ({ purpose }) => (purpose ? purposeName(purpose) : NO_VALUE) },
      { key: 'caseNo', title: t('audit.caseNo'), width: 110, most: 150, cell: ({ caseNo }) => caseNo ?? NO_VALUE },
      { key: 'clientIp', title: t('audit.clientIp'), width: 110, optional: true, cell: ({ clientIp }) => <span className="code">{clientIp ?? NO_VALUE}</span> },
    ],
    [t, words, purposeName],
  );
}
