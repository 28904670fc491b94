import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { CONTRACT_STATES, useAreas, useCodeList, useNameOf } from '../api';
import { type Asking, FilterBar, FilterChoice, FilterDay, FilterSearch, FilterText, useWritten } from '../shared';
import { DEFAULT_SORT, type LedgerSearch, REGISTERS, SORTS } from './search';

/** The ledger's filters. Choices ask at once; text asks on 查询 or Enter. */
export function LedgerFilter({ search, onAsk, onReset, extra }: Asking<LedgerSearch>) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { areas } = useAreas();
  const { entries: sections } = useCodeList('industry-section');
  const { entries: sizes } = useCodeList('size-class');
  const { q, contractsFrom, contractsTo } = search;
  const { written, write, clear, texts } = useWritten({ q, contractsFrom, contractsTo });
  // Whatever asks, what has been written is asked for with it.
  const ask = (change: Partial<LedgerSearch>) => onAsk({ ...texts, ...change });
  const reset = () => {
    clear();
    onReset();
  };
  const more = [search.registeredIn, search.size, search.register, search.contractsFrom, search.contractsTo, search.filedFrom, search.filedTo];
  return (
    <FilterBar
      onSubmit={() => ask({})}
      onReset={reset}
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
            <FilterText numeric label={t('employers.contractsFrom')} hint={t('employers.contractsMeaning')} width={90} maxLength={9} value={written.contractsFrom} onChange={(text) => write('contractsFrom', text)} />
            <FilterText numeric label={t('employers.contractsTo')} hint={t('employers.contractsMeaning')} width={90} maxLength={9} value={written.contractsTo} onChange={(text) => write('contractsTo', text)} />
            <FilterDay label={t('employers.filedFrom')} value={search.filedFrom} onChange={(filedFrom) => ask({ filedFrom })} />
            <FilterDay label={t('employers.filedTo')} value={search.filedTo} onChange={(filedTo) => ask({ filedTo })} />
          </>
        ),
      }}
    >
      <FilterSearch
        label={t('employers.search')}
        hint={t('employers.searchHint')}
        value={written.q}
        maxLength={100}
        onChange={(text) => write('q', text)}
      />
      {search.codes && (
        <Button icon={<CloseOutlined />} iconPlacement="end" onClick={() => ask({ codes: undefined })}>
          {t('employers.selected', { count: search.codes.split(',').length })}
        </Button>
      )}
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
