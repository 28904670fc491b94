import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery, useAreas, useNameOf } from '../api';
import { Asked, type Field, Panel, ProblemView, ScreenHead } from '../shared';
import { useDraft } from './draft';
import { openCase, vocabularyQuery } from './queries';
import { useNamed } from './words';
import './cases.css';

const NOTHING = { source: '', creditCode: '', employerName: '', area: '', subject: '', sourceReference: '', alerts: '', art74Item: '', receivedOn: '', violationEndedOn: '' };
type Name = keyof typeof NOTHING;

const ITEMS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** Opens a case from a lead of any source. */
export function NewCase() {
  const { t } = useTranslation();
  const id = useId();
  const named = useNamed();
  const nameOf = useNameOf();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { employer, alert, task } = useSearch({ from: '/cases/new' });
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: words } = useQuery(vocabularyQuery);
  const { areas } = useAreas();
  const start = {
    ...NOTHING,
    creditCode: employer ?? '',
    alerts: alert ?? '',
    source: alert ? 'ALERT' : task ? 'RANDOM_INSPECTION' : '',
    sourceReference: task ? t('cases.form.taskReference', { task }) : '',
  };
  const { draft, write, drop } = useDraft(`new.${employer ?? ''}.${alert ?? ''}.${task ?? ''}`, start);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const isCity = me.area?.code === '110000';
  const fields: ReadonlyArray<Field & { readonly name: Name }> = [
    { name: 'source', label: t('cases.source'), kind: 'choice', options: (words?.sources ?? []).map((one) => ({ value: one.code, label: named(one) })) },
    { name: 'creditCode', label: t('cases.creditCode'), kind: 'text', longest: 18 },
    { name: 'employerName', label: t('cases.form.employerName'), kind: 'text', longest: 200, optional: true, hint: t('cases.form.employerHint') },
    ...(isCity
      ? [{ name: 'area' as const, label: t('cases.area'), kind: 'choice' as const, options: areas.filter(({ code }) => code !== '110000').map((area) => ({ value: area.code, label: nameOf(area) })) }]
      : []),
    { name: 'sourceReference', label: t('cases.form.reference'), kind: 'text', longest: 200, optional: true },
    { name: 'alerts', label: t('cases.form.alerts'), kind: 'text', longest: 400, optional: draft.source !== 'ALERT', hint: t('cases.form.alertsHint') },
    { name: 'receivedOn', label: t('cases.form.receivedOn'), kind: 'date', optional: true, hint: t('cases.form.receivedHint') },
    { name: 'violationEndedOn', label: t('cases.form.violationEndedOn'), kind: 'date', optional: true, hint: t('cases.form.violationHint') },
    {
      name: 'art74Item',
      label: t('cases.form.item'),
      kind: 'choice',
      optional: true,
      options: ITEMS.map((item) => ({ value: item, label: t(`cases.items.${item}`) })),
    },
    { name: 'subject', label: t('cases.form.subject'), kind: 'area', longest: 2000 },
  ];
  const send = (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    const alerts = draft.alerts.split(/[\s,，、]+/).filter((word) => /^\d+$/.test(word)).map(Number);
    openCase({
      source: draft.source,
      creditCode: draft.creditCode.trim().toUpperCase(),
      employerName: draft.employerName.trim() || null,
      area: draft.area || null,
      subject: draft.subject.trim(),
      sourceReference: draft.sourceReference.trim() || null,
      alerts,
      art74Item: draft.art74Item ? Number(draft.art74Item) : null,
      receivedOn: draft.receivedOn || null,
      violationEndedOn: draft.violationEndedOn || null,
    })
      .then(async ({ caseId }) => {
        drop();
        await queryClient.invalidateQueries({ queryKey: ['cases'] });
        await navigate({ to: '/cases/$caseId', params: { caseId: String(caseId) } });
      })
      .catch((thrown: unknown) => {
        setError(thrown);
        setBusy(false);
      });
  };
  return (
    <div className="screen">
      <ScreenHead title={t('frame.titles.newCase')} hint={t('cases.form.hint')} />
      <Panel title={t('cases.form.lead')}>
        <form className="case-form" onSubmit={send}>
          {error !== null && <ProblemView error={error} />}
          {fields.map((field) => (
            <Asked key={field.name} id={`${id}-${field.name}`} field={field} value={draft[field.name]} onWrite={(value) => write({ [field.name]: value } as Partial<typeof draft>)} />
          ))}
          <div className="case-form-actions">
            <Button type="primary" htmlType="submit" loading={isBusy}>
              {t('cases.form.open')}
            </Button>
          </div>
        </form>
      </Panel>
    </div>
  );
}
