import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleOutlined,
  FireOutlined,
  MinusCircleOutlined,
} from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { AlertRow, AlertState, Urgency } from '../api';
import { formatDay } from '../format';
import { Tag } from '../shared';

export const URGENCY_LOOKS = {
  CRITICALLY_OVERDUE: ['bad', FireOutlined],
  OVERDUE: ['bad', ExclamationCircleOutlined],
  DUE_SOON: ['warn', ClockCircleOutlined],
  NOT_DUE: ['good', CheckCircleOutlined],
} as const satisfies Record<Urgency, unknown>;

/** How urgent it is, with its last day and the working days left. */
export function DueTag({ alert }: { alert: AlertRow }) {
  const { t } = useTranslation();
  const { urgency, dueOn, workingDaysLeft, dueCertain } = alert;
  if (!urgency) {
    return <span className="nowrap quiet">{formatDay(alert.closedOn)}</span>;
  }
  const [tone, icon] = URGENCY_LOOKS[urgency];
  const left = workingDaysLeft ?? 0;
  return (
    <span className="alert-due">
      <Tag tone={tone} icon={icon}>
        {t(`alerts.urgencies.${urgency}`)}
      </Tag>{' '}
      <span className="nowrap" title={dueCertain ? undefined : t('alerts.uncertain')}>
        {formatDay(dueOn)}
        {!dueCertain && ' *'}
      </span>{' '}
      <span className="quiet small nowrap">
        {left === 0 ? t('alerts.today') : t(left > 0 ? 'alerts.left' : 'alerts.over', { count: Math.abs(left) })}
      </span>
    </span>
  );
}

const TONES: Record<AlertState, 'info' | 'warn' | 'still' | 'good'> = {
  OPEN: 'warn',
  ASSIGNED: 'info',
  NOTICE_SENT: 'info',
  ANSWERED: 'warn',
  REPAIR_CLAIMED: 'warn',
  CLEARED: 'good',
  DISMISSED: 'still',
  MERGED: 'still',
  IN_CASE: 'info',
};

export function AlertStateTag({ state }: { state: AlertState }) {
  const { t } = useTranslation();
  return (
    <Tag tone={TONES[state]} {...(TONES[state] === 'still' && { icon: MinusCircleOutlined })}>
      {t(`alerts.states.${state}`)}
    </Tag>
  );
}
