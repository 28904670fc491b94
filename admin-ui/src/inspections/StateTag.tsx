import { CheckCircleOutlined, EditOutlined, HourglassOutlined, NodeIndexOutlined, SendOutlined, StopOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Tag } from '../shared';
import type { PlanState } from './search';

const LOOKS = {
  DRAFT: ['info', EditOutlined],
  COMMITTED: ['warn', HourglassOutlined],
  DRAWN: ['info', NodeIndexOutlined],
  ASSIGNED: ['warn', SendOutlined],
  PUBLISHED: ['good', CheckCircleOutlined],
  VOID: ['still', StopOutlined],
} as const;

/** How far a plan is. */
export function PlanStateTag({ state }: { state: PlanState }) {
  const { t } = useTranslation();
  const [tone, icon] = LOOKS[state];
  return (
    <Tag tone={tone} icon={icon}>
      {t(`inspections.states.${state}`)}
    </Tag>
  );
}
