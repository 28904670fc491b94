import { useTranslation } from 'react-i18next';
import type { SharingAgreement } from '../api';
import { formatInstant } from '../format';
import { Panel } from '../shared';

/** What was done with the agreement, the latest first. */
export function EventPanel({ agreement: { events } }: { agreement: SharingAgreement }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('sharing.events')}>
      <ol className="sharing-events">
        {[...events].reverse().map(({ action, by, at, reason }) => (
          <li key={`${at}-${action}`}>
            <span>{t(`sharing.acts.${action}`)}</span> <span className="quiet small">{[by, formatInstant(at)].filter(Boolean).join(' · ')}</span>
            {reason && <p>{reason}</p>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
