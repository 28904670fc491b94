import { CheckCircleOutlined, ClockCircleOutlined, ExclamationCircleOutlined, InfoCircleOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EmployerAffairs, EmployerReminder, EmployerReminderKind } from '../api';
import { Notice, Panel, Tag } from '../shared';

const LOOKS = {
  NOTICE_OVERDUE: ['bad', ExclamationCircleOutlined],
  NOTICE_TO_ANSWER: ['warn', ClockCircleOutlined],
  CONTRACT_OVERDUE: ['bad', ExclamationCircleOutlined],
  CONTRACT_EXPIRING: ['warn', ClockCircleOutlined],
  FILING_REJECTED: ['warn', InfoCircleOutlined],
  REPAIR_WAITING: ['info', CheckCircleOutlined],
} as const satisfies Record<EmployerReminderKind, unknown>;

/** What is to be done, the most pressing first, each with the way to it. */
export function ReminderList({ affairs: { creditCode, reminders } }: { affairs: EmployerAffairs }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('affairs.reminders')}>
      {reminders.length === 0 ? (
        <Notice kind="good" title={t('affairs.remindersNone.title')}>
          <p className="quiet">{t('affairs.remindersNone.text')}</p>
        </Notice>
      ) : (
        <ol className="affairs-reminders">
          {reminders.map((reminder) => {
            const [tone, icon] = LOOKS[reminder.kind];
            return (
              <li key={reminder.kind}>
                <Tag tone={tone} icon={icon}>
                  {t('affairs.count', { count: reminder.count })}
                </Tag>
                <div>
                  <Way creditCode={creditCode} reminder={reminder}>
                    {t(`affairs.kinds.${reminder.kind}`)}
                  </Way>
                  <p className="quiet small">
                    {t(`affairs.todo.${reminder.kind}`)}
                    {reminder.day && ` · ${t('affairs.next', { day: reminder.day })}`}
                  </p>
                </div>
              </li>
            );
          })}
        </ol>
      )}
    </Panel>
  );
}

function Way({ creditCode, reminder: { kind }, children }: { creditCode: string; reminder: EmployerReminder; children: ReactNode }) {
  switch (kind) {
    case 'NOTICE_OVERDUE':
    case 'NOTICE_TO_ANSWER':
      return (
        <Link to="/notices" search={{ standing: 'TO_ANSWER' }}>
          {children}
        </Link>
      );
    case 'CONTRACT_OVERDUE':
      return (
        <Link to="/employers/$creditCode" params={{ creditCode }} search={{ state: 'OVERDUE' }}>
          {children}
        </Link>
      );
    case 'CONTRACT_EXPIRING':
      return (
        <Link to="/employers/$creditCode/expiring" params={{ creditCode }} search={{ within: '30' }}>
          {children}
        </Link>
      );
    case 'FILING_REJECTED':
      return (
        <Link to="/employers/$creditCode/filings" params={{ creditCode }} search={{ result: 'REJECTED' }}>
          {children}
        </Link>
      );
    case 'REPAIR_WAITING':
      return (
        <Link to="/employers/$creditCode/filings" params={{ creditCode }}>
          {children}
        </Link>
      );
  }
}
