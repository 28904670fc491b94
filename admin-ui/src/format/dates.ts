/** Legal dates come and go as `YYYY-MM-DD`; instants are shown in Beijing time, wherever the reader sits. */

import { NO_VALUE } from './numbers';

const instantParts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `2026-11-24 09:05`, Beijing time; a dash where there is none. */
export function formatInstant(instant: string | null | undefined): string {
  const date = instant ? new Date(instant) : null;
  if (!date || Number.isNaN(date.getTime())) {
    return NO_VALUE;
  }
  const part = Object.fromEntries(instantParts.formatToParts(date).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day} ${part.hour}:${part.minute}`;
}

const secondsParts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', second: '2-digit' });

/** `2026-11-24 09:05:07`, Beijing time; a dash where there is none. */
export function formatMoment(instant: string | null | undefined): string {
  const minute = formatInstant(instant);
  return instant && minute !== NO_VALUE ? `${minute}:${secondsParts.format(new Date(instant)).padStart(2, '0')}` : minute;
}

/** The Beijing day of an instant. */
export function formatInstantDay(instant: string | null | undefined): string {
  return formatInstant(instant).slice(0, 10);
}

/** A legal date as it is, a dash where there is none. */
export function formatDay(day: string | null | undefined): string {
  return day ?? NO_VALUE;
}

/** `2026-10` as `2026年10月` or `Oct 2026`, `2026-Q3` as `2026年三季度` or `Q3 2026`, `2026` as `2026年` or `2026`. */
export function formatPeriod(period: string | null | undefined, language: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period ?? '');
  if (quarter) {
    return language === 'en' ? `Q${quarter[2]} ${quarter[1]}` : `${quarter[1]}年${'一二三四'.charAt(Number(quarter[2]) - 1)}季度`;
  }
  if (/^\d{4}$/.test(period ?? '')) {
    return language === 'en' ? (period ?? NO_VALUE) : `${period}年`;
  }
  const match = /^(\d{4})-(\d{2})$/.exec(period ?? '');
  if (!match) {
    return NO_VALUE;
  }
  if (language !== 'en') {
    return `${match[1]}年${Number(match[2])}月`;
  }
  const month = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
  return `${month.format(new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, 1)))} ${match[1]}`;
}

/** The month before, both as `YYYY-MM`. */
export function previousPeriod(period: string): string {
  const [year = 0, month = 1] = period.split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}
