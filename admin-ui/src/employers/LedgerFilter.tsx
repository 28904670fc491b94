import { Select } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CONTRACT_STATES, useAreas, useCodeList, useNameOf } from '../api';
import { FilterBar, FilterField, FilterSearch } from '../shared';
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
  return (
    <FilterBar onSubmit={() => onAsk({ q: text.trim() || undefined })} onReset={onReset} extra={extra}>
      <FilterSearch
        label={t('employers.search')}
        hint={t('employers.searchHint')}
        value={text}
        maxLength={100}
        onChange={setText}
      />
      <FilterField label={t('employers.area')} hint={t('employers.areaHint')} width={124}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={search.area ?? null}
          placeholder={t('shared.all')}
          aria-label={t('employers.area')}
          options={areas.map((area) => ({ value: area.code, label: nameOf(area) }))}
          onChange={(area) => onAsk({ area: area ?? undefined })}
        />
      </FilterField>
      <FilterField label={t('employers.section')} width={170}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={search.section ?? null}
          placeholder={t('shared.all')}
          aria-label={t('employers.section')}
          options={sections.map((section) => ({ value: section.code, label: `${section.code} ${nameOf(section)}` }))}
          popupMatchSelectWidth={false}
          onChange={(section) => onAsk({ section: section ?? undefined })}
        />
      </FilterField>
      <FilterField label={t('employers.state')} hint={t('employers.stateHint')} width={124}>
        <Select
          allowClear
          value={search.state ?? null}
          placeholder={t('shared.all')}
          aria-label={t('employers.state')}
          options={CONTRACT_STATES.map((state) => ({ value: state, label: t(`shared.states.${state}`) }))}
          onChange={(state) => onAsk({ state: state ?? undefined })}
        />
      </FilterField>
      <FilterField label={t('employers.sort')} width={180} onlyNarrow>
        <Select
          value={search.sort ?? DEFAULT_SORT}
          aria-label={t('employers.sort')}
          options={SORTS.map((sort) => ({ value: sort, label: t(`employers.sorts.${sort}`) }))}
          onChange={(sort) => onAsk({ sort })}
        />
      </FilterField>
    </FilterBar>
  );
}
