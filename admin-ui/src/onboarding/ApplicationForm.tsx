import { Button } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application, ApplicationRequest } from '../api';
import { Asked, type Field, Panel, ProblemView, type Written } from '../shared';
import { storedDraft, storeDraft } from './draft';
import './onboarding.css';

const KINDS = ['THIRD_PARTY', 'SELF_BUILT', 'GOVERNMENT'] as const;

interface Props {
  /** The application to be edited; null for a new one. */
  readonly application: Application | null;
  readonly onSave: (request: ApplicationRequest) => Promise<Application>;
  readonly onSaved: (application: Application) => void;
}

/** What an application says of the platform. What is written outlives a sign-in in this tab. */
export function ApplicationForm({ application, onSave, onSaved }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const place = application ? String(application.applicationNo) : 'new';
  const [written, setWritten] = useState<Written>(() => storedDraft(place) ?? (application ? writtenOf(application) : {}));
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
  const fields: readonly Field[] = [
    { name: 'platformCode', label: t('platforms.columns.code'), kind: 'text', longest: 32, hint: t('onboarding.form.codeHint') },
    { name: 'kind', label: t('platforms.columns.kind'), kind: 'choice', options: KINDS.map((kind) => ({ value: kind, label: t(`platforms.kinds.${kind}`) })) },
    { name: 'nameZh', label: t('onboarding.form.nameZh'), kind: 'text', longest: 60 },
    { name: 'nameEn', label: t('onboarding.form.nameEn'), kind: 'text', longest: 80 },
    { name: 'operatorName', label: t('oversight.facts.operator'), kind: 'text', longest: 200 },
    { name: 'operatorCreditCode', label: t('oversight.facts.operatorCode'), kind: 'text', longest: 18 },
    ...(written.kind === 'SELF_BUILT'
      ? [{ name: 'ownCreditCodes', label: t('oversight.facts.ownEmployers'), kind: 'area', hint: t('onboarding.form.ownHint') } as const]
      : []),
    {
      name: 'certificatePem',
      label: t('onboarding.form.certificate'),
      kind: 'area',
      longest: 8000,
      optional: true,
      hint: t(application?.certificate ? 'onboarding.form.keepsHint' : 'onboarding.form.certificateHint'),
    },
    {
      name: 'clientKeyPem',
      label: t('onboarding.form.clientKey'),
      kind: 'area',
      longest: 2000,
      optional: true,
      hint: t(application?.clientKey ? 'onboarding.form.keepsHint' : 'onboarding.form.clientKeyHint'),
    },
  ];
  return (
    <Panel title={t('onboarding.form.title')} hint={t('onboarding.form.hint')}>
      <form className="application-form" onSubmit={send}>
        {saving.error && <ProblemView error={saving.error} />}
        {fields
          .filter(({ name }) => !(application && name === 'platformCode'))
          .map((field) => (
            <Asked
              key={field.name}
              id={`${id}-${field.name}`}
              field={field}
              value={written[field.name] ?? ''}
              onWrite={(value) => write(field.name, value)}
            />
          ))}
        <div className="application-acts">
          <Button type="primary" htmlType="submit" loading={saving.isPending}>
            {t('onboarding.form.save')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

const writtenOf = (application: Application): Written => ({
  platformCode: application.platformCode,
  kind: application.kind,
  nameZh: application.nameZh,
  nameEn: application.nameEn,
  operatorName: application.operatorName,
  operatorCreditCode: application.operatorCreditCode,
  ownCreditCodes: application.ownCreditCodes.join('\n'),
});

const given = (text: string | undefined) => (text?.trim() ? text : null);

const requestOf = (written: Written): ApplicationRequest => ({
  platformCode: written.platformCode?.trim() ?? '',
  kind: (written.kind ?? '') as ApplicationRequest['kind'],
  nameZh: written.nameZh ?? '',
  nameEn: written.nameEn ?? '',
  operatorName: written.operatorName ?? '',
  operatorCreditCode: written.operatorCreditCode?.trim() ?? '',
  ownCreditCodes: written.kind === 'SELF_BUILT' ? (written.ownCreditCodes ?? '').split(/\s+/).filter(Boolean) : [],
  certificatePem: given(written.certificatePem),
  clientKeyPem: given(written.clientKeyPem),
});
