import { CheckCircleOutlined, ClockCircleOutlined, ExclamationCircleOutlined, FireOutlined } from '@ant-design/icons';
import type { Urgency } from '../../api';

/** The tone and icon of each urgency: never colour alone. */
export const URGENCY_LOOKS = {
  CRITICALLY_OVERDUE: ['bad', FireOutlined],
  OVERDUE: ['bad', ExclamationCircleOutlined],
  DUE_SOON: ['warn', ClockCircleOutlined],
  NOT_DUE: ['good', CheckCircleOutlined],
} as const satisfies Record<Urgency, unknown>;
