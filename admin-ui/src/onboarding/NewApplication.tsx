import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ScreenHead } from '../shared';
import { ApplicationForm } from './ApplicationForm';
import { createApplication } from './queries';

/** Begins an application as a draft. */
export function NewApplication() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <div className="screen">
      <ScreenHead title={t('frame.titles.newApplication')} hint={t('onboarding.newHint')} />
      <ApplicationForm
        application={null}
        onSave={createApplication}
        onSaved={({ applicationNo }) =>
          void navigate({ to: '/platform-applications/$applicationNo', params: { applicationNo: String(applicationNo) } })
        }
      />
    </div>
  );
}
