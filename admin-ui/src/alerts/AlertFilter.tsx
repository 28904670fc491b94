import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ALERT_SEVERITIES, meQuery, useAreas, useNameOf } from '../api';
import { type Asking, FilterBar, FilterChoice, FilterDay, FilterText, useOfficials, useWritten } from '../shared';
import { ALERT_SORTS, type AlertSearch, ASKED_STATES, DEFAULT_ALERT_SORT, ITEMS } from './search';

/** The queue's filters: states and matters in the bar, days and names under it. */
export function AlertFilter({ search, onAsk, onReset, extra }: Asking<AlertSearch>) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { areas } = useAreas();
  const assignees = useAssignees(search);
  const { written, write, clear, texts } = useWritten({ employer: search.employer, rule: search.rule });
  const ask = (change: Partial<AlertSearch>) =>
    onAsk({ employer: texts.employer?.toUpperCase(), rule: texts.rule?.toUpperCase(), ...change });
  const reset = () => {
    clear();
    onReset();
  };
  const seldom = [search.severity, search.area, search.assignee, search.dueTo, search.raisedFrom, search.raisedTo];
  return (
    <FilterBar
      onSubmit={() => ask({})}
      onReset={reset}
      extra={extra}
      more={{
        set: seldom.filter((value) => value !== undefined && value !== 'me').length,
        fields: (
          <>
            <FilterChoice
              label={t('alerts.columns.assignee')}
              width={180}
              value={search.assignee}
              options={assignees}
              onChange={(assignee) => ask({ assignee })}
            />
            <FilterChoice
              label={t('alerts.columns.area')}
              width={130}
              value={search.area}
              options={areas.map((area) => ({ value: area.code, label: nameOf(area) }))}
              onChange={(area) => ask({ area })}
            />
            <FilterChoice
              label={t('alerts.columns.severity')}
              width={110}
              value={search.severity}
              options={ALERT_SEVERITIES.map((severity) => ({ value: severity, label: t(`alerts.severities.${severity}`) }))}
              onChange={(severity) => ask({ severity })}
            />
            <FilterDay label={t('alerts.filter.dueTo')} value={search.dueTo} onChange={(dueTo) => ask({ dueTo })} />
            <FilterDay label={t('alerts.filter.raisedFrom')} value={search.raisedFrom} onChange={(raisedFrom) => ask({ raisedFrom })} />
            <FilterDay label={t('alerts.filter.raisedTo')} value={search.raisedTo} onChange={(raisedTo) => ask({ raisedTo })} />
          </>
        ),
      }}
    >
      <FilterText
        label={t('alerts.filter.employer')}
        hint={t('alerts.filter.employerHint')}
        width={190}
        maxLength={18}
        value={written.employer}
        onChange={(text) => write('employer', text)}
      />
      <FilterText
        label={t('alerts.filter.rule')}
        hint={t('alerts.filter.ruleHint')}
        width={100}
        maxLength={3}
        value={written.rule}
        onChange={(text) => write('rule', text)}
      />
      <FilterChoice
        label={t('alerts.columns.state')}
        width={140}
        value={search.state}
        options={ASKED_STATES.map((state) => ({ value: state, label: t(`alerts.states.${state}`) }))}
        onChange={(state) => ask({ state })}
      />
      <FilterChoice
        label={t('alerts.columns.item')}
        width={160}
        value={search.item}
        options={ITEMS.map((item) => ({ value: item, label: t(`alerts.items.i${item}`) }))}
        onChange={(item) => ask({ item })}
      />
      <FilterChoice
        required
        label={t('alerts.filter.sort')}
        hint={t('alerts.filter.sortMeaning')}
        width={190}
        value={search.sort ?? DEFAULT_ALERT_SORT}
        options={ALERT_SORTS.map((sort) => ({ value: sort, label: t(`alerts.filter.sorts.${sort}`) }))}
        onChange={(sort) => ask({ sort })}
      />
    </FilterBar>
  );
}

/** Whose leads can be asked for: one's own, nobody's, those of the officials of the area; and whoever the address names. */
function useAssignees({ area, assignee }: AlertSearch) {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery);
  const { options } = useOfficials(area ?? me.area?.code ?? '', ['city-officer', 'district-supervisor']);
  const officials = [
    { value: 'me', label: t('alerts.filter.me') },
    { value: 'none', label: t('alerts.nobody') },
    ...options.filter(({ value }) => value !== me.username),
  ];
  const isListed = assignee === undefined || officials.some(({ value }) => value === assignee);
  return isListed ? officials : [...officials, { value: assignee, label: assignee }];
}
