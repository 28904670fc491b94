import { useTranslation } from 'react-i18next';
import type { Finding } from '../api';
import { Tag } from '../shared';
import type { zh } from './texts';
import './findings.css';

type Level = keyof typeof zh.levels;
type Severity = keyof typeof zh.severities;

const TONES: Record<Level, 'bad' | 'warn' | 'info'> = {
  REJECT: 'bad',
  WARN: 'warn',
  RISK: 'bad',
  HOLD: 'warn',
  APPROVAL: 'info',
};

/** What the rules found: which rule, what is the matter, where, on what basis, and what to do. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const { t, i18n } = useTranslation();
  const english = i18n.language === 'en';
  return (
    <ul className="findings" aria-label={t('platforms.filings.findings')}>
      {findings.map((finding, i) => {
        const level = finding.level as Level;
        const remedy = english ? (finding.remedyEn ?? finding.remedyZh) : finding.remedyZh;
        return (
          <li key={`${finding.rule}-${i}`}>
            <Tag tone={TONES[level] ?? 'info'}>
              {t(`platforms.levels.${level}`)}
              {finding.severity && ` · ${t(`platforms.severities.${finding.severity as Severity}`)}`}
            </Tag>
            <div>
              <p>
                <span className="code">{finding.rule}</span>{' '}
                {english ? (finding.messageEn ?? finding.messageZh) : finding.messageZh}
              </p>
              <p className="quiet small">
                {remedy && `${t('platforms.filings.remedy')}: ${remedy} `}
                {finding.basis && `${t('platforms.filings.basis')}: ${finding.basis} `}
                {finding.pointer && (
                  <>
                    {t('platforms.filings.position')}: <span className="code">{finding.pointer}</span>
                  </>
                )}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
