import { Button } from 'antd';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type InspectionPlan, type InspectionPlanRequest, useNameOf } from '../api';
import { Asked, type Field, momentOf, Panel, ProblemView, type Written } from '../shared';
import { storedDraft, storeDraft } from './draft';
import { itemsQuery } from './queries';
import { RISK_CLASSES } from './search';
import './inspections.css';

interface Props {
  /** Where its draft is kept in this tab. */
  readonly place: string;
  readonly start: Written;
  readonly onSave: (request: InspectionPlanRequest) => Promise<InspectionPlan>;
  readonly onSaved: (plan: InspectionPlan) => void;
}

/** What a plan says. What is written outlives a sign-in in this tab. */
export function PlanForm({ place, start, onSave, onSaved }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const id = useId();
  const { data: items = [] } = useQuery(itemsQuery);
  const [written, setWritten] = useState<Written>(() => storedDraft(place) ?? start);
  const saving = useMutation({
    mutationFn: () => onSave(requestOf(written)),
    onSuccess: (saved) => {
      storeDraft(place, null);
      onSaved(saved);
    },
  });
  const write = (name: string, value: string) => {
    const next = { ...written, [name]: value };
    setWritten(next);
    storeDraft(place, next);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  const chosen = words(written.items);
  const fields: readonly Field[] = [
    { name: 'name', label: t('inspections.form.name'), kind: 'text', longest: 100, hint: t('inspections.form.nameHint') },
    { name: 'periodFrom', label: t('inspections.form.from'), kind: 'date' },
    { name: 'periodTo', label: t('inspections.form.to'), kind: 'date' },
    { name: 'times', label: t('inspections.form.times'), kind: 'number' },
    { name: 'sections', label: t('inspections.form.sections'), kind: 'text', longest: 40, optional: true, hint: t('inspections.form.sectionsHint') },
    { name: 'numberSource', label: t('inspections.form.source'), kind: 'text', longest: 100, hint: t('inspections.form.sourceHint') },
    { name: 'numberAt', label: t('inspections.form.at'), kind: 'moment', hint: t('inspections.form.atHint') },
    ...RISK_CLASSES.map(
      (each): Field => ({
        name: `share${each}`,
        label: `${t('inspections.form.shares')} · ${t(`inspections.classes.${each}`)}`,
        kind: 'text',
        longest: 8,
        hint: t('inspections.form.shareHint'),
      }),
    ),
  ];
  return (
    <Panel title={t('inspections.form.title')} hint={t('inspections.newHint')}>
      <form className="plan-form" onSubmit={send}>
        {saving.error && <ProblemView error={saving.error} />}
        {fields.map((field) => (
          <Asked key={field.name} id={`${id}-${field.name}`} field={field} value={written[field.name] ?? ''} onWrite={(value) => write(field.name, value)} />
        ))}
        <fieldset className="plan-items">
          <legend>{t('inspections.form.items')}</legend>
          {items
            .filter(({ validTo }) => validTo === null || validTo >= (written.periodFrom ?? ''))
            .map((item) => (
              <label key={item.itemCode}>
                <input
                  type="checkbox"
                  checked={chosen.includes(item.itemCode)}
                  onChange={({ target }) =>
                    write('items', (target.checked ? [...chosen, item.itemCode] : chosen.filter((code) => code !== item.itemCode)).join(' '))
                  }
                />
                <span>
                  <span className="code">{item.itemCode}</span> {nameOf(item)}
                </span>
              </label>
            ))}
        </fieldset>
        <div className="plan-acts">
          <Button type="primary" htmlType="submit" loading={saving.isPending}>
            {t('inspections.form.save')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

const words = (text: string | undefined): string[] => (text ?? '').split(/\s+/).filter(Boolean);

/** `2026-12-01T21:15`, Beijing time, as a field of kind `moment` holds it. */
const localOf = (instant: string) => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16);

/** What a plan says, as the form holds it. */
export const writtenOf = (plan: InspectionPlan): Written => ({
  name: plan.name,
  periodFrom: plan.periodFrom,
  periodTo: plan.periodTo,
  times: String(plan.times),
  sections: plan.sections.join(' '),
  numberSource: plan.numberSource,
  numberAt: localOf(plan.numberAt),
  items: plan.items.join(' '),
  ...Object.fromEntries(Object.entries(plan.shares).map(([riskClass, share]) => [`share${riskClass}`, share])),
});

const requestOf = (written: Written): InspectionPlanRequest => ({
  name: written.name?.trim() ?? '',
  periodFrom: written.periodFrom ?? '',
  periodTo: written.periodTo ?? '',
  items: words(written.items),
  sections: words(written.sections?.toUpperCase()),
  shares: Object.fromEntries(RISK_CLASSES.map((each) => [each, written[`share${each}`]?.trim() ?? ''])),
  times: Number(written.times ?? 0),
  numberSource: written.numberSource?.trim() ?? '',
  numberAt: momentOf(written.numberAt),
});
