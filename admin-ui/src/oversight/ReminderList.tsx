import { ClockCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Reminder, usePlatformName } from '../api';
import { LedgerTable, Loading, Notice, Tag } from '../shared';
import './oversight.css';

const TONES = { EXPIRED: 'bad', WITHIN_7: 'bad', WITHIN_30: 'warn', WITHIN_90: 'info' } as const;

/** What has ended or ends soon, what ends first in front. */
export function ReminderList({ reminders }: { reminders: readonly Reminder[] | undefined }) {
  const { t } = useTranslation();
  const platformName = usePlatformName();
  if (!reminders) {
    return <Loading />;
  }
  if (reminders.length === 0) {
    return <Notice kind="good" title={t('oversight.reminders.none')} />;
  }
  return (
    <LedgerTable
      caption={t('oversight.reminders.title')}
      rows={reminders}
      rowKey={({ subject, holder, kind, number }) => `${subject} ${holder} ${kind} ${number}`}
      columns={[
        {
          key: 'urgency',
          title: t('oversight.reminders.urgency'),
          width: 120,
          leading: true,
          cell: ({ urgency, daysLeft }) => (
            <Tag tone={TONES[urgency]} icon={urgency === 'EXPIRED' ? ExclamationCircleOutlined : ClockCircleOutlined}>
              {daysLeft < 0 ? t('oversight.reminders.ended', { days: -daysLeft }) : t('oversight.reminders.left', { days: daysLeft })}
            </Tag>
          ),
        },
        {
          key: 'what',
          title: t('oversight.reminders.what'),
          width: 180,
          cell: ({ subject, kind }) =>
            subject === 'CERTIFICATE' ? t('oversight.certificates.one') : t(`oversight.qualifications.kinds.${kind as 'AUTHORITY_LICENCE'}`),
        },
        {
          key: 'holder',
          title: t('oversight.reminders.holder'),
          width: 160,
          cell: ({ holder, subject, kind }) =>
            subject === 'CERTIFICATE' || kind === 'CRYPTOGRAPHIC_PRODUCT' || kind === 'CLASSIFIED_PROTECTION' ? (
              <Link to="/platforms/$platformCode" params={{ platformCode: holder }}>
                {platformName(holder)}
              </Link>
            ) : (
              <Link to="/platform-trust">{holder}</Link>
            ),
        },
        { key: 'number', title: t('oversight.reminders.number'), width: 160, cell: ({ number }) => <span className="code">{number}</span> },
        { key: 'validTo', title: t('oversight.reminders.validTo'), width: 110, short: true, cell: ({ validTo }) => validTo },
      ]}
    />
  );
}
