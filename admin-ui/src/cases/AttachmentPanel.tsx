import { useQueryClient } from '@tanstack/react-query';
import { type ChangeEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CaseFile, type Problem, ProblemError } from '../api';
import { formatInstant, formatNumber } from '../format';
import { Panel, ProblemView } from '../shared';
import { attach, attachmentOf } from './queries';

const MOST = 20 * 1024 * 1024;
const KINDS = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.ofd,.txt,.csv';

/** Told before a file is sent that would not be taken. */
const TOO_LARGE: Problem = {
  status: 413,
  code: 'CONTENT_TOO_LARGE',
  title: '请求内容过大',
  titleEn: 'The content is too large',
  detail: '附件至多 20 MiB，请压缩或者拆分后上传。',
  detailEn: 'An attachment has at most 20 MiB; compress or split it.',
};

/** The files of the case; each was looked at before it was taken. */
export function AttachmentPanel({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const id = useId();
  const queryClient = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const picked = target.files?.[0];
    target.value = '';
    if (!picked) {
      return;
    }
    setBusy(true);
    setError(null);
    const sent: Promise<unknown> = picked.size > MOST ? Promise.reject(new ProblemError(TOO_LARGE)) : attach(file.caseId, picked);
    sent
      .then(() => queryClient.invalidateQueries({ queryKey: ['cases', 'one', file.caseId] }))
      .catch(setError)
      .finally(() => setBusy(false));
  };
  return (
    <Panel title={t('cases.attachments')} hint={t('cases.attachmentHint')}>
      {error !== null && <ProblemView error={error} />}
      <ul className="case-files">
        {file.attachments.map((each) => (
          <li key={each.attachmentNo}>
            <a href={attachmentOf(file.caseId, each.attachmentNo)} download={each.fileName}>
              {each.fileName}
            </a>
            <span className="quiet small">
              {t('cases.kib', { size: formatNumber(Math.ceil(each.bytes / 1024)) })} · {each.addedBy.name} · {formatInstant(each.addedAt)}
            </span>
            <span className="quiet small code" title={each.digest}>
              SM3 {each.digest.slice(0, 16)}…
            </span>
          </li>
        ))}
      </ul>
      <div className="asked case-upload">
        <label htmlFor={`${id}-file`}>{t(isBusy ? 'cases.attaching' : 'cases.attach')}</label>
        <input id={`${id}-file`} type="file" accept={KINDS} disabled={isBusy} onChange={take} />
      </div>
    </Panel>
  );
}
