import { CheckCircleOutlined, CloseCircleOutlined, HourglassOutlined, RollbackOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { TableChange } from '../api';
import { Tag } from '../shared';

const LOOKS = {
  PROPOSED: ['warn', HourglassOutlined],
  APPROVED: ['good', CheckCircleOutlined],
  REFUSED: ['still', CloseCircleOutlined],
  WITHDRAWN: ['still', RollbackOutlined],
} as const;

/** How far a change is. */
export function ChangeStateTag({ state }: { state: TableChange['state'] }) {
  const { t } = useTranslation();
  const [tone, icon] = LOOKS[state];
  return (
    <Tag tone={tone} icon={icon}>
      {t(`parameters.states.${state}`)}
    </Tag>
  );
}
