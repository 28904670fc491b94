import { CheckCircleOutlined, ClockCircleOutlined, ExclamationCircleOutlined, FireOutlined, MinusCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { EmployerNotice, NoticeStanding } from '../api';
import { formatDay } from '../format';
import { Tag } from '../shared';

const LOOKS = {
  CRITICALLY_OVERDUE: ['bad', FireOutlined],
  OVERDUE: ['bad', ExclamationCircleOutlined],
  DUE_SOON: ['warn', ClockCircleOutlined],
  NOT_DUE: ['good', CheckCircleOutlined],
} as const;

/** The last day to answer; while an answer is waited for, how urgent it is. */
export function AnswerBy({ notice }: { notice: EmployerNotice }) {
  const { t } = useTranslation();
  const { urgency, answerBy, workingDaysLeft, certain } = notice;
  const left = workingDaysLeft ?? 0;
  const day = (
    <span className="nowrap" title={certain ? undefined : t('notices.uncertain')}>
      {formatDay(answerBy)}
      {!certain && ' *'}
    </span>
  );
  if (!urgency) {
    return day;
  }
  const [tone, icon] = LOOKS[urgency];
  return (
    <span className="letter-due">
      <Tag tone={tone} icon={icon}>
        {t(`notices.urgencies.${urgency}`)}
      </Tag>{' '}
      {day}{' '}
      <span className="quiet small nowrap">
        {left === 0 ? t('notices.today') : t(left > 0 ? 'notices.left' : 'notices.over', { count: Math.abs(left) })}
      </span>
    </span>
  );
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
