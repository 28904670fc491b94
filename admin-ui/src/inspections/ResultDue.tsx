import { CheckCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { InspectionTask } from '../api';
import { useReader } from '../i18n/reader';
import { DueTag, Tag } from '../shared';

/** How near the last day for a result is, or when it was entered. */
export function ResultDue({ task }: { task: InspectionTask }) {
  const { t } = useTranslation();
  const { pick } = useReader();
  const { urgency, dueOn, enteredOn, workingDaysLeft } = task;
  if (urgency === null || dueOn === null) {
    return <span className="quiet">{t('inspections.tasks.notAssigned')}</span>;
  }
  const isLate = urgency === 'OVERDUE' || urgency === 'CRITICALLY_OVERDUE';
  const caution = task.dueCautionZh && pick(task.dueCautionZh, task.dueCautionEn);
  return (
    <div>
      {enteredOn ? (
        <>
          {dueOn}{' '}
          <Tag tone={isLate ? 'bad' : 'good'} icon={isLate ? ExclamationCircleOutlined : CheckCircleOutlined}>
            {t('inspections.tasks.onTime', { day: enteredOn })}
          </Tag>
        </>
      ) : (
        <DueTag urgency={urgency} dueOn={dueOn} left={workingDaysLeft} isCertain={!caution} />
      )}
      {caution && <div className="quiet small">{caution}</div>}
    </div>
  );
}
