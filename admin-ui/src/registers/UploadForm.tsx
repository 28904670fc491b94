import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from '../api';
import { Panel, ProblemView } from '../shared';
import { addFile, type Charset, charsetOf } from './queries';
import { REGISTERS, type RegisterCode } from './search';

interface Props {
  readonly register: RegisterCode;
  readonly registers: readonly Register[] | undefined;
}

/** Hands a file in to be checked; nothing is loaded by it. */
export function UploadForm({ register: shown, registers }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState<RegisterCode | null>(null);
  const [charset, setCharset] = useState<Charset>('UTF-8');
  const [file, setFile] = useState<File | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const register = chosen ?? shown;
  const columns = registers?.find(({ register: code }) => code === register)?.columns ?? [];
  const take = (picked: File | undefined) => {
    setFile(picked ?? null);
    if (picked) {
      void charsetOf(picked).then(setCharset);
    }
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!file) {
      return;
    }
    setBusy(true);
    setError(null);
    addFile(register, charset, file)
      .then(async ({ fileId }) => {
        await queryClient.invalidateQueries({ queryKey: ['register-files'] });
        await navigate({ to: '/admin/registers/files/$fileId', params: { fileId } });
      })
      .catch((thrown: unknown) => {
        setError(thrown);
        setBusy(false);
      });
  };
  return (
    <Panel title={t('registers.upload')} hint={t('registers.uploadHint')}>
      <form className="register-upload" onSubmit={send}>
        <div className="asked">
          <label htmlFor={`${id}-register`}>{t('registers.register')}</label>
          <select id={`${id}-register`} value={register} onChange={({ target }) => setChosen(target.value as RegisterCode)}>
            {REGISTERS.map((code) => (
              <option key={code} value={code}>
                {t(`registers.names.${code}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="asked">
          <label htmlFor={`${id}-file`}>{t('registers.file')}</label>
          <input id={`${id}-file`} type="file" accept=".csv,text/csv" required aria-describedby={`${id}-columns`} onChange={({ target }) => take(target.files?.[0])} />
        </div>
        <div className="asked">
          <label htmlFor={`${id}-charset`}>{t('registers.charset')}</label>
          <select id={`${id}-charset`} value={charset} onChange={({ target }) => setCharset(target.value as Charset)}>
            <option value="UTF-8">UTF-8</option>
            <option value="GB18030">GB18030</option>
          </select>
        </div>
        <Button type="primary" htmlType="submit" loading={isBusy} disabled={!file}>
          {t('registers.check')}
        </Button>
      </form>
      <p id={`${id}-columns`} className="quiet small register-columns">
        {t('registers.columns')}{' '}
        {columns.map(({ name, nameZh, required }) => (
          <span key={name} className="nowrap">
            {nameZh} <span className="code">{name}</span>
            {required && <strong title={t('registers.required')}> *</strong>}
          </span>
        ))}
      </p>
      {error !== null && <ProblemView error={error} />}
    </Panel>
  );
}
