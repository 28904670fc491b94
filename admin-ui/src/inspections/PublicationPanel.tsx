import { useTranslation } from 'react-i18next';
import type { InspectionPlan } from '../api';
import { formatInstant } from '../format';
import { Panel } from '../shared';

/** What of a plan was published when, and the list that goes on the public page. */
export function PublicationPanel({ plan }: { plan: InspectionPlan }) {
  const { t } = useTranslation();
  return (
    <Panel
      title={t('inspections.publications.title')}
      extra={
        plan.seed && (
          <a className="button-link" href={`/api/v1/inspection-plans/${plan.planNo}/publication.csv`} download={`inspection-results-${plan.planNo}.csv`}>
            {t('inspections.publications.csv')}
          </a>
        )
      }
    >
      {plan.publications.length === 0 ? (
        <p className="quiet">{t('inspections.publications.none')}</p>
      ) : (
        <ol className="publications">
          {plan.publications.map(({ publicationNo, kind, entries, publishedBy, publishedAt }) => (
            <li key={publicationNo}>
              {formatInstant(publishedAt)} <strong>{t(`inspections.publications.kinds.${kind}`)}</strong> {t('inspections.publications.entries', { count: entries })}{' '}
              <span className="quiet small">{publishedBy}</span>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
