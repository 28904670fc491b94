import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DistrictReport } from '../api';
import { formatInstant } from '../format';
import { useReader } from '../i18n/reader';
import { Panel } from '../shared';

/** All versions of a report, and everything that happened to it, the newest first. */
export function HistoryPanel({ report }: { report: DistrictReport }) {
  const { t } = useTranslation();
  const { pick } = useReader();
  const { area, period } = report.head;
  return (
    <Panel title={t('reports.history.title')}>
      <h3>{t('reports.history.versions')}</h3>
      {report.versions.length === 0 && <p className="quiet">{t('reports.history.none')}</p>}
      <ul className="report-versions">
        {report.versions.map(({ version, submittedBy, submittedAt }) => (
          <li key={version}>
            <Link to="/reports/$area/$period" params={{ area, period }} search={{ version }}>
              {t('reports.history.version', { version })}
            </Link>{' '}
            <span className="quiet small">
              {submittedBy} · {formatInstant(submittedAt)}
            </span>
          </li>
        ))}
      </ul>
      {report.events.length > 0 && (
        <>
          <h3>{t('reports.history.events')}</h3>
          <ol className="report-events">
            {[...report.events].reverse().map(({ action, actionZh, actionEn, by, at, reason, version }, place) => (
              <li key={report.events.length - place}>
                <p>
                  <strong>{pick(actionZh, actionEn)}</strong> {action === 'SUBMIT' && t('reports.history.version', { version })}
                </p>
                {reason && <p className="report-text">{reason}</p>}
                <p className="quiet small">
                  {by} · <time dateTime={at}>{formatInstant(at)}</time>
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </Panel>
  );
}
