import { useTranslation } from 'react-i18next';
import type { SharingAgreement } from '../api';
import { LedgerTable, Panel } from '../shared';
import { QuotaBar } from './QuotaBar';

/** How much of its quota was used, today, in all and day by day. */
export function UsePanel({ agreement: { terms, use, days } }: { agreement: SharingAgreement }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('sharing.use.title')} hint={t('sharing.use.hint')} flush={days.length > 0}>
      <div className={days.length > 0 ? 'quotas panel-body' : 'quotas'}>
        <QuotaBar label={t('sharing.use.today')} used={use.today} of={terms.dailyQuota} />
        <QuotaBar label={t('sharing.use.total')} used={use.total} of={terms.totalQuota} />
      </div>
      {days.length > 0 && (
        <LedgerTable
          caption={t('sharing.use.title')}
          rows={days}
          rowKey={({ day }) => day}
          columns={[
            { key: 'day', title: t('sharing.use.day'), leading: true, width: 130, cell: ({ day }) => day },
            { key: 'calls', title: t('sharing.columns.calls'), width: 100, number: true, short: true, cell: ({ calls }) => calls },
            { key: 'subjects', title: t('sharing.use.subjects'), width: 120, number: true, short: true, cell: ({ subjects }) => subjects },
            { key: 'found', title: t('sharing.use.found'), width: 100, number: true, short: true, cell: ({ found }) => found },
            { key: 'refused', title: t('sharing.columns.refused'), width: 100, number: true, short: true, cell: ({ refused }) => refused },
          ]}
        />
      )}
    </Panel>
  );
}
