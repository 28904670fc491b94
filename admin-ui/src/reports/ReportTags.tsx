import { CheckCircleOutlined, EditOutlined, ExclamationCircleOutlined, FileDoneOutlined, MinusCircleOutlined, RollbackOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { DistrictReportRow } from '../api';
import { useReader } from '../i18n/reader';
import { Tag, URGENCY_LOOKS } from '../shared';
import type { ReportState } from './search';

const STATES = {
  NOT_BEGUN: ['still', MinusCircleOutlined],
  DRAFT: ['info', EditOutlined],
  SUBMITTED: ['info', FileDoneOutlined],
  RETURNED: ['warn', RollbackOutlined],
  ACCEPTED: ['good', CheckCircleOutlined],
} as const;

/** Where a report stands. */
export function ReportStateTag({ state }: { state: ReportState }) {
  const { t } = useTranslation();
  const [tone, icon] = STATES[state];
  return (
    <Tag tone={tone} icon={icon}>
      {t(`reports.states.${state}`)}
    </Tag>
  );
}

interface DueProps {
  readonly row: DistrictReportRow;
  /** That the day is not certain is said elsewhere. */
  readonly short?: boolean;
}

/** Until when a report is due and how near that is, or whether it came in time. */
export function ReportDueTag({ row: { due, state, workingDaysLate, version }, short }: DueProps) {
  const { t } = useTranslation();
  const { pick } = useReader();
  const left = Math.abs(due.workingDaysLeft);
  const isIn = state === 'SUBMITTED' || state === 'ACCEPTED';
  const isLate = (due.urgency === 'OVERDUE' || due.urgency === 'CRITICALLY_OVERDUE');
  const [tone, icon] = URGENCY_LOOKS[due.urgency];
  const firstLate = !isIn || version > 1 ? (workingDaysLate ?? 0) : 0;
  const caution = !short && due.cautionZh && pick(due.cautionZh, due.cautionEn);
  return (
    <span>
      {due.on}{' '}
      {isIn ? (
        <Tag tone={isLate ? 'bad' : 'good'} icon={isLate ? ExclamationCircleOutlined : CheckCircleOutlined}>
          {isLate ? t('reports.late', { left }) : t('reports.inTime')}
        </Tag>
      ) : (
        <Tag tone={tone} icon={icon}>
          {t(`reports.clocks.${due.urgency}`, { left })}
        </Tag>
      )}
      {firstLate > 0 && <span className="report-caution quiet small">{t('reports.firstLate', { left: firstLate })}</span>}
      {caution && <span className="report-caution quiet small">{caution}</span>}
    </span>
  );
}
