import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAreas } from '../api';
import { formatNumber } from '../format';
import { type Column, Facts, FilterBar, FilterChoice, FilterDay, LedgerTable, Loading, Notice, Panel, ProblemView, ScreenHead } from '../shared';
import { effectFile, effectQuery } from './queries';
import { EFFECT_GROUPINGS, type EffectSearch } from './search';
import { type EffectSum, grouped, shareOf, sumOf } from './sums';

/** What leads come to: how many employers mend after a notice, how many leads are false, how long it takes. */
export function EffectScreen() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/alerts/effect' });
  const navigate = useNavigate({ from: '/alerts/effect' });
  const { data, error, refetch } = useQuery(effectQuery(search));
  const ask = (change: EffectSearch) => void navigate({ search: { ...search, ...change } });
  const by = search.by ?? 'both';
  const rows = grouped(data?.items ?? [], by);
  const all = sumOf(data?.items ?? []);
  const columns = useEffectColumns(by);
  return (
    <div className="screen">
      <ScreenHead
        title={t('frame.titles.alertEffect')}
        hint={t('effect.hint')}
        asOf={data?.asOf}
        tools={
          <a className="button-link" href={effectFile(search)} download>
            <DownloadOutlined aria-hidden /> {t('effect.csv')}
          </a>
        }
      />
      <FilterBar onSubmit={() => void refetch()} onReset={() => void navigate({ search: {} })}>
        <FilterDay label={t('effect.from')} value={search.from ?? data?.from} max={search.to ?? data?.to} onChange={(from) => ask({ from })} />
        <FilterDay label={t('effect.to')} value={search.to ?? data?.to} min={search.from ?? data?.from} onChange={(to) => ask({ to })} />
        <FilterChoice
          required
          label={t('effect.by')}
          width={140}
          value={by}
          options={EFFECT_GROUPINGS.map((each) => ({ value: each, label: t(`effect.groups.${each}`) }))}
          onChange={(each) => ask({ by: each === 'both' ? undefined : each })}
        />
      </FilterBar>
      {error ? (
        <ProblemView error={error} onRetry={() => void refetch()} onReset={() => void navigate({ search: {} })} />
      ) : !data ? (
        <Loading />
      ) : all === null ? (
        <Notice kind="empty" role="status" title={t('effect.none')}>
          <p className="quiet">{t('effect.noneText')}</p>
        </Notice>
      ) : (
        <>
          <Panel title={t('effect.sum')} hint={`${data.from} – ${data.to}`}>
            <Sum of={all} />
          </Panel>
          <Panel flush title={t(`effect.groups.${by}`)}>
            <LedgerTable caption={t(`effect.groups.${by}`)} columns={columns} rows={rows} rowKey={({ rule, area }) => `${rule}-${area}`} />
          </Panel>
        </>
      )}
    </div>
  );
}

function Sum({ of: sum }: { of: EffectSum }) {
  const { t } = useTranslation();
  return (
    <Facts
      facts={[
        { term: t('effect.raised'), value: formatNumber(sum.raised) },
        { term: t('effect.noticed'), value: <Share part={sum.noticed} whole={sum.raised} /> },
        { term: t('effect.regularised'), value: <Share part={sum.regularised} whole={sum.noticed} /> },
        { term: t('effect.falseLeads'), value: <Share part={sum.falseLeads} whole={sum.closed} /> },
        { term: t('effect.inCase'), value: formatNumber(sum.inCase) },
        { term: t('effect.closed'), value: formatNumber(sum.closed) },
        { term: t('effect.onTime'), value: <Share part={sum.onTime} whole={sum.triageDue} /> },
      ]}
    />
  );
}

/** A share with what it is of, so that nobody reads a per cent of three. */
function Share({ part, whole }: { part: number; whole: number }) {
  const { t } = useTranslation();
  const share = shareOf(part, whole);
  return <>{share === null ? formatNumber(null) : t('effect.of', { share, part: formatNumber(part), whole: formatNumber(whole) })}</>;
}

function useEffectColumns(by: NonNullable<EffectSearch['by']>): ReadonlyArray<Column<EffectSum>> {
  const { t } = useTranslation();
  const { name: areaName } = useAreas();
  const count = (key: 'raised' | 'noticed' | 'inCase' | 'closed' | 'daysToClose'): Column<EffectSum> => ({
    key,
    title: t(`effect.${key}`),
    number: true,
    short: true,
    width: 80,
    cell: (row) => formatNumber(row[key]),
  });
  const share = (key: 'regularised' | 'falseLeads' | 'onTime', whole: 'noticed' | 'closed' | 'triageDue'): Column<EffectSum> => ({
    key,
    title: t(`effect.${key}`),
    number: true,
    width: 130,
    cell: (row) => <Share part={row[key]} whole={row[whole]} />,
  });
  return [
    ...(by === 'area'
      ? []
      : [
          {
            key: 'rule',
            title: t('effect.rule'),
            leading: true,
            width: 90,
            cell: ({ rule, area }: EffectSum) =>
              rule && (
                <Link className="code" to="/alerts" search={{ rule, area: area ?? undefined, sort: '-raised' }}>
                  {rule === 'K' ? t('effect.score') : rule}
                </Link>
              ),
          },
        ]),
    ...(by === 'rule'
      ? []
      : [
          {
            key: 'area',
            title: t('effect.area'),
            leading: by === 'area',
            short: by === 'both',
            width: 110,
            cell: ({ area }: EffectSum) => {
              const name = area && areaName(area);
              return by === 'area' && area ? (
                <Link to="/alerts" search={{ area, sort: '-raised' }}>
                  {name}
                </Link>
              ) : (
                name
              );
            },
          },
        ]),
    count('raised'),
    count('noticed'),
    share('regularised', 'noticed'),
    share('falseLeads', 'closed'),
    count('inCase'),
    count('closed'),
    ...(by === 'both' ? [count('daysToClose')] : []),
    share('onTime', 'triageDue'),
  ];
}
