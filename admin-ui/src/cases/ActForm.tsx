import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CaseFile, type CaseOpenAct, problemFrom } from '../api';
import { useReader } from '../i18n/reader';
import { Asked, ProblemView, useOfficials } from '../shared';
import { useDraft } from './draft';
import { actIn, vocabularyQuery } from './queries';
import { type FineDraft, sanctionOf, SanctionFields } from './SanctionFields';
import { useNamed } from './words';

interface Draft {
  readonly day: string;
  readonly reason: string;
  readonly inspectors: readonly string[];
  readonly person: string;
  readonly date: string;
  readonly warning: boolean;
  readonly fines: readonly FineDraft[];
  readonly suspension: string;
  readonly delivery: string;
  readonly consented: boolean;
  readonly reference: string;
}

const NOTHING: Draft = { day: '', reason: '', inspectors: [], person: '', date: '', warning: false, fines: [], suspension: '', delivery: '', consented: false, reference: '' };
const INSPECTORS = ['district-inspector', 'city-inspector'];

interface Props {
  readonly file: CaseFile;
  readonly act: CaseOpenAct;
  readonly onDone: () => void;
}

/** The form of an act: it asks for what the act's conditions want and no more. What is written stays until the act is done. */
export function ActForm({ file, act, onDone }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const named = useNamed();
  const { list } = useReader();
  const queryClient = useQueryClient();
  const { data: words } = useQuery(vocabularyQuery);
  const { officials: people } = useOfficials(file.area.code);
  const { draft, write, drop, isBegun } = useDraft<Draft>(`${file.caseId}.${act.action.code}`, NOTHING);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const asks = (field: string) => act.asks.find((each) => each.field === field);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    actIn(file, {
      action: act.action.code,
      day: draft.day || null,
      reason: draft.reason.trim() || null,
      inspectors: asks('INSPECTORS') ? [...draft.inspectors] : null,
      person: draft.person || null,
      date: draft.date || null,
      sanction: asks('SANCTION') ? sanctionOf(draft.warning, draft.fines) : null,
      suspension: draft.suspension || null,
      delivery: draft.delivery || null,
      consented: draft.consented,
      reference: draft.reference.trim() || null,
    })
      .then(async () => {
        drop();
        onDone();
        await queryClient.invalidateQueries({ queryKey: ['cases'] });
      })
      .catch(async (thrown: unknown) => {
        setError(thrown);
        setBusy(false);
        if (problemFrom(thrown).status === 412) {
          // Somebody else was first: show the case as it is now; what is written stays.
          await queryClient.invalidateQueries({ queryKey: ['cases', 'one', file.caseId] });
        }
      });
  };
  const optional = (field: string) => !asks(field)?.isRequired;
  return (
    <form className="case-form" onSubmit={send} aria-label={named(act.action)}>
      <p className="case-form-note quiet small">
        {act.leadsTo && `${t('cases.leadsTo', { state: named(act.leadsTo) })} · `}
        {act.article}
        {act.forms.length > 0 && ` · ${t('cases.makes', { forms: list(act.forms.map(named)) })}`}
      </p>
      {error !== null && <ProblemView error={error} />}
      <Asked id={`${id}-day`} field={{ name: 'day', label: t('cases.act.day'), kind: 'date', optional: true, hint: t('cases.act.dayHint') }} value={draft.day} onWrite={(day) => write({ day })} />
      {asks('INSPECTORS') && (
        <fieldset className="asked asked-wide case-people">
          <legend>{t('cases.act.inspectors')}</legend>
          {people
            .filter(({ role }) => INSPECTORS.includes(role ?? ''))
            .map(({ account, name }) => (
              <label key={account}>
                <input
                  type="checkbox"
                  checked={draft.inspectors.includes(account)}
                  onChange={({ target }) => write({ inspectors: target.checked ? [...draft.inspectors, account] : draft.inspectors.filter((each) => each !== account) })}
                />
                {name} <span className="quiet small">{account}</span>
              </label>
            ))}
          <p className="quiet small">{t('cases.act.peopleHint')}</p>
        </fieldset>
      )}
      {asks('PERSON') && (
        <Asked
          id={`${id}-person`}
          field={{
            name: 'person',
            label: t(act.action.code === 'RECUSE' ? 'cases.act.recused' : 'cases.act.chair'),
            kind: 'choice',
            optional: optional('PERSON'),
            options: people.map(({ account, name }) => ({ value: account, label: `${name} (${account})` })),
          }}
          value={draft.person}
          onWrite={(person) => write({ person })}
        />
      )}
      {asks('DATE') && (
        <Asked
          id={`${id}-date`}
          field={{ name: 'date', label: t(act.action.code === 'SUMMON_HEARING' ? 'cases.act.hearingOn' : 'cases.act.term'), kind: 'date', optional: optional('DATE') }}
          value={draft.date}
          onWrite={(date) => write({ date })}
        />
      )}
      {asks('SUSPENSION') && (
        <Asked
          id={`${id}-suspension`}
          field={{
            name: 'suspension',
            label: t('cases.act.suspension'),
            kind: 'choice',
            optional: optional('SUSPENSION'),
            options: (words?.suspensions ?? []).map((one) => ({ value: one.code, label: named(one) })),
          }}
          value={draft.suspension}
          onWrite={(suspension) => write({ suspension })}
        />
      )}
      {asks('DELIVERY') && (
        <>
          <Asked
            id={`${id}-delivery`}
            field={{
              name: 'delivery',
              label: t('cases.act.delivery'),
              kind: 'choice',
              optional: optional('DELIVERY'),
              options: (words?.deliveries ?? []).map((one) => ({ value: one.code, label: named(one) })),
            }}
            value={draft.delivery}
            onWrite={(delivery) => write({ delivery })}
          />
          <label className="case-consent">
            <input type="checkbox" checked={draft.consented} onChange={({ target }) => write({ consented: target.checked })} /> {t('cases.act.consented')}
          </label>
        </>
      )}
      {asks('REFERENCE') && (
        <Asked
          id={`${id}-reference`}
          field={{ name: 'reference', label: t('cases.act.reference'), kind: 'text', longest: 500, optional: optional('REFERENCE') }}
          value={draft.reference}
          onWrite={(reference) => write({ reference })}
        />
      )}
      {asks('SANCTION') && (
        <SanctionFields id={id} ranges={words?.fines ?? []} warning={draft.warning} fines={draft.fines} onWrite={(change) => write(change)} />
      )}
      {(asks('REASON') ?? act.asks.length === 0) && (
        <Asked
          id={`${id}-reason`}
          field={{ name: 'reason', label: t('cases.act.reason'), kind: 'area', longest: 4000, optional: optional('REASON') }}
          value={draft.reason}
          onWrite={(reason) => write({ reason })}
        />
      )}
      <div className="case-form-actions">
        {isBegun && (
          <>
            <span className="quiet small">{t('cases.draftKept')}</span>
            <Button onClick={drop}>{t('cases.draftDrop')}</Button>
          </>
        )}
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {t('cases.do', { action: named(act.action) })}
        </Button>
      </div>
    </form>
  );
}
