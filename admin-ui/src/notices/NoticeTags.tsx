import { CheckCircleOutlined, ClockCircleOutlined, ExclamationCircleOutlined, MinusCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { EmployerNotice, NoticeStanding } from '../api';
import { formatDay } from '../format';
import { DueTag, Tag } from '../shared';

/** The last day to answer; while an answer is waited for, how urgent it is. */
export function AnswerBy({ notice }: { notice: EmployerNotice }) {
  const { urgency, answerBy, workingDaysLeft, certain } = notice;
  return urgency ? <DueTag urgency={urgency} dueOn={answerBy} left={workingDaysLeft} isCertain={certain} /> : <span className="nowrap">{formatDay(answerBy)}</span>;
}

const STANDINGS = {
  TO_ANSWER: ['warn', ClockCircleOutlined],
  ANSWERED: ['info', CheckCircleOutlined],
  REPLACED: ['still', MinusCircleOutlined],
  CLEARED: ['good', CheckCircleOutlined],
  CLOSED: ['still', MinusCircleOutlined],
  IN_CASE: ['warn', ExclamationCircleOutlined],
} as const satisfies Record<NoticeStanding, unknown>;

export function NoticeStandingTag({ standing }: { standing: NoticeStanding }) {
  const { t } = useTranslation();
  const [tone, icon] = STANDINGS[standing];
  return (
    <Tag tone={tone} icon={icon}>
      {t(`notices.standings.${standing}`)}
    </Tag>
  );
}
