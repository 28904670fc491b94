import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseEntry, CaseFile } from '../api';
import { formatDay, formatInstant } from '../format';
import { useReader } from '../i18n/reader';
import { Asked, Panel, ProblemView } from '../shared';
import '../shared/timeline.css';
import { useDraft } from './draft';
import { comment, documentOf } from './queries';
import { SanctionLines } from './SanctionLines';
import { Named, useNamed, Who } from './words';

/** All that happened in the case, the newest first, with the documents that acts made; and room to say something. */
export function CaseTimeline({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('cases.timeline')} hint={t('cases.timelineHint')}>
      <CommentForm caseId={file.caseId} />
      <ol className="timeline case-timeline" aria-label={t('cases.timeline')}>
        {file.timeline.map((entry, place) => (
          <li key={file.timeline.length - place}>
            <div className="timeline-when">
              {entry.day && <time dateTime={entry.day}>{formatDay(entry.day)}</time>}
              <span className="quiet small">{formatInstant(entry.at)}</span>
            </div>
            <Entry caseId={file.caseId} entry={entry} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Entry({ caseId, entry }: { caseId: number; entry: CaseEntry }) {
  const { t } = useTranslation();
  const { list } = useReader();
  const named = useNamed();
  const { detail, action } = entry;
  const kind = entry.kind as 'OPENED' | 'ACT' | 'COMMENT' | 'HAND_OVER' | 'ATTACHMENT';
  return (
    <div className="timeline-what">
      <p className="timeline-heading">
        <strong>{action ? <Named of={action} /> : t(`cases.entries.${kind}`)}</strong>
        <span className="quiet">
          <Who of={entry.by} />
        </span>
      </p>
      {entry.text && <p className="case-text">{entry.text}</p>}
      {detail && (
        <ul className="case-said small">
          {detail.inspectors.length > 0 && <li>{`${t('cases.inspectors')}: ${list(detail.inspectors.map(({ name }) => name))}`}</li>}
          {detail.person && <li>{`${t('cases.person')}: ${detail.person.name}`}</li>}
          {detail.date && <li>{`${t('cases.date')}: ${formatDay(detail.date)}`}</li>}
          {detail.suspension && <li>{named(detail.suspension)}</li>}
          {detail.delivery && <li>{named(detail.delivery)}</li>}
          {detail.reference && <li>{detail.reference}</li>}
          {detail.sanction && (
            <li>
              <SanctionLines of={detail.sanction} />
            </li>
          )}
        </ul>
      )}
      {entry.clocks.length > 0 && (
        <p className="small quiet">
          {list(
            entry.clocks.map(({ clock, move, dueOn }) => `${named(clock)} ${t(`cases.moves.${move as 'STARTED'}`)}${dueOn ? ` ${t('cases.until', { day: formatDay(dueOn) })}` : ''}`),
          )}
        </p>
      )}
      {entry.actNo !== null && entry.actNo !== undefined && entry.forms.length > 0 && (
        <p className="case-documents">
          {entry.forms.map((form) => (
            <a key={form.code} href={documentOf(caseId, entry.actNo ?? 0, form.code)} target="_blank" rel="noreferrer">
              {t('cases.document', { name: named(form) })}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}

function CommentForm({ caseId }: { caseId: number }) {
  const { t } = useTranslation();
  const id = useId();
  const queryClient = useQueryClient();
  const { draft, write, drop } = useDraft(`${caseId}.comment`, { text: '' });
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    comment(caseId, draft.text.trim())
      .then(async () => {
        drop();
        await queryClient.invalidateQueries({ queryKey: ['cases', 'one', caseId] });
      })
      .catch(setError)
      .finally(() => setBusy(false));
  };
  return (
    <form className="case-form case-comment" onSubmit={send} aria-label={t('cases.comment')}>
      {error !== null && <ProblemView error={error} />}
      <Asked id={`${id}-text`} field={{ name: 'text', label: t('cases.comment'), kind: 'area', longest: 4000, hint: t('cases.commentHint') }} value={draft.text} onWrite={(text) => write({ text })} />
      <div className="case-form-actions">
        <Button htmlType="submit" loading={isBusy}>
          {t('cases.say')}
        </Button>
      </div>
    </form>
  );
}
