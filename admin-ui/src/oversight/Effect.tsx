import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatInstant, formatNumber, NO_VALUE } from '../format';
import { LedgerTable, Loading, ProblemView } from '../shared';
import { effectQuery } from './queries';

/** What a notice touches: told at once, listed when asked for. */
export function Effect({ certSerial }: { certSerial: string }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(effectQuery(certSerial));
  if (error) {
    return <ProblemView error={error} />;
  }
  if (!data) {
    return <Loading />;
  }
  if (data.notice.platformCode === null) {
    return <p>{t('oversight.compromise.effectOfSigner', { risks: formatNumber(data.risksSince) })}</p>;
  }
  return (
    <details>
      <summary>{t('oversight.compromise.effect', { total: formatNumber(data.total), risks: formatNumber(data.risksSince) })}</summary>
      <LedgerTable
        caption={t('oversight.compromise.filings')}
        rows={data.filings}
        rowKey={({ filingId, receivedAt }) => `${filingId} ${receivedAt}`}
        columns={[
          { key: 'no', title: t('platforms.filings.contractNo'), leading: true, width: 160, cell: ({ contractNo }) => <span className="code">{contractNo ?? NO_VALUE}</span> },
          { key: 'received', title: t('platforms.filings.received'), width: 150, cell: ({ receivedAt }) => formatInstant(receivedAt) },
          { key: 'result', title: t('platforms.filings.result'), width: 120, cell: ({ result }) => t(`platforms.results.${result as 'ACCEPTED'}`) },
          { key: 'id', title: t('platforms.filings.filingId'), width: 290, cell: ({ filingId }) => <span className="code">{filingId ?? NO_VALUE}</span> },
        ]}
      />
    </details>
  );
}
