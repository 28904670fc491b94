import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventKind, FilingRow } from '../api';
import { formatDay, formatInstant, NO_VALUE } from '../format';
import { type Column, EventName, ResultTag } from '../shared';

/** The columns of a list of filings; an operator is not shown the way to contracts, which the API keeps from operators. */
export function useFilingColumns(opensContracts: boolean): ReadonlyArray<Column<FilingRow>> {
  const { t } = useTranslation();
  return useMemo(
    (): ReadonlyArray<Column<FilingRow>> => [
      {
        key: 'contractNo',
        title: t('platforms.filings.contractNo'),
        leading: true,
        width: 150,
        cell: ({ contractNo, contractId }) =>
          contractId && opensContracts ? (
            <Link className="code" to="/contracts/$contractId" params={{ contractId }}>
              {contractNo}
            </Link>
          ) : (
            <span className="code">{contractNo ?? t('platforms.filings.unreadable')}</span>
          ),
      },
      {
        key: 'kind',
        title: t('platforms.filings.kind'),
        width: 84,
        short: true,
        cell: ({ kind }) => (kind ? <EventName kind={kind as EventKind} /> : NO_VALUE),
      },
      { key: 'result', title: t('platforms.filings.result'), width: 110, cell: ({ result }) => <ResultTag result={result} /> },
      {
        key: 'occurred',
        title: t('platforms.filings.occurred'),
        width: 100,
        short: true,
        cell: ({ occurredOn }) => <span className="nowrap">{formatDay(occurredOn)}</span>,
      },
      {
        key: 'received',
        title: t('platforms.filings.received'),
        width: 140,
        cell: ({ receivedAt }) => <span className="nowrap">{formatInstant(receivedAt)}</span>,
      },
      {
        key: 'receipt',
        title: t('platforms.filings.receipt'),
        width: 170,
        cell: ({ receiptNo }) => <span className="code">{receiptNo ?? NO_VALUE}</span>,
      },
      {
        key: 'filingId',
        title: t('platforms.filings.filingId'),
        width: 290,
        cell: ({ filingId }) => <span className="code">{filingId ?? NO_VALUE}</span>,
      },
    ],
    [t, opensContracts],
  );
}
