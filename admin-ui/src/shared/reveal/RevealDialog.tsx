import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, outcome, ProblemError, type RevealField, type RevealRequest, useCodeList, useNameOf } from '../../api';
import { formatInstantDay } from '../../format';
import { Notice } from '../Notice';
import { ProblemView } from '../ProblemView';
import { FIELD_KEYS, REVEAL_FIELDS } from './fields';
import { forgetAsked, keepAsked, keptFor, signInOnceMore } from './pending';
import { show } from './revealed';

const LONGEST_CASE = 60;
const LONGEST_NOTE = 200;

/** What was written for the last reveal, while these screens are open: who works on a case shows more than one value. */
let before = { purpose: '', caseNo: '', note: '' };

interface Props {
  readonly contractId: string;
  readonly field: RevealField;
  /** What was asked before its reader had to sign in once more; it is asked again at once. */
  readonly resumed: RevealRequest | null;
  readonly onClose: () => void;
}

/** Asks for purpose and case, and shows the values. A refusal leaves what was written. */
export function RevealDialog({ contractId, field, resumed, onClose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const nameOf = useNameOf();
  const { entries: purposes } = useCodeList('reveal-purpose');
  const [fields, setFields] = useState<readonly RevealField[]>(resumed?.fields ?? [field]);
  const [written, setWritten] = useState(resumed ? { purpose: resumed.purpose, caseNo: resumed.caseNo, note: resumed.note ?? '' } : before);
  const [isTried, setTried] = useState(false);
  const [today] = useState(() => formatInstantDay(new Date().toISOString()));
  useEffect(() => dialog.current?.showModal(), []);
  const asking = useMutation({
    mutationFn: (body: RevealRequest) => outcome(api.POST('/api/v1/reveals', { body })),
    // The answer goes to the screen and nowhere else.
    gcTime: 0,
    onSuccess: (reveal) => {
      before = written;
      show(reveal);
      onClose();
    },
  });
  const { mutate } = asking;
  useEffect(() => {
    if (resumed && keptFor(contractId)) {
      forgetAsked();
      mutate(resumed);
    }
  }, [contractId, resumed, mutate]);
  const isStale = asking.error instanceof ProblemError && asking.error.problem.code === 'STEP_UP_REQUIRED';
  const signIn = () => {
    if (asking.variables) {
      keepAsked(asking.variables);
      signInOnceMore();
    }
  };
  const caseNo = written.caseNo.trim();
  const lacks = { purpose: isTried && !written.purpose, caseNo: isTried && !caseNo, fields: isTried && fields.length === 0 };
  const write = (change: Partial<typeof written>) => setWritten({ ...written, ...change });
  const tick = (each: RevealField, isOn: boolean) => setFields(isOn ? [...fields, each] : fields.filter((other) => other !== each));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (fields.length === 0) {
      dialog.current?.querySelector<HTMLElement>('input[type="checkbox"]')?.focus();
    } else if (!written.purpose) {
      dialog.current?.querySelector('select')?.focus();
    } else if (!caseNo) {
      dialog.current?.querySelector<HTMLElement>(`[id="${id}-case"]`)?.focus();
    } else {
      asking.mutate({ contractId, fields: [...fields], purpose: written.purpose, caseNo, note: written.note.trim() || null });
    }
  };
  const missing = (isMissing: boolean, name: string, text: string) =>
    isMissing && (
      <p id={`${id}-${name}`} className="reveal-lacks" role="alert">
        {text}
      </p>
    );
  return (
    <dialog ref={dialog} className="reveal-dialog" aria-labelledby={`${id}-title`} aria-describedby={`${id}-hint`} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <h2 id={`${id}-title`}>{t('shared.reveal.title')}</h2>
        <p id={`${id}-hint`} className="quiet small">
          {t('shared.reveal.hint')}
        </p>
        <fieldset aria-describedby={lacks.fields ? `${id}-fields` : undefined}>
          <legend>{t('shared.reveal.what')}</legend>
          {REVEAL_FIELDS.map((each) => (
            <label key={each}>
              <input type="checkbox" checked={fields.includes(each)} onChange={({ target }) => tick(each, target.checked)} />
              {t(`shared.reveal.fields.${FIELD_KEYS[each]}`)}
            </label>
          ))}
          {missing(lacks.fields, 'fields', t('shared.reveal.fieldsMissing'))}
        </fieldset>
        <div>
          <label htmlFor={`${id}-purposes`}>{t('shared.reveal.purpose')}</label>
          <select
            id={`${id}-purposes`}
            required
            value={written.purpose}
            aria-invalid={lacks.purpose}
            aria-describedby={lacks.purpose ? `${id}-purpose` : undefined}
            onChange={({ target }) => write({ purpose: target.value })}
          >
            <option value="">{t('shared.reveal.choose')}</option>
            {purposes
              .filter(({ validFrom, validTo }) => (validFrom ?? '') <= today && (validTo ?? today) >= today)
              .map((purpose) => (
                <option key={purpose.code} value={purpose.code}>
                  {nameOf(purpose)}
                </option>
              ))}
          </select>
          {missing(lacks.purpose, 'purpose', t('shared.reveal.purposeMissing'))}
        </div>
        <div>
          <label htmlFor={`${id}-case`}>{t('shared.reveal.caseNo')}</label>
          <Input
            id={`${id}-case`}
            required
            maxLength={LONGEST_CASE}
            value={written.caseNo}
            status={lacks.caseNo ? 'error' : ''}
            aria-invalid={lacks.caseNo}
            aria-describedby={lacks.caseNo ? `${id}-caseNo` : undefined}
            onChange={({ target }) => write({ caseNo: target.value })}
          />
          {missing(lacks.caseNo, 'caseNo', t('shared.reveal.caseNoMissing'))}
        </div>
        <div>
          <label htmlFor={`${id}-note`}>{t('shared.reveal.note')}</label>
          <Input.TextArea
            id={`${id}-note`}
            rows={2}
            maxLength={LONGEST_NOTE}
            value={written.note}
            aria-describedby={`${id}-noteHint`}
            onChange={({ target }) => write({ note: target.value })}
          />
          <p id={`${id}-noteHint`} className="quiet small">
            {t('shared.reveal.noteHint')}
          </p>
        </div>
        {asking.error && !isStale && <ProblemView error={asking.error} />}
        {isStale && (
          <Notice
            kind="warn"
            role="alert"
            title={t('shared.reveal.signIn')}
            actions={
              <Button type="primary" onClick={signIn}>
                {t('shared.reveal.signInNow')}
              </Button>
            }
          >
            <p>{t('shared.reveal.signInHint')}</p>
          </Notice>
        )}
        <div className="reveal-actions">
          <Button onClick={() => dialog.current?.close()}>{t('shared.reveal.cancel')}</Button>
          <Button type={isStale ? 'default' : 'primary'} htmlType="submit" loading={asking.isPending}>
            {t('shared.reveal.show')}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
