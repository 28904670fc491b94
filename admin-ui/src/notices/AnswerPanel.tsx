import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EmployerNoticeFile, EventKind } from '../api';
import { formatDay, formatInstantDay } from '../format';
import { useReader } from '../i18n/reader';
import { Asked, draftsOf, Facts, Notice, Panel, ProblemView, type Written } from '../shared';
import { answerNotice } from './queries';

const drafts = draftsOf('notice-answer');

/** The answer that was given, the form to give one, or why none is taken. */
export function AnswerPanel({ file }: { file: EmployerNoticeFile }) {
  const { t } = useTranslation();
  const { pick } = useReader();
  const { answer } = file;
  return (
    <Panel title={t('notices.answer.title')} hint={file.open ? t('notices.answer.hint') : undefined}>
      {answer ? (
        <>
          <p className="letter-text">{answer.text}</p>
          <p className="quiet small">{t('notices.answer.done', { day: formatDay(answer.answeredOn), by: answer.answeredBy })}</p>
          {answer.filingId && answer.contractId && (
            <Facts
              dense
              facts={[
                {
                  term: t('notices.answer.filing'),
                  value: (
                    <Link className="code" to="/contracts/$contractId" params={{ contractId: answer.contractId }}>
                      {answer.filingId}
                    </Link>
                  ),
                  wide: true,
                },
              ]}
            />
          )}
        </>
      ) : file.open ? (
        <AnswerForm file={file} />
      ) : (
        <Notice kind="info" title={t('notices.answer.closed')}>
          <p>{pick(file.closedZh, file.closedEn)}</p>
        </Notice>
      )}
    </Panel>
  );
}

function AnswerForm({ file }: { file: EmployerNoticeFile }) {
  const { t } = useTranslation();
  const id = useId();
  const queryClient = useQueryClient();
  const place = String(file.notice.noticeNo);
  const [written, setWritten] = useState<Written>(() => drafts.storedDraft(place) ?? {});
  const write = (name: string, value: string) => {
    const next = { ...written, [name]: value };
    setWritten(next);
    drafts.storeDraft(place, next);
  };
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => answerNotice(file, written.text ?? '', file.laterFilings.find(({ filingId }) => filingId === written.filing) ?? null),
    onSuccess: async () => {
      drafts.storeDraft(place, null);
      await queryClient.invalidateQueries({ queryKey: ['notices'] });
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <form className="letter-form no-print" onSubmit={send}>
      {error && <ProblemView error={error} />}
      <Asked
        id={`${id}-text`}
        field={{ name: 'text', label: t('notices.answer.text'), hint: t('notices.answer.textHint'), kind: 'area', longest: 4000 }}
        value={written.text ?? ''}
        onWrite={(value) => write('text', value)}
      />
      {file.laterFilings.length > 0 ? (
        <Asked
          id={`${id}-filing`}
          field={{
            name: 'filing',
            label: t('notices.answer.filing'),
            hint: t('notices.answer.filingHint'),
            kind: 'choice',
            optional: true,
            options: file.laterFilings.map(({ filingId, contractNo, kind, recordedAt }) => ({
              value: filingId,
              label: t('notices.answer.filingOption', { contractNo, kind: t(`shared.events.${kind as EventKind}`), day: formatInstantDay(recordedAt) }),
            })),
          }}
          value={written.filing ?? ''}
          onWrite={(value) => write('filing', value)}
        />
      ) : (
        <p className="quiet small">{t('notices.answer.filingNone')}</p>
      )}
      <div>
        <Button type="primary" htmlType="submit" loading={isPending}>
          {t('notices.answer.submit')}
        </Button>
      </div>
    </form>
  );
}
