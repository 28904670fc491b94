import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseSanction } from '../api';
import { formatDay } from '../format';
import { vocabularyQuery } from './queries';
import { useNamed } from './words';

const YUAN = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** What is imposed, a line for each. */
export function SanctionLines({ of }: { of: CaseSanction }) {
  const { t } = useTranslation();
  const named = useNamed();
  const { data: words } = useQuery(vocabularyQuery);
  return (
    <ul>
      {of.warning && <li>{t('cases.sanction.warning')}</li>}
      {of.fines.map((fine, place) => {
        const range = words?.fines.find(({ rule }) => rule.code === fine.rule);
        return (
          <li key={place}>
            {range ? named(range.rule) : <span className="code">{fine.rule}</span>} · {t('cases.sanction.yuan', { amount: YUAN.format(fine.amount) })} ·{' '}
            {t('cases.sanction.of', { day: formatDay(fine.violatedOn) })}
            {fine.mitigated && ` · ${t('cases.sanction.mitigated')}`}
          </li>
        );
      })}
    </ul>
  );
}
