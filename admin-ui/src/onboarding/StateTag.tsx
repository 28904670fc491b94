import { CheckCircleOutlined, CloseCircleOutlined, EditOutlined, HourglassOutlined, RollbackOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Application } from '../api';
import { Tag } from '../shared';

const LOOKS = {
  DRAFT: ['info', EditOutlined],
  SUBMITTED: ['warn', HourglassOutlined],
  RETURNED: ['bad', RollbackOutlined],
  APPROVED: ['good', CheckCircleOutlined],
  REFUSED: ['still', CloseCircleOutlined],
} as const;

/** How far an application is. */
export function ApplicationStateTag({ state }: { state: Application['state'] }) {
  const { t } = useTranslation();
  const [tone, icon] = LOOKS[state];
  return (
    <Tag tone={tone} icon={icon}>
      {t(`onboarding.states.${state}`)}
    </Tag>
  );
}
