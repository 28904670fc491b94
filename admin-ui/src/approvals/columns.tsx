import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Approval, useCodeList, usePlatformName } from '../api';
import { memberOf, useTermWords } from '../contracts/termValues';
import { formatInstant, NO_VALUE } from '../format';
import { useReader } from '../i18n/reader';
import { type Column, EventName, Tag } from '../shared';

/** The columns of the list of what waits. */
export function useApprovalColumns(): ReadonlyArray<Column<Approval>> {
  const { t } = useTranslation();
  const { list } = useReader();
  const { term } = useTermWords();
  const reasonOf = useReasonName();
  const platformName = usePlatformName();
  return useMemo(
    (): ReadonlyArray<Column<Approval>> => [
      {
        key: 'contractNo',
        title: t('approvals.contractNo'),
        leading: true,
        width: 150,
        cell: ({ filingNo, contractNo }) => (
          <Link className="code" to="/approvals/$filingNo" params={{ filingNo: String(filingNo) }}>
            {contractNo ?? filingNo}
          </Link>
        ),
      },
      { key: 'kind', title: t('approvals.kind'), width: 84, short: true, cell: ({ kind }) => <EventName kind={kind} /> },
      {
        key: 'risks',
        title: t('approvals.risks'),
        width: 70,
        short: true,
        cell: ({ risks }) => (risks.length > 0 ? <Tag tone="bad">{risks.length}</Tag> : t('approvals.noRisk')),
      },
      { key: 'employer', title: t('approvals.employer'), width: 220, most: 320, cell: ({ employerName, creditCode }) => employerName ?? creditCode ?? NO_VALUE },
      {
        key: 'fields',
        title: t('approvals.fields'),
        width: 140,
        most: 260,
        cell: ({ changes }) => (changes.length > 0 ? list(changes.map(({ field }) => term(memberOf(field)))) : NO_VALUE),
      },
      { key: 'reason', title: t('approvals.reason'), width: 120, cell: (row) => reasonOf(row) },
      { key: 'platform', title: t('approvals.platform'), width: 120, cell: ({ platformCode }) => platformName(platformCode) },
      {
        key: 'received',
        title: t('approvals.received'),
        width: 140,
        cell: ({ receivedAt }) => <span className="nowrap">{formatInstant(receivedAt)}</span>,
      },
    ],
    [t, list, term, reasonOf, platformName],
  );
}

/** Names the reason that a correction or a withdrawal gives: each kind has its own list. */
export function useReasonName(): (approval: Approval) => string {
  const { name: correction } = useCodeList('correction-reason');
  const { name: withdrawal } = useCodeList('withdrawal-reason');
  return ({ kind, reasonCode }) => (kind === 'CORRECTED' ? correction(reasonCode) : withdrawal(reasonCode));
}
