import { useTranslation } from 'react-i18next';
import { ACCESS_ACTIONS, ACCESS_SUBJECTS, CITY, useAreas, useCodeList, useNameOf } from '../api';
import { type Asking, FilterBar, FilterChoice, FilterDay, FilterSearch, FilterText, useWritten } from '../shared';
import { type AccessSearch, REFUSED } from './search';

/** The log's filters. Choices and days ask at once; text asks on 查询 or Enter. */
export function AuditFilter({ search, onAsk, onReset, extra }: Asking<AccessSearch>) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { areas, name: areaName } = useAreas();
  const { entries: purposes } = useCodeList('reveal-purpose');
  const { written, write, clear, texts } = useWritten({ record: search.record, account: search.account });
  // Whatever asks, what has been written is asked for with it.
  const ask = (change: Partial<AccessSearch>) => onAsk({ ...texts, ...change });
  const reset = () => {
    clear();
    onReset();
  };
  const day = (key: 'from' | 'to') => (
    <FilterDay
      label={t(`audit.${key}`)}
      value={search[key]}
      min={key === 'to' ? search.from : undefined}
      max={key === 'from' ? search.to : undefined}
      onChange={(chosen) => ask({ [key]: chosen })}
    />
  );
  return (
    <FilterBar onSubmit={() => ask({})} onReset={reset} extra={extra}>
      <FilterSearch label={t('audit.record')} hint={t('audit.recordHint')} value={written.record} maxLength={100} onChange={(text) => write('record', text)} />
      <FilterText label={t('audit.account')} width={130} maxLength={200} value={written.account} onChange={(text) => write('account', text)} />
      {day('from')}
      {day('to')}
      <FilterChoice
        label={t('audit.unit')}
        hint={t('audit.unitHint')}
        width={124}
        value={search.unit}
        options={[CITY, ...areas.map(({ code }) => code)].map((code) => ({ value: code, label: areaName(code) }))}
        onChange={(unit) => ask({ unit })}
      />
      <FilterChoice
        label={t('audit.action')}
        width={116}
        value={search.action}
        options={ACCESS_ACTIONS.map((action) => ({ value: action, label: t(`audit.actions.${action}`) }))}
        onChange={(action) => ask({ action })}
      />
      <FilterChoice
        label={t('audit.resource')}
        width={116}
        value={search.resource}
        options={ACCESS_SUBJECTS.map((subject) => ({ value: subject, label: t(`audit.resources.${subject}`) }))}
        onChange={(resource) => ask({ resource })}
      />
      <FilterChoice
        label={t('audit.purpose')}
        width={150}
        value={search.purpose}
        options={purposes.map((purpose) => ({ value: purpose.code, label: nameOf(purpose) }))}
        onChange={(purpose) => ask({ purpose })}
      />
      <FilterChoice
        label={t('audit.outcome')}
        width={100}
        value={search.refused}
        options={REFUSED.map((refused) => ({ value: refused, label: t(`audit.outcomes.${refused === 'true' ? 'refused' : 'ok'}`) }))}
        onChange={(refused) => ask({ refused })}
      />
    </FilterBar>
  );
}
