import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CONTRACT_STATES, useAreas, useCodeList, useNameOf } from '../api';
import { FilterBar, FilterChoice, FilterSearch } from '../shared';
import { DEFAULT_SORT, type LedgerSearch, SORTS } from './search';

interface Props {
  readonly search: LedgerSearch;
  readonly onAsk: (change: Partial<LedgerSearch>) => void;
  readonly onReset: () => void;
  readonly extra: ReactNode;
}

/** The ledger's filters. Choices ask at once; text asks on 查询 or Enter. */
export function LedgerFilter({ search, onAsk, onReset, extra }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { areas } = useAreas();
  const { entries: sections } = useCodeList('industry-section');
  const [text, setText] = useState(search.q ?? '');
  useEffect(() => setText(search.q ?? ''), [search.q]);
  // Whatever asks, what has been written is asked for with it.
  const ask = (change: Partial<LedgerSearch>) => onAsk({ q: text.trim() || undefined, ...change });
  return (
    <FilterBar onSubmit={() => ask({})} onReset={onReset} extra={extra}>
      <FilterSearch
        label={t('employers.search')}
        hint={t('employers.searchHint')}
        value={text}
        maxLength={100}
        onChange={setText}
      />
      <FilterChoice
        label={t('employers.area')}
        hint={t('employers.areaHint')}
        width={124}
        value={search.area}
        options={areas.map((area) => ({ value: area.code, label: nameOf(area) }))}
        onChange={(area) => ask({ area })}
      />
      <FilterChoice
        label={t('employers.section')}
        width={170}
        value={search.section}
        options={sections.map((section) => ({ value: section.code, label: `${section.code} ${nameOf(section)}` }))}
        onChange={(section) => ask({ section })}
      />
      <FilterChoice
        label={t('employers.state')}
        hint={t('employers.stateHint')}
        width={124}
        value={search.state}
        options={CONTRACT_STATES.map((state) => ({ value: state, label: t(`shared.states.${state}`) }))}
        onChange={(state) => ask({ state })}
      />
      <FilterChoice
        required
        onlyNarrow
        label={t('employers.sort')}
        width={180}
        value={search.sort ?? DEFAULT_SORT}
        options={SORTS.map((sort) => ({ value: sort, label: t(`employers.sorts.${sort}`) }))}
        onChange={(sort) => ask({ sort })}
      />
    </FilterBar>
  );
}
