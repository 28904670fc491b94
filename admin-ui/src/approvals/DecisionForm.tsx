import { Button, Input } from 'antd';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Approval } from '../api';
import { storedDraft, storeDraft } from './draft';
import type { Decision } from './queries';
import './approvals.css';

const LONGEST = 500;

interface Props {
  readonly approval: Approval;
  readonly isBusy: boolean;
  readonly onDecide: (decision: Decision) => void;
}

/** Grants or refuses, with a reason, after a confirmation. What is written outlives a sign-in in this tab. */
export function DecisionForm({ approval, isBusy, onDecide }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const [draft, setDraft] = useState(() => storedDraft(approval.filingNo));
  const [isTried, setTried] = useState(false);
  const reason = draft.reason.trim();
  const lacksChoice = isTried && draft.granted === null;
  const lacksReason = isTried && reason === '';
  const write = (change: Partial<typeof draft>) => {
    const next = { ...draft, ...change };
    setDraft(next);
    storeDraft(approval.filingNo, next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (draft.granted === null) {
      form.current?.querySelector<HTMLInputElement>('input[type="radio"]')?.focus();
    } else if (reason === '') {
      form.current?.querySelector('textarea')?.focus();
    } else {
      dialog.current?.showModal();
    }
  };
  const confirm = () => {
    dialog.current?.close();
    if (draft.granted !== null) {
      onDecide({ granted: draft.granted, reason });
    }
  };
  return (
    <form ref={form} className="decision-form" onSubmit={submit} noValidate>
      <fieldset aria-describedby={lacksChoice ? `${id}-choice` : undefined}>
        <legend>{t('approvals.decision.choice')}</legend>
        {([true, false] as const).map((granted) => (
          <label key={String(granted)}>
            <input
              type="radio"
              name={`${id}-granted`}
              required
              checked={draft.granted === granted}
              onChange={() => write({ granted })}
            />
            {t(granted ? 'approvals.decision.grant' : 'approvals.decision.refuse')}
          </label>
        ))}
        {lacksChoice && (
          <p id={`${id}-choice`} className="decision-lacks" role="alert">
            {t('approvals.decision.choiceMissing')}
          </p>
        )}
      </fieldset>
      <div>
        <label className="decision-label" htmlFor={`${id}-reason`}>
          {t('approvals.decision.reason')}
        </label>
        <Input.TextArea
          id={`${id}-reason`}
          rows={4}
          maxLength={LONGEST}
          required
          value={draft.reason}
          status={lacksReason ? 'error' : ''}
          aria-invalid={lacksReason}
          aria-describedby={`${id}-hint${lacksReason ? ` ${id}-lacks` : ''}`}
          onChange={({ target }) => write({ reason: target.value })}
        />
        <p id={`${id}-hint`} className="quiet small">
          {t('approvals.decision.reasonHint')} · {draft.reason.length}/{LONGEST}
        </p>
        {lacksReason && (
          <p id={`${id}-lacks`} className="decision-lacks" role="alert">
            {t('approvals.decision.reasonMissing')}
          </p>
        )}
      </div>
      <div>
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {t('approvals.decision.submit')}
        </Button>
      </div>
      <dialog ref={dialog} className="decision-dialog" aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
        <h2 id={`${id}-title`}>{t('approvals.decision.confirmTitle')}</h2>
        <p id={`${id}-text`}>
          {t(draft.granted ? 'approvals.decision.confirmGrant' : 'approvals.decision.confirmRefuse', {
            kind: t(`shared.events.${approval.kind}`),
          })}
        </p>
        <blockquote className="decision-reason">{reason}</blockquote>
        <div className="decision-actions">
          <Button onClick={() => dialog.current?.close()}>{t('approvals.decision.cancel')}</Button>
          <Button type="primary" danger={draft.granted === false} onClick={confirm}>
            {t('approvals.decision.confirm')}
          </Button>
        </div>
      </dialog>
    </form>
  );
}
