import { useTranslation } from 'react-i18next';
import type { EmployerAffairs } from '../api';
import { formatNumber, NO_VALUE } from '../format';
import { useReader } from '../i18n/reader';
import { type Column, LedgerTable, Notice } from '../shared';

type Refusal = EmployerAffairs['filings']['refusedBy'][number];

/** Why most filings were refused, and what to do about it. */
export function RefusalTable({ refusals }: { refusals: readonly Refusal[] }) {
  const { t } = useTranslation();
  const { pick } = useReader();
  if (refusals.length === 0) {
    return (
      <Notice kind="good" title={t('affairs.refusedNone.title')}>
        <p className="quiet">{t('affairs.refusedNone.text')}</p>
      </Notice>
    );
  }
  const columns: ReadonlyArray<Column<Refusal>> = [
    { key: 'rule', title: t('affairs.rule'), leading: true, width: 70, cell: ({ rule }) => <span className="code">{rule}</span> },
    { key: 'filings', title: t('affairs.filings'), number: true, width: 70, short: true, cell: ({ filings }) => formatNumber(filings) },
    { key: 'reason', title: t('affairs.reason'), width: 260, cell: ({ messageZh, messageEn }) => pick(messageZh, messageEn) ?? NO_VALUE },
    { key: 'remedy', title: t('affairs.remedy'), width: 300, cell: ({ remedyZh, remedyEn }) => pick(remedyZh, remedyEn) ?? NO_VALUE },
  ];
  return (
    <>
      <h3>{t('affairs.refusedBy')}</h3>
      <LedgerTable caption={t('affairs.refusedBy')} columns={columns} rows={refusals} rowKey={({ rule }) => rule} />
    </>
  );
}
