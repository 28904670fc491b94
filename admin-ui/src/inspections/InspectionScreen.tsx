import { Button } from 'antd';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type InspectionPlan, may, meQuery, useAreas, useNameOf } from '../api';
import { formatInstant } from '../format';
import { Facts, FormDialog, Loading, Notice, Panel, ProblemView, ScreenHead, useTitle } from '../shared';
import { CoursePanel } from './CoursePanel';
import { PlanForm, writtenOf } from './PlanForm';
import { PoolPanel } from './PoolPanel';
import { ProofPanel } from './ProofPanel';
import { PublicationPanel } from './PublicationPanel';
import { editPlan, itemsQuery, planQuery, voidPlan } from './queries';
import { PlanStateTag } from './StateTag';
import { TaskPanel } from './TaskPanel';
import './inspections.css';

/** One plan: its course, lists, commitment and reveal, what was drawn and found, and what is public. */
export function InspectionScreen() {
  const { t } = useTranslation();
  const { planNo } = useParams({ from: '/inspections/$planNo' });
  const { data: plan, error, refetch } = useQuery(planQuery(Number(planNo)));
  useTitle(plan?.name);
  if (error) {
    return (
      <div className="screen">
        <h1>{t('frame.titles.inspection')}</h1>
        <ProblemView error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  return plan ? <Whole key={plan.planNo} plan={plan} /> : <Loading />;
}

function Whole({ plan }: { plan: InspectionPlan }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: me } = useSuspenseQuery(meQuery);
  const { name: areaName } = useAreas();
  const [isEdited, setEdited] = useState(false);
  const [isVoided, setVoided] = useState(false);
  const take = (changed: InspectionPlan) => {
    queries.setQueryData(planQuery(changed.planNo).queryKey, changed);
    return Promise.all(['list', 'tasks', 'replay'].map((part) => queries.invalidateQueries({ queryKey: ['inspection-plans', part] })));
  };
  const isOwn = me.area?.code === plan.area;
  const plans = isOwn && may(me, 'planInspections');
  const isOpen = plan.state === 'DRAFT' || plan.state === 'COMMITTED';
  return (
    <div className="screen">
      <ScreenHead
        title={plan.name}
        hint={
          <>
            <PlanStateTag state={plan.state} /> {areaName(plan.area)} · {plan.periodFrom} – {plan.periodTo}
          </>
        }
        tools={
          plans && (
            <>
              {plan.state === 'DRAFT' && <Button onClick={() => setEdited(!isEdited)}>{t(isEdited ? 'inspections.form.stop' : 'inspections.form.edit')}</Button>}
              {isOpen && (
                <Button danger onClick={() => setVoided(true)}>
                  {t('inspections.form.void')}
                </Button>
              )}
              <Link className="button-link" to="/inspections/new" search={{ from: plan.planNo }}>
                {t('inspections.form.copy')}
              </Link>
            </>
          )
        }
      />
      {plan.voidReason && (
        <Notice kind="warn" title={t('inspections.states.VOID')}>
          <p>
            {plan.voidReason} · {plan.voidBy} {formatInstant(plan.voidAt)}
          </p>
        </Notice>
      )}
      {isEdited ? (
        <PlanForm
          place={String(plan.planNo)}
          start={writtenOf(plan)}
          onSave={(request) => editPlan(plan, request)}
          onSaved={(changed) => {
            setEdited(false);
            void take(changed);
          }}
        />
      ) : (
        <>
          <CoursePanel plan={plan} isOwn={isOwn} onChanged={take} />
          <PlanFacts plan={plan} />
        </>
      )}
      <ProofPanel plan={plan} />
      <TaskPanel plan={plan} isOwn={isOwn} />
      <PoolPanel plan={plan} mayChange={plans && plan.state === 'DRAFT'} onChanged={take} />
      <PublicationPanel plan={plan} />
      {isVoided && (
        <FormDialog
          isDangerous
          title={t('inspections.form.void')}
          hint={t('inspections.form.voidHint')}
          submit={t('inspections.form.void')}
          fields={[{ name: 'reason', label: t('inspections.form.reason'), kind: 'area', longest: 500 }]}
          onSubmit={({ reason = '' }) => voidPlan(plan, reason).then(take)}
          onClose={() => setVoided(false)}
        />
      )}
    </div>
  );
}

function PlanFacts({ plan }: { plan: InspectionPlan }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { data: items = [] } = useQuery(itemsQuery);
  const named = (code: string) => {
    const item = items.find(({ itemCode }) => itemCode === code);
    return item ? nameOf(item) : '';
  };
  return (
    <Panel title={t('inspections.form.title')}>
      <Facts
        facts={[
          { term: t('inspections.facts.numberSource'), value: plan.numberSource },
          { term: t('inspections.columns.number'), value: formatInstant(plan.numberAt) },
          { term: t('inspections.facts.times'), value: t('inspections.facts.timesValue', { times: plan.times }) },
          { term: t('inspections.facts.each'), value: t('inspections.facts.eachValue', { count: plan.inspectorsEach }) },
          { term: t('inspections.facts.sections'), value: plan.sections.join(' ') || t('inspections.facts.allSections') },
          { term: t('inspections.columns.createdBy'), value: `${plan.createdBy} ${formatInstant(plan.createdAt)}` },
          {
            term: t('inspections.items'),
            wide: true,
            value: (
              <ul>
                {plan.items.map((code) => (
                  <li key={code}>
                    <span className="code">{code}</span> {named(code)}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Panel>
  );
}
