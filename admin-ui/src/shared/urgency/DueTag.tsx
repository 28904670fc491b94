import { useTranslation } from 'react-i18next';
import type { Urgency } from '../../api';
import { formatDay } from '../../format';
import { Tag } from '../Tags';
import { URGENCY_LOOKS } from './looks';
import './urgency.css';

/** How urgent something is. */
export function UrgencyTag({ urgency }: { urgency: Urgency }) {
  const { t } = useTranslation();
  const [tone, icon] = URGENCY_LOOKS[urgency];
  return (
    <Tag tone={tone} icon={icon}>
      {t(`shared.urgency.names.${urgency}`)}
    </Tag>
  );
}

interface Props {
  readonly urgency: Urgency;
  /** The last day; none where no time limit runs. */
  readonly dueOn: string | null;
  /** Working days left, negative when it is over. */
  readonly left: number | null;
  /** Whether the calendars that count are loaded. */
  readonly isCertain?: boolean;
}

/** How urgent something is, with its last day and the working days left. */
export function DueTag({ urgency, dueOn, left, isCertain = true }: Props) {
  const { t } = useTranslation();
  return (
    <span className="due">
      <UrgencyTag urgency={urgency} />{' '}
      {dueOn === null ? (
        <span className="quiet small">{t('shared.urgency.noClock')}</span>
      ) : (
        <>
          <span className="nowrap" title={isCertain ? undefined : t('shared.urgency.uncertain')}>
            {formatDay(dueOn)}
            {!isCertain && ' *'}
          </span>{' '}
          {left !== null && <DaysLeft urgency={urgency} left={left} />}
        </>
      )}
    </span>
  );
}

function DaysLeft({ urgency, left }: { urgency: Urgency; left: number }) {
  const { t } = useTranslation();
  const isOver = urgency === 'OVERDUE' || urgency === 'CRITICALLY_OVERDUE' || left < 0;
  const text = left === 0 && !isOver ? t('shared.urgency.today') : t(isOver ? 'shared.urgency.over' : 'shared.urgency.left', { count: Math.abs(left) });
  return <span className="quiet small nowrap">{text}</span>;
}
