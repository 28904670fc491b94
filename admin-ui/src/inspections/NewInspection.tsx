import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loading, ScreenHead, type Written } from '../shared';
import { PlanForm, writtenOf } from './PlanForm';
import { createPlan, planQuery } from './queries';

const START: Written = { times: '2', shareGREEN: '0.03', shareYELLOW: '0.1', shareORANGE: '0.3', shareRED: '1', items: '2-CONTRACT 5-WAGES' };

/** Begins a plan as a draft, or from what another one says. */
export function NewInspection() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { from } = useSearch({ from: '/inspections/new' });
  const { data: model } = useQuery({ ...planQuery(from ?? 0), enabled: from !== undefined });
  return (
    <div className="screen">
      <ScreenHead title={t('frame.titles.newInspection')} hint={t('inspections.hint')} />
      {from !== undefined && !model ? (
        <Loading />
      ) : (
        <PlanForm
          place={from === undefined ? 'new' : `from-${from}`}
          start={model ? { ...writtenOf(model), numberAt: '' } : START}
          onSave={createPlan}
          onSaved={({ planNo }) => void navigate({ to: '/inspections/$planNo', params: { planNo: String(planNo) } })}
        />
      )}
    </div>
  );
}
