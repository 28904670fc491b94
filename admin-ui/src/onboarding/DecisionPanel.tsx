import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../api';
import { FormDialog, Panel } from '../shared';
import { decideApplication } from './queries';

const OUTCOMES = ['APPROVED', 'RETURNED', 'REFUSED'] as const;

interface Props {
  readonly application: Application;
  readonly onDecided: (application: Application) => unknown;
}

/** The decision of another official; an approval is carried out at once. */
export function DecisionPanel({ application, onDecided }: Props) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number] | null>(null);
  const isWhole = application.items.every(({ result }) => result === 'PASSED');
  return (
    <Panel title={t('onboarding.decision.title')} hint={t(isWhole ? 'onboarding.decision.hint' : 'onboarding.decision.open')}>
      <div className="application-acts">
        {OUTCOMES.map((each) => (
          <Button
            key={each}
            type={each === 'APPROVED' ? 'primary' : 'default'}
            danger={each === 'REFUSED'}
            disabled={each === 'APPROVED' && !isWhole}
            onClick={() => setOutcome(each)}
          >
            {t(`onboarding.decision.outcomes.${each}`)}
          </Button>
        ))}
      </div>
      {outcome && (
        <FormDialog
          title={t(`onboarding.decision.confirm.${outcome}`)}
          hint={t(`onboarding.decision.follows.${outcome}`)}
          submit={t(`onboarding.decision.outcomes.${outcome}`)}
          isDangerous={outcome === 'REFUSED'}
          fields={[{ name: 'reason', label: t('oversight.reason'), hint: t('oversight.reasonHint'), kind: 'area', longest: 500 }]}
          onSubmit={({ reason = '' }) => decideApplication(application, { outcome, reason }).then(onDecided)}
          onClose={() => setOutcome(null)}
        />
      )}
    </Panel>
  );
}
