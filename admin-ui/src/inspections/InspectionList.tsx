import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { may, meQuery, useAreas } from '../api';
import { formatInstant } from '../format';
import { FilterBar, FilterChoice, LedgerScreen } from '../shared';
import { MyTasks } from './MyTasks';
import { plansQuery } from './queries';
import { PLAN_STATES, readPlansSearch } from './search';
import { PlanStateTag } from './StateTag';
import './inspections.css';

/** Plans of random inspections, the newest first. */
export function InspectionList() {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery);
  const { name: areaName } = useAreas();
  const search = useSearch({ from: '/inspections' });
  const navigate = useNavigate({ from: '/inspections' });
  return (
    <LedgerScreen
      flows
      name="inspections"
      title={t('frame.titles.inspections')}
      hint={t('inspections.hint')}
      tools={
        <>
          <Link className="button-link" to="/inspections/inspectors">
            {t('inspections.library')}
          </Link>
          <Link className="button-link" to="/inspections/coverage">
            {t('inspections.coverage')}
          </Link>
          {may(me, 'planInspections') && (
            <Link className="button-link" to="/inspections/new">
              {t('frame.titles.newInspection')}
            </Link>
          )}
        </>
      }
      above={may(me, 'enterInspectionResults') && <MyTasks />}
      search={search}
      read={readPlansSearch}
      onGo={(asked, { trail, replace }) => void navigate({ search: asked, state: { trail }, replace })}
      answer={useQuery(plansQuery(search))}
      rowKey={({ planNo }) => String(planNo)}
      empty={t('inspections.empty', { returnObjects: true })}
      filter={({ search: asked, onAsk, onReset, extra }) => (
        <FilterBar onSubmit={() => onAsk({})} onReset={onReset} extra={extra}>
          <FilterChoice
            label={t('inspections.columns.state')}
            width={150}
            value={asked.state}
            options={PLAN_STATES.map((state) => ({ value: state, label: t(`inspections.states.${state}`) }))}
            onChange={(state) => onAsk({ state })}
          />
        </FilterBar>
      )}
      columns={[
        {
          key: 'name',
          title: t('inspections.columns.name'),
          leading: true,
          width: 240,
          cell: ({ planNo, name }) => (
            <Link to="/inspections/$planNo" params={{ planNo: String(planNo) }}>
              {name}
            </Link>
          ),
        },
        { key: 'state', title: t('inspections.columns.state'), width: 110, short: true, cell: ({ state }) => <PlanStateTag state={state} /> },
        { key: 'area', title: t('inspections.columns.area'), width: 100, short: true, cell: ({ area }) => areaName(area) },
        { key: 'period', title: t('inspections.columns.period'), width: 190, cell: ({ periodFrom, periodTo }) => `${periodFrom} – ${periodTo}` },
        { key: 'number', title: t('inspections.columns.number'), width: 140, short: true, cell: ({ numberAt }) => formatInstant(numberAt) },
        { key: 'drawn', title: t('inspections.columns.drawn'), width: 70, number: true, short: true, cell: ({ drawn }) => drawn },
        { key: 'done', title: t('inspections.columns.done'), width: 100, number: true, short: true, cell: ({ done }) => done },
        { key: 'createdBy', title: t('inspections.columns.createdBy'), width: 120, short: true, cell: ({ createdBy }) => createdBy },
      ]}
    />
  );
}
