import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CITY, type SharingAgreement, type SharingTerms, useAreas } from '../api';
import { useReader } from '../i18n/reader';
import { Asked, draftsOf, type Field, Panel, ProblemView, type Written } from '../shared';
import { Choices } from './Choices';
import { vocabularyQuery } from './queries';
import { codesIn, KINDS, QUESTIONS, termsOf, toggled, writtenOf } from './terms';
import './sharing.css';

const { storedDraft, storeDraft } = draftsOf('sharing-agreement');

interface Props {
  /** Where what is written is kept in this tab. */
  readonly place: string;
  /** What it begins with; null for an empty form. */
  readonly terms: SharingTerms | null;
  readonly isAnew: boolean;
  readonly onSave: (terms: SharingTerms) => Promise<SharingAgreement>;
  readonly onSaved: (agreement: SharingAgreement) => void;
}

/** What no longer holds when something is changed: a kind has its purposes, a purpose its questions and fields. */
const followingFrom = (name: string): Written =>
  name === 'kind' ? { purpose: '', questions: '', fields: '' } : name === 'purpose' ? { questions: '', fields: '' } : {};

/** What an agreement is to say; the fields and questions on offer are those that its purpose covers. What is written outlives a sign-in in this tab. */
export function AgreementForm({ place, terms, isAnew, onSave, onSaved }: Props) {
  const { t } = useTranslation();
  const { pick } = useReader();
  const id = useId();
  const { areas, name: areaName } = useAreas();
  const { data: vocabulary } = useQuery(vocabularyQuery);
  const [written, setWritten] = useState<Written>(() => storedDraft(place) ?? writtenOf(terms, isAnew));
  const saving = useMutation({
    mutationFn: () => onSave(termsOf(written)),
    onSuccess: (saved) => {
      storeDraft(place, null);
      onSaved(saved);
    },
  });
  const write = (change: Written) => {
    const next = { ...written, ...change };
    setWritten(next);
    storeDraft(place, next);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  const purpose = vocabulary?.purposes.find((each) => each.purpose === written.purpose);
  const fields: readonly Field[] = [
    { name: 'consumer', label: t('sharing.columns.consumer'), kind: 'text', longest: 200, hint: t('sharing.form.consumerHint') },
    { name: 'kind', label: t('sharing.terms.kind'), kind: 'choice', options: KINDS.map((kind) => ({ value: kind, label: t(`sharing.kinds.${kind}`) })) },
    { name: 'account', label: t('sharing.terms.account'), kind: 'text', longest: 100, hint: t('sharing.form.accountHint') },
    {
      name: 'purpose',
      label: t('sharing.columns.purpose'),
      kind: 'choice',
      options: (vocabulary?.purposes ?? [])
        .filter(({ consumers }) => consumers.some((kind) => kind === written.kind))
        .map((each) => ({ value: each.purpose, label: pick(each.labelZh, each.labelEn) })),
    },
    { name: 'purposeText', label: t('sharing.terms.purposeText'), kind: 'area', longest: 500 },
    { name: 'basis', label: t('sharing.terms.basis'), kind: 'area', longest: 500, hint: purpose ? t('sharing.form.basisOf', { basis: purpose.basis }) : t('sharing.form.basisHint') },
    { name: 'from', label: t('sharing.form.from'), kind: 'date' },
    { name: 'until', label: t('sharing.form.until'), kind: 'date', hint: t('sharing.form.untilHint') },
    { name: 'dailyQuota', label: t('sharing.form.daily'), kind: 'number', hint: t('sharing.use.hint') },
    { name: 'totalQuota', label: t('sharing.form.total'), kind: 'number' },
  ];
  const choose = (name: 'questions' | 'fields' | 'areas') => (code: string, isIn: boolean) => write({ [name]: toggled(written[name], code, isIn) });
  return (
    <Panel title={t('sharing.terms.title')}>
      <form className="sharing-form" onSubmit={send}>
        {saving.error && <ProblemView error={saving.error} />}
        {fields.map((field) => (
          <Asked
            key={field.name}
            id={`${id}-${field.name}`}
            field={field}
            value={written[field.name] ?? ''}
            onWrite={(value) => write({ ...followingFrom(field.name), [field.name]: value })}
          />
        ))}
        <Choices
          legend={t('sharing.terms.questions')}
          hint={purpose ? undefined : t('sharing.form.purposeFirst')}
          chosen={codesIn(written.questions)}
          options={QUESTIONS.filter((question) => purpose?.questions.includes(question)).map((question) => ({ value: question, label: t(`sharing.questions.${question}`) }))}
          onChoose={choose('questions')}
        />
        <Choices
          legend={t('sharing.terms.fields')}
          hint={t(purpose ? 'sharing.form.fieldsHint' : 'sharing.form.purposeFirst')}
          chosen={codesIn(written.fields)}
          options={(vocabulary?.fields ?? [])
            .filter(({ pointer }) => purpose?.fields.includes(pointer))
            .map(({ pointer, labelZh, labelEn, dataClass }) => ({ value: pointer, label: `${pick(labelZh, labelEn)} (${dataClass})` }))}
          onChoose={choose('fields')}
        />
        <Choices
          legend={t('sharing.terms.areas')}
          hint={t('sharing.form.areasHint')}
          chosen={codesIn(written.areas)}
          options={[{ value: CITY, label: areaName(CITY) }, ...areas.map(({ code }) => ({ value: code, label: areaName(code) }))]}
          onChoose={choose('areas')}
        />
        <div className="sharing-form-acts">
          <Button type="primary" htmlType="submit" loading={saving.isPending}>
            {t('sharing.form.save')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
