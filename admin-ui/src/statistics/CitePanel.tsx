import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FigurePage } from '../api';
import { useReader } from '../i18n/reader';
import { CopyButton, Panel } from '../shared';
import { askedOf, type FigureQuestion } from './question';
import type { StatisticsSearch } from './search';
import { useWords } from './words';

interface Props {
  readonly page: FigurePage;
  readonly question: FigureQuestion;
  readonly search: StatisticsSearch;
}

/** How to quote what is shown: the link names its release and every condition, so it shows the same numbers for ever. */
export function CitePanel({ page: { release }, question, search }: Props) {
  const { t } = useTranslation();
  const { list } = useReader();
  const words = useWords();
  const router = useRouter();
  const { release: id, compare, indicator, variant, area, section, from, to } = askedOf(question);
  const cited: StatisticsSearch = {
    ...search,
    release: id,
    compare,
    indicator,
    variant: variant === 'Q' ? 'Q' : undefined,
    area,
    section,
    from,
    to,
    columns: question.columns,
  };
  const address = window.location.origin + router.buildLocation({ to: '/statistics', search: cited }).href;
  const text = t('statistics.citation', {
    names: list(question.indicators.map(words.nameOf)),
    release: release.releaseId,
    asOf: release.asOf,
    version: release.codeVersion,
    address,
  });
  return (
    <Panel title={t('statistics.cite')} hint={t('statistics.citeHint')} extra={<CopyButton text={text} />}>
      <p className="statistics-citation">{text}</p>
      <p className="no-print">
        <Link to="/statistics" search={cited}>
          {t('statistics.permanent')}
        </Link>
      </p>
    </Panel>
  );
}
