import { useTranslation } from 'react-i18next';
import type { FigureIndicator, Release } from '../api';
import { type Fact, Facts, Panel } from '../shared';
import type { FigureQuestion } from './question';
import { useWords } from './words';

/** What each indicator on the screen is: enough to quote it, and to compute it again. */
export function DefinitionPanel({ question, release }: { question: FigureQuestion; release: Release }) {
  const { t } = useTranslation();
  const words = useWords();
  const facts = (indicator: FigureIndicator): Fact[] => [
    { term: t('statistics.facts.code'), value: <span className="code">{indicator.code}</span> },
    { term: t('statistics.facts.unit'), value: words.unit(indicator) },
    { term: t('statistics.facts.formula'), value: words.definition(indicator), wide: true },
    { term: t('statistics.facts.population'), value: words.population(indicator), wide: true },
    { term: t('statistics.facts.source'), value: words.source(indicator), wide: true },
    { term: t('statistics.facts.earliest'), value: indicator.earliestPeriod && words.period(indicator.earliestPeriod) },
    { term: t('statistics.facts.firstRelease'), value: indicator.firstRelease && <span className="code">{indicator.firstRelease}</span> },
    ...(indicator.missingZh ? [{ term: t('statistics.facts.missing'), value: words.missing(indicator), wide: true }] : []),
  ];
  return (
    <Panel
      title={t('statistics.definitions')}
      hint={t('statistics.releaseFacts', { release: release.releaseId, asOf: release.asOf, position: release.snapshotPosition, version: release.codeVersion })}
    >
      <div className="statistics-definitions">
        {question.indicators.map((indicator) => (
          <section key={indicator.code}>
            <h3>{words.nameOf(indicator)}</h3>
            <Facts facts={facts(indicator)} />
          </section>
        ))}
      </div>
    </Panel>
  );
}
