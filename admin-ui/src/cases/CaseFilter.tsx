import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { URGENCIES, useAreas, useNameOf } from '../api';
import { type Asking, FilterBar, FilterChoice, FilterSearch, FilterText, useWritten } from '../shared';
import { vocabularyQuery } from './queries';
import { CASE_SORTS, type CaseSearch, DEFAULT_CASE_SORT } from './search';
import { useNamed } from './words';

/** The ledger's filters: the case number in a box, choices beside it, area and employer under it. */
export function CaseFilter({ search, onAsk, onReset, extra }: Asking<CaseSearch>) {
  const { t } = useTranslation();
  const named = useNamed();
  const nameOf = useNameOf();
  const { areas } = useAreas();
  const { data: words } = useQuery(vocabularyQuery);
  const { written, write, clear, texts } = useWritten({ number: search.number, employer: search.employer });
  const ask = (change: Partial<CaseSearch>) => onAsk({ number: texts.number, employer: texts.employer?.toUpperCase(), ...change });
  const options = (list: NonNullable<typeof words>['states'] | undefined) => (list ?? []).map((one) => ({ value: one.code, label: named(one) }));
  return (
    <FilterBar
      onSubmit={() => ask({})}
      onReset={() => {
        clear();
        onReset();
      }}
      extra={extra}
      more={{
        set: [search.employer, search.area, search.source].filter(Boolean).length,
        fields: (
          <>
            <FilterText label={t('cases.creditCode')} width={210} maxLength={18} value={written.employer} onChange={(text) => write('employer', text)} />
            <FilterChoice
              label={t('cases.area')}
              width={124}
              value={search.area}
              options={areas.filter(({ code }) => code !== '110000').map((area) => ({ value: area.code, label: nameOf(area) }))}
              onChange={(area) => ask({ area })}
            />
            <FilterChoice label={t('cases.source')} width={150} value={search.source} options={options(words?.sources)} onChange={(source) => ask({ source })} />
          </>
        ),
      }}
    >
      <FilterSearch label={t('cases.caseNumber')} hint={t('cases.numberHint')} value={written.number} maxLength={60} onChange={(text) => write('number', text)} />
      <FilterChoice
        label={t('cases.whose')}
        width={110}
        value={search.assignee}
        options={[
          { value: 'me', label: t('cases.mine') },
          ...(search.assignee && search.assignee !== 'me' ? [{ value: search.assignee, label: search.assignee }] : []),
        ]}
        onChange={(assignee) => ask({ assignee })}
      />
      <FilterChoice
        label={t('shared.urgency.title')}
        width={110}
        value={search.urgency}
        options={URGENCIES.map((urgency) => ({ value: urgency, label: t(`shared.urgency.names.${urgency}`) }))}
        onChange={(urgency) => ask({ urgency })}
      />
      <FilterChoice label={t('cases.state')} width={130} value={search.state} options={options(words?.states)} onChange={(state) => ask({ state })} />
      <FilterChoice
        label={t('cases.whether')}
        width={110}
        value={search.open}
        options={[
          { value: 'true' as const, label: t('cases.notClosed') },
          { value: 'false' as const, label: t('cases.closed') },
        ]}
        onChange={(open) => ask({ open })}
      />
      <FilterChoice
        required
        label={t('cases.sort')}
        width={170}
        value={search.sort ?? DEFAULT_CASE_SORT}
        options={CASE_SORTS.map((sort) => ({ value: sort, label: t(`cases.sorts.${sort}`) }))}
        onChange={(sort) => ask({ sort })}
      />
    </FilterBar>
  );
}
