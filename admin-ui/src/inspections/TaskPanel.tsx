import { Button } from 'antd';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type InspectionPlan, type InspectionTask, may, meQuery } from '../api';
import { FormDialog, LedgerTable, Panel, ProblemView } from '../shared';
import { ResultDue } from './ResultDue';
import { enterResult, replaceInspector, type Result, tasksQuery } from './queries';
import { ReplayPanel } from './ReplayPanel';
import { RiskTag } from './RiskTag';

const OUTCOMES = ['NO_PROBLEM', 'CORRECTED', 'TO_BE_HANDLED', 'NOT_FOUND', 'NOT_COOPERATING', 'NO_ACTIVITY'] as const;

interface Props {
  readonly plan: InspectionPlan;
  readonly isOwn: boolean;
}

type Asked = { readonly what: 'result' | 'replacement'; readonly task: InspectionTask };

/** What was drawn: who inspects until when, what was found, and how each came to be drawn. */
export function TaskPanel({ plan, isOwn }: Props) {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery);
  const search = useSearch({ from: '/inspections/$planNo' });
  const { data: tasks, error, refetch } = useQuery({ ...tasksQuery(plan.planNo), enabled: plan.seed !== null });
  const [asked, setAsked] = useState<Asked | null>(null);
  if (plan.seed === null) {
    return (
      <Panel title={t('inspections.tasks.title')} hint={t('inspections.tasks.hint')}>
        <p className="quiet">{t('inspections.tasks.none')}</p>
      </Panel>
    );
  }
  const followed = tasks?.find(({ creditCode }) => creditCode === search.replay);
  const actsOf = (task: InspectionTask) => {
    const isOpen = task.assignedOn !== null && task.outcome === null;
    return (
      <>
        {isOpen && task.mine && may(me, 'enterInspectionResults') && (
          <Button size="small" type="primary" onClick={() => setAsked({ what: 'result', task })}>
            {t('inspections.tasks.enter')}
          </Button>
        )}{' '}
        {isOpen && isOwn && may(me, 'headInspections') && (
          <Button size="small" onClick={() => setAsked({ what: 'replacement', task })}>
            {t('inspections.tasks.replace')}
          </Button>
        )}
        {task.outcome === 'TO_BE_HANDLED' && may(me, 'cases') && (
          <Link to="/cases/new" search={{ employer: task.creditCode, task: String(task.taskNo) }}>
            {t('inspections.tasks.openCase')}
          </Link>
        )}
      </>
    );
  };
  return (
    <>
      <Panel flush title={t('inspections.tasks.title')} hint={t('inspections.tasks.hint')}>
        {error ? (
          <ProblemView error={error} onRetry={() => void refetch()} />
        ) : (
          <LedgerTable
            caption={t('inspections.tasks.title')}
            rows={tasks}
            loadingRows={4}
            rowKey={({ taskNo }) => String(taskNo)}
            columns={[
              { key: 'class', title: t('inspections.columns.riskClass'), width: 70, short: true, cell: ({ riskClass }) => <RiskTag riskClass={riskClass} /> },
              { key: 'place', title: t('inspections.columns.place'), width: 70, number: true, short: true, cell: ({ place, of }) => `${place} / ${of}` },
              { key: 'name', title: t('inspections.columns.employer'), leading: true, width: 200, cell: ({ creditCode, name }) => <Link to="/employers/$creditCode" params={{ creditCode }}>{name}</Link> },
              {
                key: 'follow',
                title: t('inspections.tasks.follow'),
                width: 90,
                short: true,
                cell: ({ creditCode }) => (
                  <Link to="/inspections/$planNo" params={{ planNo: String(plan.planNo) }} search={{ ...search, replay: creditCode }} resetScroll={false}>
                    {t('inspections.tasks.follow')}
                  </Link>
                ),
              },
              {
                key: 'inspectors',
                title: t('inspections.columns.inspectors'),
                width: 170,
                cell: ({ inspectors }) => (
                  <ul>
                    {inspectors.map(({ inspectorId, name, drawn }) => (
                      <li key={inspectorId}>
                        {name} <span className="code">{inspectorId}</span>
                        {!drawn && <span className="quiet small"> {t('inspections.tasks.replaced')}</span>}
                      </li>
                    ))}
                  </ul>
                ),
              },
              { key: 'due', title: t('inspections.columns.due'), width: 200, cell: (task) => <ResultDue task={task} /> },
              { key: 'outcome', title: t('inspections.columns.outcome'), width: 220, cell: (task) => <Found task={task} /> },
              { key: 'acts', title: t('inspections.tasks.acts'), width: 120, cell: actsOf },
            ]}
          />
        )}
      </Panel>
      {followed && <ReplayPanel key={followed.taskNo} plan={plan} task={followed} />}
      {asked && <TaskDialog asked={asked} plan={plan} onClose={() => setAsked(null)} />}
    </>
  );
}

function Found({ task }: { task: InspectionTask }) {
  const { t } = useTranslation();
  const { outcome, foundItems, inspectedOn, note, publishedAt } = task;
  if (outcome === null) {
    return null;
  }
  return (
    <div>
      {t(`inspections.tasks.outcomes.${outcome}`)} {foundItems.length > 0 && <span className="code">{foundItems.join(' ')}</span>}
      <div className="quiet small">
        {inspectedOn} · {t(publishedAt ? 'inspections.tasks.public' : 'inspections.tasks.private')}
        {note && ` · ${note}`}
      </div>
    </div>
  );
}

function TaskDialog({ asked: { what, task }, plan, onClose }: { asked: Asked; plan: InspectionPlan; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const renew = () => queries.invalidateQueries({ queryKey: ['inspection-plans'] });
  if (what === 'replacement') {
    const assigned = task.inspectors.map(({ inspectorId }) => inspectorId);
    const called = ({ inspectorId, name }: { inspectorId: string; name: string }) => ({ value: inspectorId, label: `${name} ${inspectorId}` });
    return (
      <FormDialog
        title={`${t('inspections.tasks.replace')} · ${task.name}`}
        hint={t('inspections.tasks.replaceHint')}
        submit={t('inspections.tasks.replace')}
        fields={[
          { name: 'leaving', label: t('inspections.tasks.leaving'), kind: 'choice', options: task.inspectors.map(called) },
          { name: 'taking', label: t('inspections.tasks.taking'), kind: 'choice', options: plan.inspectors.filter(({ inspectorId }) => !assigned.includes(inspectorId)).map(called) },
          { name: 'reason', label: t('inspections.tasks.reason'), kind: 'area', longest: 500 },
        ]}
        onSubmit={({ leaving = '', taking = '', reason = '' }) => replaceInspector(task, { leaving, taking, reason }).then(renew)}
        onClose={onClose}
      />
    );
  }
  return (
    <FormDialog
      title={`${t('inspections.tasks.enter')} · ${task.name}`}
      submit={t('inspections.tasks.enter')}
      fields={[
        { name: 'inspectedOn', label: t('inspections.tasks.inspectedOn'), kind: 'date' },
        { name: 'outcome', label: t('inspections.tasks.outcome'), kind: 'choice', options: OUTCOMES.map((each) => ({ value: each, label: t(`inspections.tasks.outcomes.${each}`) })) },
        { name: 'foundItems', label: t('inspections.tasks.found'), kind: 'text', optional: true, hint: t('inspections.tasks.foundHint', { items: plan.items.join(' ') }) },
        { name: 'note', label: t('inspections.tasks.note'), kind: 'area', longest: 2000, hint: t('inspections.tasks.noteHint') },
      ]}
      onSubmit={({ inspectedOn = '', outcome = '', foundItems = '', note = '' }) =>
        enterResult(task, { inspectedOn, outcome: outcome as Result['outcome'], foundItems: foundItems.split(/\s+/).filter(Boolean), note }).then(renew)
      }
      onClose={onClose}
    />
  );
}
