import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../api';
import { useReader } from '../i18n/reader';
import { Panel } from '../shared';
import { ActForm } from './ActForm';
import { Named, useNamed } from './words';

/** What may be done now, each act with its form; and what may not, each with the reasons. */
export function ActPanel({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const named = useNamed();
  const navigate = useNavigate({ from: '/cases/$caseId' });
  const { act } = useSearch({ from: '/cases/$caseId' });
  const open = file.acts.filter(({ isOpen }) => isOpen);
  const closed = file.acts.filter(({ isOpen }) => !isOpen);
  const chosen = open.find(({ action }) => action.code === act);
  const choose = (code: string | undefined) => void navigate({ search: { act: code }, replace: true });
  return (
    <Panel title={t('cases.acts')} hint={open.length > 0 ? t('cases.actsHint') : t('cases.noAct')} className="case-acts">
      {open.length > 0 && (
        <div className="case-choices" role="group" aria-label={t('cases.acts')}>
          {open.map(({ action }) => (
            <Button key={action.code} aria-pressed={action.code === act} type={action.code === act ? 'primary' : 'default'} onClick={() => choose(action.code === act ? undefined : action.code)}>
              {named(action)}
            </Button>
          ))}
        </div>
      )}
      {chosen && <ActForm key={`${file.caseId} ${chosen.action.code}`} file={file} act={chosen} onDone={() => choose(undefined)} />}
      {closed.length > 0 && (
        <details className="case-fold">
          <summary>{t('cases.closedActs', { n: closed.length })}</summary>
          <ul className="case-refused">
            {closed.map(({ action, refusals }) => (
              <li key={action.code}>
                <strong>
                  <Named of={action} />
                </strong>
                <Refusals of={refusals} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}

interface Reason {
  readonly code: string;
  readonly message: string;
  readonly messageEn: string;
  readonly remedy: string;
  readonly remedyEn: string;
}

function Refusals({ of }: { of: readonly Reason[] }) {
  const { pick } = useReader();
  return (
    <ul>
      {of.map((reason) => (
        <li key={reason.code}>
          {pick(reason.message, reason.messageEn)} — <span className="quiet">{pick(reason.remedy, reason.remedyEn)}</span>
        </li>
      ))}
    </ul>
  );
}
