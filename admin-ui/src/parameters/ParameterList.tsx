import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ParameterItem, useNameOf } from '../api';
import { NO_VALUE } from '../format';
import { type Column, FilterBar, FilterChoice, FilterDay, FilterSearch, LedgerTable, Notice, Panel, ProblemView, ScreenHead, Tag } from '../shared';
import { rememberList } from '../shared/lists';
import { parametersQuery } from './queries';
import { ONLY, type ParameterSearch, TABLES } from './search';
import { FigureValues } from './values';
import './parameters.css';

/** All parameters, statutory figures and arranged years, as they judge filings of a day. */
export function ParameterList() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/admin/parameters' });
  const navigate = useNavigate({ from: '/admin/parameters' });
  const { data, error, refetch, isPlaceholderData } = useQuery(parametersQuery(search.day));
  const [q, setQ] = useState(search.q ?? '');
  useEffect(() => setQ(search.q ?? ''), [search.q]);
  useEffect(() => rememberList('parameters', search), [search]);
  const columns = useColumns();
  const ask = (change: Partial<ParameterSearch>) => void navigate({ search: { ...search, q: q.trim() || undefined, ...change } });
  const rows = data?.items.filter((item) => fits(item, search));
  return (
    <div className="screen">
      <ScreenHead title={t('frame.titles.parameters')} hint={t('parameters.hint')} asOf={data?.asOf} />
      <FilterBar onSubmit={() => ask({})} onReset={() => void navigate({ search: {} })}>
        <FilterSearch label={t('parameters.search')} hint={t('parameters.searchHint')} value={q} maxLength={100} onChange={setQ} />
        <FilterChoice
          label={t('parameters.table')}
          width={130}
          value={search.table}
          options={TABLES.map((table) => ({ value: table, label: t(`parameters.tables.${table}`) }))}
          onChange={(table) => ask({ table })}
        />
        <FilterChoice
          label={t('parameters.only')}
          width={130}
          value={search.only}
          options={ONLY.map((only) => ({ value: only, label: t(`parameters.onlyCases.${only}`) }))}
          onChange={(only) => ask({ only })}
        />
        <FilterDay label={t('parameters.day')} hint={t('parameters.dayHint')} value={search.day ?? data?.day} onChange={(day) => ask({ day })} />
      </FilterBar>
      {error ? (
        <ProblemView error={error} onRetry={() => void refetch()} />
      ) : rows?.length === 0 ? (
        <Notice kind="empty" title={t('parameters.empty.title')}>
          <p className="quiet">{t('parameters.empty.text')}</p>
        </Notice>
      ) : (
        <Panel flush title={t('frame.titles.parameters')}>
          <LedgerTable
            caption={t('frame.titles.parameters')}
            columns={columns}
            rows={rows}
            rowKey={({ table, key }) => `${table}/${key}`}
            updating={isPlaceholderData}
          />
        </Panel>
      )}
    </div>
  );
}

function useColumns(): ReadonlyArray<Column<ParameterItem>> {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  return [
    {
      key: 'name',
      title: t('parameters.name'),
      leading: true,
      width: 220,
      cell: (item) => (
        <Link to="/admin/parameters/$table/$key" params={{ table: item.table, key: item.key }} search={{}} title={item.key}>
          {nameOf(item)}
        </Link>
      ),
    },
    { key: 'table', title: t('parameters.table'), width: 90, short: true, cell: ({ table }) => t(`parameters.tables.${table as (typeof TABLES)[number]}`) },
    { key: 'value', title: t('parameters.value'), width: 150, cell: ({ figures, inForce }) => <FigureValues figures={figures} values={inForce?.values} /> },
    {
      key: 'since',
      title: t('parameters.since'),
      width: 100,
      short: true,
      cell: ({ inForce }) => inForce?.validFrom ?? (inForce ? t('parameters.always') : NO_VALUE),
    },
    {
      key: 'coming',
      title: t('parameters.coming'),
      width: 170,
      cell: ({ figures, coming }) =>
        coming ? (
          <>
            <FigureValues figures={figures} values={coming.values} />{' '}
            <span className="quiet small">{t('parameters.from', { day: later(coming.validFrom, coming.filingsFrom) })}</span>
          </>
        ) : (
          NO_VALUE
        ),
    },
    {
      key: 'waiting',
      title: t('parameters.waiting'),
      width: 80,
      short: true,
      cell: ({ proposed }) => (proposed > 0 ? <Tag tone="warn">{t('parameters.waitingCount', { count: proposed })}</Tag> : NO_VALUE),
    },
    { key: 'basis', title: t('parameters.basis'), width: 240, most: 420, cell: ({ inForce }) => inForce?.basis ?? NO_VALUE },
  ];
}

const later = (one: string | null, other: string | null): string => [one ?? '', other ?? ''].sort().at(-1) ?? '';

function fits(item: ParameterItem, { table, only, q }: ParameterSearch): boolean {
  const texts = [item.key, item.nameZh, item.nameEn, item.inForce?.basis ?? ''];
  return (
    (!table || item.table === table) &&
    (!q || texts.some((text) => text.toLowerCase().includes(q.toLowerCase()))) &&
    (only !== 'changed' || item.inForce?.changeNo != null) &&
    (only !== 'coming' || item.coming !== null) &&
    (only !== 'waiting' || item.proposed > 0)
  );
}
