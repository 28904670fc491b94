import { Input } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ACCESS_ACTIONS, ACCESS_SUBJECTS, CITY, useAreas, useCodeList, useNameOf } from '../api';
import { FilterBar, FilterChoice, FilterField, FilterSearch } from '../shared';
import { type AccessSearch, REFUSED } from './search';

interface Props {
  readonly search: AccessSearch;
  readonly onAsk: (change: Partial<AccessSearch>) => void;
  readonly onReset: () => void;
  readonly extra: ReactNode;
}

/** The log's filters. Choices and days ask at once; text asks on 查询 or Enter. */
export function AuditFilter({ search, onAsk, onReset, extra }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { areas, name: areaName } = useAreas();
  const { entries: purposes } = useCodeList('reveal-purpose');
  const [record, setRecord] = useState(search.record ?? '');
  const [account, setAccount] = useState(search.account ?? '');
  useEffect(() => setRecord(search.record ?? ''), [search.record]);
  useEffect(() => setAccount(search.account ?? ''), [search.account]);
  // Whatever asks, what has been written is asked for with it.
  const ask = (change: Partial<AccessSearch>) =>
    onAsk({ record: record.trim() || undefined, account: account.trim() || undefined, ...change });
  const day = (key: 'from' | 'to') => (
    <FilterField label={t(`audit.${key}`)} width={140}>
      <Input
        type="date"
        aria-label={t(`audit.${key}`)}
        value={search[key] ?? ''}
        min={key === 'to' ? search.from : undefined}
        max={key === 'from' ? search.to : undefined}
        onChange={({ target }) => ask({ [key]: target.value || undefined })}
      />
    </FilterField>
  );
  return (
    <FilterBar onSubmit={() => ask({})} onReset={onReset} extra={extra}>
      <FilterSearch label={t('audit.record')} hint={t('audit.recordHint')} value={record} maxLength={100} onChange={setRecord} />
      <FilterField label={t('audit.account')} width={130}>
        <Input aria-label={t('audit.account')} maxLength={200} value={account} onChange={({ target }) => setAccount(target.value)} />
      </FilterField>
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
