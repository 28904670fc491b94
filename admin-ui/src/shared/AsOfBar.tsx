import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatInstantDay } from '../format';
import './as-of-bar.css';

/** The two clocks: the day on which it holds, and the moment by which it was registered. */
export interface AsOf {
  readonly validOn?: string | undefined;
  readonly knownAt?: string | undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The clocks of an address; what cannot be understood is left out. */
export function readAsOf(search: Record<string, unknown>): AsOf {
  const { validOn, knownAt } = search;
  return {
    ...(typeof validOn === 'string' && DAY.test(validOn) ? { validOn } : {}),
    ...(typeof knownAt === 'string' && !Number.isNaN(Date.parse(knownAt)) ? { knownAt } : {}),
  };
}

/** The last moment of a Beijing day that is over; none for the present day, which is not. */
export function knownBy(day: string, today: string): string | undefined {
  return day === '' || day >= today ? undefined : `${day}T23:59:59+08:00`;
}

interface Props extends AsOf {
  readonly today: string;
  readonly onChange: (asOf: AsOf) => void;
}

/** Chooses the day and the moment as of which a record is shown; both stand in the address. */
export function AsOfBar({ validOn, knownAt, today, onChange }: Props) {
  const { t } = useTranslation();
  const isPast = validOn !== undefined || knownAt !== undefined;
  return (
    <div className={isPast ? 'as-of as-of-past' : 'as-of'} role="group" aria-label={t('shared.clocks.title')}>
      <label title={t('shared.clocks.validOnHint')}>
        {t('shared.clocks.validOn')}
        <input
          type="date"
          className="day-field"
          value={validOn ?? today}
          onChange={({ target }) => onChange({ validOn: target.value && target.value !== today ? target.value : undefined, knownAt })}
        />
      </label>
      <label title={t('shared.clocks.knownAtHint')}>
        {t('shared.clocks.knownAt')}
        <input
          type="date"
          className="day-field"
          max={today}
          value={knownAt ? formatInstantDay(knownAt) : today}
          onChange={({ target }) => onChange({ validOn, knownAt: knownBy(target.value, today) })}
        />
      </label>
      {isPast && (
        <>
          <Button size="small" onClick={() => onChange({ validOn: undefined, knownAt: undefined })}>
            {t('shared.clocks.now')}
          </Button>
          <span className="as-of-note" role="status">
            {t('shared.clocks.past')}
          </span>
        </>
      )}
    </div>
  );
}
