/** How figures are written: grouped digits, a real minus, a dash where there is no value. */

export const NO_VALUE = '—';
const MINUS = '−';

const formats = new Map<number, Intl.NumberFormat>();

function formatWith(decimals: number): Intl.NumberFormat {
  let format = formats.get(decimals);
  if (!format) {
    format = new Intl.NumberFormat('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    formats.set(decimals, format);
  }
  return format;
}

/** `1234567.8` as `1,234,568`; the same in both languages, so that figures can be compared across them. */
export function formatNumber(value: number | null | undefined, decimals = 0): string {
  return value === null || value === undefined || !Number.isFinite(value)
    ? NO_VALUE
    : formatWith(decimals).format(value).replace('-', MINUS);
}

/** Change from the previous value in per cent, null where it cannot be told. */
export function changeInPercent(value: number | null | undefined, previous: number | null | undefined): number | null {
  if (value === null || value === undefined || previous === null || previous === undefined || previous === 0) {
    return null;
  }
  return ((value - previous) / previous) * 100;
}

/** `+3.2%`, `−0.4%`, `0.0%`, or a dash. */
export function formatChange(percent: number | null): string {
  if (percent === null) {
    return NO_VALUE;
  }
  const rounded = Math.round(percent * 10) / 10;
  return `${rounded > 0 ? '+' : ''}${formatNumber(rounded === 0 ? 0 : rounded, 1)}%`;
}

/** Events for every thousand, null where nothing stands below the line. */
export function perThousand(events: number | null | undefined, base: number | null | undefined): number | null {
  return events === null || events === undefined || !base ? null : (events / base) * 1000;
}
