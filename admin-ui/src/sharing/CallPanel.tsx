import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SharingCall } from '../api';
import { formatInstant } from '../format';
import { type Column, CopyButton, FIRST, PagedLedger, Panel, Tag, type Turn } from '../shared';
import { callsQuery } from './queries';

const OUTCOMES = [
  'AGREEMENT_SUSPENDED',
  'AGREEMENT_ENDED',
  'AGREEMENT_NOT_BEGUN',
  'AGREEMENT_EXPIRED',
  'PURPOSE_NOT_AGREED',
  'QUESTION_NOT_AGREED',
  'DAILY_QUOTA_SPENT',
  'TOTAL_QUOTA_SPENT',
] as const;

/** Calls by the agreement, answered or refused, each with its receipt; whom they asked about is told in the access log alone. */
export function CallPanel({ agreementNo }: { agreementNo: string }) {
  const { t } = useTranslation();
  const [{ place, trail }, setTurn] = useState<Turn>(FIRST);
  const calls = useQuery(callsQuery(agreementNo, place));
  const refusal = (outcome: string) => {
    const known = OUTCOMES.find((each) => each === outcome);
    return known ? t(`sharing.outcomes.${known}`) : outcome;
  };
  const columns: ReadonlyArray<Column<SharingCall>> = [
    { key: 'at', title: t('sharing.calls.at'), leading: true, width: 140, cell: ({ at }) => formatInstant(at) },
    { key: 'businessNo', title: t('sharing.calls.businessNo'), width: 180, cell: ({ businessNo }) => businessNo },
    { key: 'question', title: t('sharing.calls.question'), width: 150, cell: ({ question }) => t(`sharing.questions.${question}`) },
    {
      key: 'outcome',
      title: t('sharing.calls.outcome'),
      width: 150,
      cell: ({ outcome }) => (outcome === 'OK' ? <Tag tone="good">{t('sharing.calls.answered')}</Tag> : <Tag tone="warn">{refusal(outcome)}</Tag>),
    },
    { key: 'subjects', title: t('sharing.use.subjects'), width: 100, number: true, short: true, cell: ({ subjects }) => subjects },
    { key: 'found', title: t('sharing.use.found'), width: 90, number: true, short: true, cell: ({ found }) => found },
    {
      key: 'receipt',
      title: t('sharing.calls.receipt'),
      width: 190,
      cell: ({ receiptNo, digest }) =>
        digest === null ? '' : (
          <span className="sharing-receipt">
            <span className="code small" title={t('sharing.calls.digest', { digest })}>
              {receiptNo}
            </span>
            <CopyButton text={receiptNo} />
          </span>
        ),
    },
    { key: 'entry', title: t('sharing.calls.entry'), width: 110, number: true, short: true, cell: ({ entryNo }) => entryNo },
  ];
  return (
    <Panel flush title={t('sharing.calls.title')} hint={t('sharing.calls.hint')}>
      <PagedLedger
        caption={t('sharing.calls.title')}
        answer={calls}
        columns={columns}
        rowKey={({ receiptNo }) => receiptNo}
        place={place}
        trail={trail}
        onTurn={setTurn}
        onReset={() => setTurn(FIRST)}
        empty={{ title: t('sharing.calls.none'), text: t('sharing.calls.noneText') }}
      />
    </Panel>
  );
}
