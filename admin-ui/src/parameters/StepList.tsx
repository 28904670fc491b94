import { useTranslation } from 'react-i18next';
import type { ParameterFigure, ParameterStep } from '../api';
import { Notice, Panel } from '../shared';
import { FigureValues } from './values';
import '../shared/timeline.css';

interface Props {
  readonly steps: readonly ParameterStep[];
  readonly figures: readonly ParameterFigure[];
}

/** What an entry has said and will say, by legal day. */
export function StepList({ steps, figures }: Props) {
  const { t } = useTranslation();
  return (
    <Panel title={t('parameters.steps.title')} hint={t('parameters.steps.hint')}>
      {steps.length === 0 ? (
        <Notice kind="empty" title={t('parameters.steps.none')} />
      ) : (
        <ol className="timeline" aria-label={t('parameters.steps.title')}>
          {steps.map((step) => (
            <li key={`${step.validFrom} ${step.changeNo}`}>
              <div className="timeline-when">
                {step.validFrom ? <time dateTime={step.validFrom}>{step.validFrom}</time> : <span>{t('parameters.always')}</span>}
                {step.validTo && <span className="quiet small">{t('parameters.until', { day: step.validTo })}</span>}
              </div>
              <div className="timeline-what">
                <FigureValues figures={figures} values={step.values} whole />
                <p className="quiet small">
                  {[
                    step.basis,
                    step.changeNo === null ? t('parameters.released') : t('parameters.facts.change', { changeNo: step.changeNo }),
                    step.filingsFrom && t('parameters.filingsFrom', { day: step.filingsFrom }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
