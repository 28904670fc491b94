import { CheckCircleOutlined, ClockCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { InspectionTask } from '../api';
import { useReader } from '../i18n/reader';
import { Tag } from '../shared';

const LOOKS = {
  NOT_DUE: ['info', ClockCircleOutlined],
  DUE_SOON: ['warn', ClockCircleOutlined],
  CRITICAL: ['warn', ExclamationCircleOutlined],
  OVERDUE: ['bad', ExclamationCircleOutlined],
} as const;

/** How near the last day for a result is, or when it was entered. */
export function DueTag({ task }: { task: InspectionTask }) {
  const { t } = useTranslation();
  const { pick } = useReader();
  const { clock, dueOn, enteredOn, workingDaysLeft } = task;
  if (clock === null || dueOn === null) {
    return <span className="quiet">{t('inspections.tasks.notAssigned')}</span>;
  }
  const isLate = clock === 'OVERDUE';
  const caution = task.dueCautionZh && pick(task.dueCautionZh, task.dueCautionEn);
  const [tone, icon] = LOOKS[clock];
  return (
    <div>
      {dueOn}{' '}
      {enteredOn ? (
        <Tag tone={isLate ? 'bad' : 'good'} icon={isLate ? ExclamationCircleOutlined : CheckCircleOutlined}>
          {t('inspections.tasks.onTime', { day: enteredOn })}
        </Tag>
      ) : (
        <Tag tone={tone} icon={icon}>
          {t(`inspections.tasks.clocks.${clock}`, { left: Math.abs(workingDaysLeft ?? 0) })}
        </Tag>
      )}
      {caution && <div className="quiet small">{caution}</div>}
    </div>
  );
}
