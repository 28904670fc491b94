import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  ExclamationCircleOutlined,
  HourglassOutlined,
  MinusCircleOutlined,
  StopOutlined,
  SwapOutlined,
} from '@ant-design/icons';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractState, EventKind, FilingResult } from '../api';
import './tags.css';

type Tone = 'bad' | 'warn' | 'good' | 'info' | 'still';
type Icon = ComponentType<{ 'aria-hidden'?: boolean }>;

interface TagProps {
  readonly tone: Tone;
  readonly icon?: Icon;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A short word with a tone, and an icon where the tone says something: never colour alone. */
export function Tag({ tone, icon: Symbol, title, children }: TagProps) {
  return (
    <span className={`tag tag-${tone}`} title={title}>
      {Symbol && <Symbol aria-hidden />}
      {children}
    </span>
  );
}

const STATES: Record<ContractState, readonly [Tone, Icon]> = {
  PENDING: ['info', HourglassOutlined],
  ACTIVE: ['good', CheckCircleOutlined],
  OVERDUE: ['bad', ExclamationCircleOutlined],
  ENDED: ['still', MinusCircleOutlined],
  VOID: ['still', StopOutlined],
  MOVED: ['still', SwapOutlined],
};

export function StateTag({ state }: { state: ContractState }) {
  const { t } = useTranslation();
  const [tone, icon] = STATES[state];
  return (
    <Tag tone={tone} icon={icon} title={t(`shared.stateMeanings.${state}`)}>
      {t(`shared.states.${state}`)}
    </Tag>
  );
}

const RESULTS: Record<FilingResult, readonly [Tone, Icon]> = {
  ACCEPTED: ['good', CheckCircleOutlined],
  ACCEPTED_WITH_WARNINGS: ['warn', ExclamationCircleOutlined],
  REJECTED: ['bad', CloseCircleOutlined],
  HELD: ['warn', ClockCircleOutlined],
  PENDING_APPROVAL: ['info', HourglassOutlined],
  QUARANTINED: ['bad', StopOutlined],
};

export function ResultTag({ result }: { result: FilingResult }) {
  const { t } = useTranslation();
  const [tone, icon] = RESULTS[result];
  return (
    <Tag tone={tone} icon={icon}>
      {t(`platforms.results.${result}`)}
    </Tag>
  );
}

export function EventName({ kind }: { kind: EventKind }) {
  const { t } = useTranslation();
  return <span className={`event event-${kind.toLowerCase()}`}>{t(`shared.events.${kind}`)}</span>;
}
