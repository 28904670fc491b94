import { CheckCircleOutlined, ClockCircleOutlined, RightCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Duty, type InspectionPlan, may, meQuery } from '../api';
import { formatInstant } from '../format';
import { type Field, FormDialog, Panel, type Written } from '../shared';
import { assignPlan, commitPlan, drawPlan, publishResults, recordNumber } from './queries';

type Step = 'plan' | 'commit' | 'number' | 'draw' | 'assign' | 'results' | 'publish';
type Act = Exclude<Step, 'plan' | 'results'>;

const STEPS: readonly Step[] = ['plan', 'commit', 'number', 'draw', 'assign', 'results', 'publish'];
const DUTIES: Readonly<Record<Act, Duty>> = {
  commit: 'headInspections',
  number: 'drawInspections',
  draw: 'drawInspections',
  assign: 'headInspections',
  publish: 'planInspections',
};

/** The step that a plan is at; none once it is at its end or void. */
function currentOf({ state, number }: InspectionPlan, done: number, drawn: number): Step | null {
  switch (state) {
    case 'DRAFT':
      return 'commit';
    case 'COMMITTED':
      return number === null ? 'number' : 'draw';
    case 'DRAWN':
      return 'assign';
    case 'ASSIGNED':
      return done < drawn ? 'results' : 'publish';
    default:
      return null;
  }
}

interface Props {
  readonly plan: InspectionPlan;
  readonly isOwn: boolean;
  readonly onChanged: (plan: InspectionPlan) => Promise<unknown>;
}

/** The steps of a plan in their order: who did what when, and what comes next, for whom. */
export function CoursePanel({ plan, isOwn, onChanged }: Props) {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery);
  const [act, setAct] = useState<Act | null>(null);
  const drawn = sum(plan, 'drawn');
  const done = sum(plan, 'done');
  const current = currentOf(plan, done, drawn);
  const at = current ? STEPS.indexOf(current) : plan.state === 'PUBLISHED' ? STEPS.length : 0;
  const by = (who: string | null, when: string | null) => who && t('inspections.course.by', { who, when: formatInstant(when) });
  const told: Readonly<Record<Step, ReactNode>> = {
    plan: by(plan.createdBy, plan.createdAt),
    commit: by(plan.committedBy, plan.committedAt),
    number: plan.numberRecordedAt ? by(plan.numberRecordedBy, plan.numberRecordedAt) : t('inspections.course.waits', { when: formatInstant(plan.numberAt) }),
    draw: by(plan.drawnBy, plan.drawnAt),
    assign: null,
    results: drawn > 0 && t('inspections.course.progress', { done, drawn }),
    publish: null,
  };
  const actsOf = (step: Step): readonly Act[] => {
    if (!isOwn || step === 'plan') {
      return [];
    }
    if (step === 'results') {
      return done > 0 ? ['publish'] : [];
    }
    return step === 'draw' ? ['draw', 'number'] : [step];
  };
  return (
    <Panel title={t('inspections.course.title')}>
      <ol className="course">
        {STEPS.map((step, n) => {
          const when = n < at ? 'done' : step === current ? 'now' : 'later';
          const Symbol = { done: CheckCircleOutlined, now: RightCircleOutlined, later: ClockCircleOutlined }[when];
          const acts = when === 'now' ? actsOf(step) : [];
          const mayAct = acts.filter((each) => may(me, DUTIES[each]));
          const isAnothers = step === 'commit' && plan.createdBy === me.username;
          return (
            <li key={step} className={`course-${when}`} aria-current={when === 'now' ? 'step' : undefined}>
              <Symbol aria-hidden />
              <div>
                <strong>{t(`inspections.course.${step}`)}</strong> <span className="quiet small">{t(`inspections.course.${when}`)}</span>
                {told[step] && <div className="quiet small">{told[step]}</div>}
                {acts.length > 0 && (mayAct.length === 0 || isAnothers) && <div className="small">{t(isAnothers ? 'inspections.course.another' : 'inspections.course.role')}</div>}
              </div>
              {!isAnothers && mayAct.length > 0 && (
                <div className="course-acts">
                  {mayAct.map((each, place) => (
                    <Button key={each} type={place === 0 ? 'primary' : 'default'} onClick={() => setAct(each)}>
                      {t(`inspections.course.${each}Act`)}
                    </Button>
                  ))}
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {act && <ActDialog act={act} plan={plan} drawn={drawn} onChanged={onChanged} onClose={() => setAct(null)} />}
    </Panel>
  );
}

const SENDS: Readonly<Record<Act, (plan: InspectionPlan, written: Written) => Promise<InspectionPlan>>> = {
  commit: (plan) => commitPlan(plan),
  number: (plan, { number = '' }) => recordNumber(plan, number),
  draw: (plan, { number = '' }) => drawPlan(plan, number),
  assign: (plan) => assignPlan(plan),
  publish: (plan) => publishResults(plan),
};

interface DialogProps {
  readonly act: Act;
  readonly plan: InspectionPlan;
  readonly drawn: number;
  readonly onChanged: Props['onChanged'];
  readonly onClose: () => void;
}

function ActDialog({ act, plan, drawn, onChanged, onClose }: DialogProps) {
  const { t } = useTranslation();
  const asksNumber = act === 'number' || act === 'draw';
  const fields: readonly Field[] = asksNumber ? [{ name: 'number', label: t('inspections.course.numberField'), kind: 'text', longest: 200 }] : [];
  return (
    <FormDialog
      title={t(`inspections.course.${act}Confirm`)}
      hint={t(`inspections.course.${act}Follows`, { source: plan.numberSource, count: drawn })}
      submit={t(`inspections.course.${act}Act`)}
      fields={fields}
      onSubmit={(written) => SENDS[act](plan, written).then(onChanged)}
      onClose={onClose}
    />
  );
}

const sum = ({ classes }: InspectionPlan, what: 'drawn' | 'done') => classes.reduce((total, each) => total + each[what], 0);
