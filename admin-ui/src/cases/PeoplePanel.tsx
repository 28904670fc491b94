import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile, CaseOfficial } from '../api';
import { useReader } from '../i18n/reader';
import { Asked, Facts, Panel, ProblemView, useHandOver } from '../shared';
import { useDraft } from './draft';
import { handOver } from './queries';

/** Who has which part; and one way to hand the case over. */
export function PeoplePanel({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { list } = useReader();
  const [isGiving, setGiving] = useState(false);
  const { people } = file;
  const named = (officials: readonly CaseOfficial[]) => list(officials.map(({ name }) => name));
  const facts = [
    { term: t('cases.handler'), value: people.handler?.name ?? t('cases.nobody') },
    { term: t('cases.inspectors'), value: named(people.inspectors) },
    { term: t('cases.formerInspectors'), value: named(people.formerInspectors) },
    { term: t('cases.approvers'), value: named(people.approvers) },
    { term: t('cases.reviewers'), value: named(people.reviewers) },
    { term: t('cases.chair'), value: people.chair?.name ?? '' },
    { term: t('cases.recused'), value: named(people.recused) },
  ];
  return (
    <Panel
      title={t('cases.people')}
      extra={
        !file.isFinal && (
          <Button aria-expanded={isGiving} onClick={() => setGiving(!isGiving)}>
            {t('shared.handOver.title')}
          </Button>
        )
      }
    >
      <Facts dense facts={facts.filter(({ value }) => value !== '')} />
      {isGiving && <HandOver file={file} onDone={() => setGiving(false)} />}
    </Panel>
  );
}

const NOTHING = { to: '', text: '' };

function HandOver({ file, onDone }: { file: CaseFile; onDone: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const queryClient = useQueryClient();
  const [to, text] = useHandOver({ area: file.area.code, from: file.people.handler?.account, longest: 4000 });
  const { draft, write, drop } = useDraft(`${file.caseId}.hand-over`, NOTHING);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    handOver(file, draft.to, draft.text.trim())
      .then(async () => {
        drop();
        onDone();
        await queryClient.invalidateQueries({ queryKey: ['cases'] });
      })
      .catch((thrown: unknown) => {
        setError(thrown);
        setBusy(false);
      });
  };
  return (
    <form className="case-form" onSubmit={send} aria-label={t('shared.handOver.title')}>
      {error !== null && <ProblemView error={error} />}
      <Asked id={`${id}-to`} field={to} value={draft.to} onWrite={(account) => write({ to: account })} />
      <Asked id={`${id}-text`} field={text} value={draft.text} onWrite={(written) => write({ text: written })} />
      <div className="case-form-actions">
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {t('shared.handOver.title')}
        </Button>
      </div>
    </form>
  );
}
