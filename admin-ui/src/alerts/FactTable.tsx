import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type AlertFact, type AlertFile, useAreas } from '../api';
import { formatDay } from '../format';
import { useReader } from '../i18n/reader';
import { type Column, LedgerTable, Panel, Tag } from '../shared';

const SHOWN = 10;

/** What was found, contract by contract, and what has become of it. */
export function FactTable({ file }: { file: AlertFile }) {
  const { t } = useTranslation();
  const { pick } = useReader();
  const { name: areaName } = useAreas();
  const columns: ReadonlyArray<Column<AlertFact>> = [
    {
      key: 'contract',
      title: t('alerts.contract'),
      leading: true,
      width: 200,
      cell: (fact) => <Contracts fact={fact} />,
    },
    { key: 'message', title: t('alerts.columns.message'), width: 150, most: 190, cell: ({ messageZh, messageEn }) => pick(messageZh, messageEn) },
    { key: 'foundOn', title: t('alerts.foundOn'), width: 94, short: true, cell: ({ foundOn }) => <span className="nowrap">{formatDay(foundOn)}</span> },
    { key: 'area', title: t('alerts.columns.area'), width: 90, short: true, cell: ({ area }) => areaName(area) },
    { key: 'standing', title: t('alerts.standing'), width: 130, cell: (fact) => <Standing fact={fact} /> },
  ];
  return (
    <Panel flush title={t('alerts.found')} hint={t('alerts.foundHint', { shown: file.found.length, facts: file.alert.facts })}>
      <LedgerTable caption={t('alerts.found')} columns={columns} rows={file.found} rowKey={({ factId }) => factId} />
    </Panel>
  );
}

function Contracts({ fact }: { fact: AlertFact }) {
  const { t } = useTranslation();
  if (fact.contractId) {
    return <ContractLink contractId={fact.contractId} />;
  }
  const more = fact.contracts.length - SHOWN;
  return (
    <>
      {t('alerts.wholeEmployer')}
      {fact.contracts.slice(0, SHOWN).map((contractId) => (
        <div key={contractId}>
          <ContractLink contractId={contractId} />
        </div>
      ))}
      {more > 0 && <div className="quiet small">{t('alerts.moreContracts', { count: more })}</div>}
    </>
  );
}

function ContractLink({ contractId }: { contractId: string }) {
  return (
    <Link className="code" to="/contracts/$contractId" params={{ contractId }}>
      {contractId}
    </Link>
  );
}

function Standing({ fact }: { fact: AlertFact }) {
  const { t } = useTranslation();
  if (fact.clearing) {
    return <Tag tone="good">{t('alerts.cleared', { day: formatDay(fact.clearedOn), fact: t(`alerts.facts.${fact.clearing}`) })}</Tag>;
  }
  return <Tag tone={fact.claim ? 'warn' : 'bad'}>{fact.claim ? t(`alerts.claimed.${fact.claim}`) : t('alerts.stands')}</Tag>;
}
