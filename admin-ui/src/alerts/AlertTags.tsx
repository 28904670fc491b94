import { MinusCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { AlertRow, AlertState } from '../api';
import { formatDay } from '../format';
import { DueTag, Tag } from '../shared';

/** How urgent it is, or when it was closed. */
export function AlertDue({ alert }: { alert: AlertRow }) {
  const { urgency, dueOn, workingDaysLeft, dueCertain } = alert;
  return urgency ? (
    <DueTag urgency={urgency} dueOn={dueOn} left={workingDaysLeft} isCertain={dueCertain} />
  ) : (
    <span className="nowrap quiet">{formatDay(alert.closedOn)}</span>
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
