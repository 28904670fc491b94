import { CheckCircleOutlined, ClockCircleOutlined, ExclamationCircleOutlined, MinusCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { CaseOfficial, NamedCode } from '../api';
import { useReader } from '../i18n/reader';
import { Tag } from '../shared';
import type { Urgency } from './search';

/** What a code is called in the reader's language. */
export function useNamed() {
  const { pick } = useReader();
  return (named: NamedCode | null | undefined) => (named ? pick(named.zh, named.en) : '');
}

export function Named({ of }: { of: NamedCode }) {
  return <>{useNamed()(of)}</>;
}

/** An official by name, with the account where it says more. */
export function Who({ of }: { of: CaseOfficial }) {
  return <span title={of.account}>{of.name}</span>;
}

const TONES = {
  OVERDUE: ['bad', WarningOutlined],
  CRITICAL: ['warn', ExclamationCircleOutlined],
  DUE_SOON: ['warn', ClockCircleOutlined],
  NOT_DUE: ['good', CheckCircleOutlined],
  NONE: ['still', MinusCircleOutlined],
} as const;

/** How urgent something is, and by how many working days. */
export function UrgencyTag({ urgency, left }: { urgency: string; left?: number | null | undefined }) {
  const { t } = useTranslation();
  const known = urgency as Urgency;
  const [tone, icon] = TONES[known];
  const days = left === null || left === undefined || urgency === 'NONE' ? '' : t(left < 0 ? 'cases.late' : 'cases.left', { days: Math.abs(left) });
  return (
    <Tag tone={tone} icon={icon}>
      {t(`cases.urgencies.${known}`)}
      {days && ` · ${days}`}
    </Tag>
  );
}

export function CaseStateTag({ state, isFinal }: { state: NamedCode; isFinal: boolean }) {
  return (
    <Tag tone={isFinal ? 'still' : 'info'}>
      <Named of={state} />
    </Tag>
  );
}
