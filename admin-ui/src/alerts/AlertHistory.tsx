import { useTranslation } from 'react-i18next';
import type { AlertEvent } from '../api';
import { formatInstant } from '../format';
import { Panel } from '../shared';

const TOLD = ['to', 'facts', 'into', 'from', 'answerBy', 'case', 'since', 'filing'] as const;
type Action = 'RAISE' | 'GROW' | 'ASSIGN' | 'DISMISS';

/** Everything that happened to a lead, the newest first. */
export function AlertHistory({ events }: { events: readonly AlertEvent[] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('alerts.history')}>
      <ol className="alert-history">
        {events.map(({ eventNo, action, by, at, reason, entry }) => {
          const told = TOLD.flatMap((key) => {
            const value = (entry as Readonly<Record<string, unknown>>)[key];
            return value === undefined ? [] : [t(`alerts.told.${key}`, { [key]: String(value) } as never)];
          });
          return (
            <li key={eventNo}>
              <p>
                <strong>{t(`alerts.actions.${action as Action}`)}</strong> {told.join(' · ')}
              </p>
              {reason && <p className="alert-text">{reason}</p>}
              <p className="quiet small">
                {by ?? t('alerts.system')} · <time dateTime={at}>{formatInstant(at)}</time>
              </p>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
