import { useTranslation } from 'react-i18next';
import type { Finding } from '../api';
import { useReader } from '../i18n/reader';
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
  const { t } = useTranslation();
  const { pick } = useReader();
  return (
    <ul className="findings" aria-label={t('platforms.filings.findings')}>
      {findings.map((finding, i) => {
        const level = finding.level as Level;
        const remedy = pick(finding.remedyZh, finding.remedyEn);
        return (
          <li key={`${finding.rule}-${i}`}>
            <Tag tone={TONES[level] ?? 'info'}>
              {t(`platforms.levels.${level}`)}
              {finding.severity && ` · ${t(`platforms.severities.${finding.severity as Severity}`)}`}
            </Tag>
            <div>
              <p>
                <span className="code">{finding.rule}</span>{' '}
                {pick(finding.messageZh, finding.messageEn)}
              </p>
              <dl className="finding-facts small">
                <Fact term={t('platforms.filings.remedy')} value={remedy} />
                <Fact term={t('platforms.filings.basis')} value={finding.basis} />
                <Fact term={t('platforms.filings.position')} value={finding.pointer} isCode />
              </dl>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Fact({ term, value, isCode }: { term: string; value: string | null; isCode?: boolean }) {
  return (
    value && (
      <div>
        <dt>{term}</dt>
        <dd className={isCode ? 'code' : undefined}>{value}</dd>
      </div>
    )
  );
}
