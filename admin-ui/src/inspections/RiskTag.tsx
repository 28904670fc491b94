import { useTranslation } from 'react-i18next';
import { Tag } from '../shared';
import { RISK_CLASSES } from './search';

const TONES = { GREEN: 'good', YELLOW: 'warn', ORANGE: 'warn', RED: 'bad' } as const;

/** A risk class; one that the screens do not know stands for itself. */
export function RiskTag({ riskClass }: { riskClass: string }) {
  const { t } = useTranslation();
  const known = RISK_CLASSES.find((each) => each === riskClass);
  return known ? <Tag tone={TONES[known]}>{t(`inspections.classes.${known}`)}</Tag> : <Tag tone="still">{riskClass}</Tag>;
}
