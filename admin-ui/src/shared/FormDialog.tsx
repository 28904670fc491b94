import { Button } from 'antd';
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemView } from './ProblemView';
import './form-dialog.css';

/** One thing that is asked for. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'area' | 'date' | 'moment' | 'number' | 'choice';
  readonly hint?: string;
  readonly optional?: boolean;
  readonly longest?: number;
  readonly options?: ReadonlyArray<{ readonly value: string; readonly label: string }>;
}

export type Written = Readonly<Record<string, string>>;

interface Props {
  readonly title: string;
  /** What follows from it. */
  readonly hint?: ReactNode;
  readonly fields: readonly Field[];
  readonly start?: Written;
  readonly submit: string;
  readonly isDangerous?: boolean;
  /** Resolves once it is done; what it throws is told, and what was written stays. */
  readonly onSubmit: (written: Written) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks for a few things in a dialog. It stays, with all that was written, until what follows is done. */
export function FormDialog({ title, hint, fields, start = {}, submit, isDangerous, onSubmit, onClose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [written, setWritten] = useState<Written>(start);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    onSubmit(written)
      .then(onClose)
      .catch((thrown: unknown) => {
        setError(thrown);
        setBusy(false);
      });
  };
  return (
    <dialog ref={dialog} className="form-dialog" aria-labelledby={`${id}-title`} onClose={onClose}>
      <form onSubmit={send}>
        <h2 id={`${id}-title`}>{title}</h2>
        {hint && <div className="quiet">{hint}</div>}
        {error !== null && <ProblemView error={error} />}
        {fields.map((field) => (
          <Asked
            key={field.name}
            id={`${id}-${field.name}`}
            field={field}
            value={written[field.name] ?? ''}
            onWrite={(value) => setWritten({ ...written, [field.name]: value })}
          />
        ))}
        <div className="form-dialog-actions">
          <Button onClick={() => dialog.current?.close()}>{t('shared.form.cancel')}</Button>
          <Button type="primary" danger={isDangerous === true} htmlType="submit" loading={isBusy}>
            {submit}
          </Button>
        </div>
      </form>
    </dialog>
  );
}

interface AskedProps {
  readonly id: string;
  readonly field: Field;
  readonly value: string;
  readonly onWrite: (value: string) => void;
}

/** A labelled field of the page's own: native, so that keyboard, dates and checks are the browser's. */
export function Asked({ id, field, value, onWrite }: AskedProps) {
  const { t } = useTranslation();
  const { label, kind, hint, optional, longest, options = [] } = field;
  const common = {
    id,
    value,
    required: !optional,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onChange: ({ target }: { target: { value: string } }) => onWrite(target.value),
  };
  return (
    <div className={kind === 'area' ? 'asked asked-wide' : 'asked'}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="quiet small"> {t('shared.form.optional')}</span>}
      </label>
      {kind === 'area' ? (
        <textarea {...common} rows={4} maxLength={longest} />
      ) : kind === 'choice' ? (
        <select {...common}>
          <option value="">{t('shared.form.choose')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          type={{ text: 'text', date: 'date', moment: 'datetime-local', number: 'number' }[kind]}
          maxLength={longest}
          min={kind === 'number' ? 0 : undefined}
        />
      )}
      {hint && (
        <p id={`${id}-hint`} className="quiet small">
          {hint}
        </p>
      )}
    </div>
  );
}

/** What a field of kind `moment` holds, in Beijing time wherever the reader sits, as the API takes it. */
export const momentOf = (written: string | undefined): string => `${written ?? ''}:00+08:00`;
