import { NO_VALUE } from './numbers';

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** The register's band (`8000-12000`, `<3000`, `>=50000`; lower bound in, upper out) as `8,000–12,000`, `< 3,000`, `≥ 50,000`. */
export function formatWageBand(band: string | null | undefined): string {
  if (!band) {
    return NO_VALUE;
  }
  return band
    .replace(/\d+/g, grouped)
    .replace('-', '–')
    .replace(/^<\s*/, '< ')
    .replace(/^>=\s*/, '≥ ');
}
