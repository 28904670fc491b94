import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CONTRACT_STATES, useAreas, useCodeList, useNameOf } from '../api';
import { FilterBar, FilterChoice, FilterDay, FilterSearch, FilterText } from '../shared';
import { DEFAULT_SORT, type LedgerSearch, REGISTERS, SORTS } from './search';

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
  const { entries: sizes } = useCodeList('size-class');
  const [text, setText] = useState(search.q ?? '');
  const [least, setLeast] = useState(search.contractsFrom ?? '');
  const [most, setMost] = useState(search.contractsTo ?? '');
  useEffect(() => setText(search.q ?? ''), [search.q]);
  useEffect(() => setLeast(search.contractsFrom ?? ''), [search.contractsFrom]);
  useEffect(() => setMost(search.contractsTo ?? ''), [search.contractsTo]);
  // Whatever asks, what has been written is asked for with it.
  const ask = (change: Partial<LedgerSearch>) => 
    onAsk({ q: text.trim() || undefined, contractsFrom: least || undefined, contractsTo: most || undefined, ...change });
  const more = [search.registeredIn, search.size, search.register, search.contractsFrom, search.contractsTo, search.filedFrom, search.filedTo];
  return (
    <FilterBar
      onSubmit={() => ask({})}
      onReset={onReset}
      extra={extra}
      more={{
        set: more.filter(Boolean).length,
        fields: (
          <>
            <FilterChoice
              label={t('employers.columns.registrationArea')}
              width={124}
              value={search.registeredIn}
              options={areas.map((area) => ({ value: area.code, label: nameOf(area) }))}
              onChange={(registeredIn) => ask({ registeredIn })}
            />
            <FilterChoice
              label={t('employers.columns.size')}
              width={100}
              value={search.size}
              options={sizes.map((size) => ({ value: size.code, label: nameOf(size) }))}
              onChange={(size) => ask({ size })}
            />
            <FilterChoice
              label={t('employers.columns.register')}
              hint={t('employers.provisionalMeaning')}
              width={110}
              value={search.register}
              options={REGISTERS.map((register) => ({ value: register, label: t(`employers.${register}`) }))}
              onChange={(register) => ask({ register })}
            />
            <FilterText numeric label={t('employers.contractsFrom')} hint={t('employers.contractsMeaning')} width={90} maxLength={9} value={least} onChange={setLeast} />
            <FilterText numeric label={t('employers.contractsTo')} hint={t('employers.contractsMeaning')} width={90} maxLength={9} value={most} onChange={setMost} />
            <FilterDay label={t('employers.filedFrom')} value={search.filedFrom} onChange={(filedFrom) => ask({ filedFrom })} />
            <FilterDay label={t('employers.filedTo')} value={search.filedTo} onChange={(filedTo) => ask({ filedTo })} />
          </>
        ),
      }}
    >
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
        label={t('employers.sort')}
        width={180}
        value={search.sort ?? DEFAULT_SORT}
        options={SORTS.map((sort) => ({ value: sort, label: t(`employers.sorts.${sort}`) }))}
        onChange={(sort) => ask({ sort })}
      />
    </FilterBar>
  );
}
