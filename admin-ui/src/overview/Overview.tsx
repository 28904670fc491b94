import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { CITY, meQuery, useAreas } from '../api';
import { formatPeriod } from '../format';
import { Loading, Notice, ProblemView, ScreenHead, ViewSwitch } from '../shared';
import { AreaRates } from './AreaRates';
import { Figures } from './Figures';
import { areaMonthsQuery, overviewQuery, releasesQuery } from './queries';
import { isPartMonth } from './rates';
import { QuarterFlows } from './QuarterFlows';
import type { OverviewSearch } from './search';
import { Trends } from './Trends';
import './overview.css';

/** 总览: is the city well, and where is it not. A district supervisor's own area comes first. */
export function Overview() {
  const { t, i18n } = useTranslation();
  const search = useSearch({ from: '/overview' });
  const navigate = useNavigate({ from: '/overview' });
  const { name: areaName } = useAreas();
  const { data: me } = useSuspenseQuery(meQuery);
  const own = me.area && me.area.code !== CITY ? me.area.code : undefined;
  const area = search.area ?? own ?? CITY;
  const part = area === CITY ? undefined : area;

  const releases = useQuery(releasesQuery);
  const { data: overview, error, refetch } = useQuery(overviewQuery(search.release ?? releases.data?.[0]?.releaseId));
  const areaMonths = useQuery(areaMonthsQuery(overview, part));
  const change = (patch: Partial<OverviewSearch>) =>
    void navigate({ search: { ...search, ...patch }, resetScroll: false });

  const failure = releases.error ?? error ?? areaMonths.error;
  const scope = part ? areaName(part) : t('overview.city');
  const months = part ? areaMonths.data : overview?.trend;
  return (
    <div className="screen">
      <ScreenHead
        title={t('frame.titles.overview')}
        hint={
          <>
            {overview && t('overview.subtitle', { period: formatPeriod(overview.period, i18n.language), scope })}
            {own && ` · ${t('overview.ownFirst', { area: areaName(own) })}`}
          </>
        }
        tools={
          <>
            {own && (
              <Segmented
                aria-label={t('overview.scope')}
                value={area}
                options={[
                  { value: own, label: areaName(own) },
                  { value: CITY, label: t('overview.city') },
                ]}
                onChange={(value) => change({ area: value === own ? undefined : value })}
              />
            )}
            {releases.data && releases.data.length > 0 && (
              <Select
                className="release-choice"
                value={overview?.release.releaseId ?? null}
                aria-label={t('overview.release')}
                popupMatchSelectWidth={false}
                options={releases.data.map(({ releaseId, asOf }) => ({
                  value: releaseId,
                  label: t('overview.releaseItem', { id: releaseId, asOf }),
                }))}
                onChange={(release) => change({ release: release ?? undefined })}
              />
            )}
          </>
        }
      />
      {failure ? (
        <ProblemView error={failure} onRetry={() => void refetch()} onReset={() => void navigate({ search: {} })} />
      ) : releases.data?.length === 0 || overview?.period === null ? (
        <Notice kind="info" title={t('overview.none.title')}>
          <p>{t('overview.none.text')}</p>
          <p className="quiet">{t('overview.none.next')}</p>
        </Notice>
      ) : !overview || !months ? (
        <Loading />
      ) : (
        <>
          {isPartMonth(overview) && (
            <Notice kind="warn" title={t('overview.partMonth', { asOf: overview.release.asOf })} />
          )}
          <Figures overview={overview} months={part ? months : undefined} isTable={search.figures === 'table'} />
          <div className="figures-foot">
            <p className="quiet small">{t('overview.preliminary')}</p>
            <ViewSwitch
              picture="cards"
              name={t('overview.figures')}
              isTable={search.figures === 'table'}
              onChange={(isTable) => change({ figures: isTable ? 'table' : undefined })}
            />
          </div>
          <div className="overview-columns">
            <AreaRates overview={overview} own={own} search={search} onChange={change} />
            <Trends months={months} scope={scope} release={overview.release} isPartMonth={isPartMonth(overview)} search={search} onChange={change} />
          </div>
          <QuarterFlows release={overview.release} area={area} scope={scope} search={search} onChange={change} />
        </>
      )}
    </div>
  );
}
