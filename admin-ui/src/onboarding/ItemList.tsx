import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application, ApplicationItem } from '../api';
import { formatInstant } from '../format';
import { useReader } from '../i18n/reader';
import { FormDialog, Panel, Tag } from '../shared';
import { type Declaration, declareItem, reviewItem } from './queries';
import './onboarding.css';

const DECLARED = ['CONFORMS', 'PARTLY', 'NOT_APPLICABLE'] as const;
const RESULTS = ['PASSED', 'FAILED'] as const;

interface Props {
  readonly application: Application;
  readonly mayDeclare: boolean;
  readonly mayReview: boolean;
  readonly onChanged: (application: Application) => unknown;
}

/** The checklist of clauses 7 to 9: what is asked, what is declared of it, and what the reviewer found. */
export function ItemList({ application, mayDeclare, mayReview, onChanged }: Props) {
  const { t } = useTranslation();
  const { pick } = useReader();
  const [open, setOpen] = useState<ApplicationItem | null>(null);
  const { items } = application;
  return (
    <Panel
      flush
      title={t('onboarding.items.title')}
      hint={t('onboarding.items.progress', {
        items: items.length,
        declared: items.filter(({ declared }) => declared !== null).length,
        passed: items.filter(({ result }) => result === 'PASSED').length,
      })}
    >
      <ul className="checklist">
        {items.map((item) => (
          <li key={item.asked.item}>
            <div>
              <p>
                <span className="code">{item.asked.item}</span> {pick(item.asked.nameZh, item.asked.nameEn)}
              </p>
              <p className="quiet small">{`${t('onboarding.items.clause', { clause: item.asked.clause })} · ${pick(item.asked.evidenceZh, item.asked.evidenceEn)}`}</p>
              {item.statement && (
                <p className="checklist-said">
                  {item.statement}
                  {item.evidenceDigest && <span className="code quiet small"> SM3 {item.evidenceDigest.slice(0, 16)}…</span>}
                </p>
              )}
              {item.note && <p className="checklist-said">{`${item.reviewedBy ?? ''} ${formatInstant(item.reviewedAt)}：${item.note}`}</p>}
            </div>
            <div className="checklist-state">
              {item.declared ? (
                <Tag tone={item.declared === 'CONFORMS' ? 'info' : 'warn'}>{t(`onboarding.items.declarations.${item.declared}`)}</Tag>
              ) : (
                <Tag tone="still">{t('onboarding.items.undeclared')}</Tag>
              )}
              {item.result && <Tag tone={item.result === 'PASSED' ? 'good' : 'bad'}>{t(`onboarding.items.results.${item.result}`)}</Tag>}
              {(mayDeclare || (mayReview && item.declared)) && (
                <Button size="small" onClick={() => setOpen(item)} aria-label={`${t(mayDeclare ? 'onboarding.items.declare' : 'onboarding.items.review')} ${item.asked.item}`}>
                  {t(mayDeclare ? 'onboarding.items.declare' : 'onboarding.items.review')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {open && mayDeclare && (
        <FormDialog
          title={`${open.asked.item} · ${pick(open.asked.nameZh, open.asked.nameEn)}`}
          hint={pick(open.asked.evidenceZh, open.asked.evidenceEn)}
          submit={t('oversight.save')}
          start={{ declared: open.declared ?? '', statement: open.statement ?? '', evidenceDigest: open.evidenceDigest ?? '' }}
          fields={[
            { name: 'declared', label: t('onboarding.items.declaration'), kind: 'choice', options: DECLARED.map((value) => ({ value, label: t(`onboarding.items.declarations.${value}`) })) },
            { name: 'evidenceDigest', label: t('onboarding.items.digest'), kind: 'text', optional: true, longest: 64, hint: t('oversight.qualifications.scanHint') },
            { name: 'statement', label: t('onboarding.items.statement'), kind: 'area', longest: 1000 },
          ]}
          onSubmit={({ declared, statement = '', evidenceDigest }) =>
            declareItem(application, open.asked.item, { declared: declared as Declaration['declared'], statement, evidenceDigest: evidenceDigest || null }).then(onChanged)
          }
          onClose={() => setOpen(null)}
        />
      )}
      {open && mayReview && (
        <FormDialog
          title={`${open.asked.item} · ${pick(open.asked.nameZh, open.asked.nameEn)}`}
          hint={open.statement}
          submit={t('oversight.save')}
          fields={[
            { name: 'result', label: t('onboarding.items.result'), kind: 'choice', options: RESULTS.map((value) => ({ value, label: t(`onboarding.items.results.${value}`) })) },
            { name: 'note', label: t('onboarding.items.note'), kind: 'area', optional: true, longest: 1000, hint: t('onboarding.items.noteHint') },
          ]}
          onSubmit={({ result, note }) => reviewItem(application, open.asked.item, { result: result as 'PASSED', note: note || null }).then(onChanged)}
          onClose={() => setOpen(null)}
        />
      )}
    </Panel>
  );
}
