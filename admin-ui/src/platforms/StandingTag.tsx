import { CheckCircleOutlined, ExperimentOutlined, MinusCircleOutlined, StopOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Platform } from '../api';
import { Tag } from '../shared';

const LOOKS = {
  ACTIVE: ['good', CheckCircleOutlined],
  SUSPENDED: ['bad', StopOutlined],
  TERMINATED: ['still', MinusCircleOutlined],
  SANDBOX: ['info', ExperimentOutlined],
} as const;

/** Whether a platform may file. */
export function StandingTag({ status }: { status: Platform['status'] }) {
  const { t } = useTranslation();
  const [tone, icon] = LOOKS[status];
  return (
    <Tag tone={tone} icon={icon}>
      {t(`platforms.statuses.${status}`)}
    </Tag>
  );
}
