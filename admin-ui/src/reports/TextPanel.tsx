import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DistrictReport, problemFrom, type ReportText } from '../api';
import { formatInstant } from '../format';
import { Asked, Notice, Panel, ProblemView, useDraft } from '../shared';
import { reportQuery, writeReport } from './queries';

const PARTS = ['situation', 'measures', 'problems'] as const;

interface Props {
  readonly text: ReportText;
  /** The report as it stands, where it may be written; none for what was submitted once. */
  readonly report?: DistrictReport;
  readonly onChanged?: (report: DistrictReport) => Promise<unknown>;
}

/** What the district writes beside the figures; whoever may write does it here. */
export function TextPanel({ text, report, onChanged }: Props) {
  const { t } = useTranslation();
  const mayWrite = report?.acts.some(({ action, obstacles }) => action === 'WRITE' && obstacles.length === 0) ?? false;
  const by = report?.writtenBy && t('reports.text.by', { who: report.writtenBy, when: formatInstant(report.head.writtenAt) });
  return (
    <Panel title={t('reports.text.title')} hint={by}>
      {mayWrite && report && onChanged && <Form report={report} onChanged={onChanged} />}
      <div className={mayWrite ? 'report-said only-print' : 'report-said'}>
        {PARTS.map((part) => (
          <section key={part}>
            <h3>{t(`reports.text.${part}`)}</h3>
            <p className="report-text">{text[part] || <span className="quiet">{t('reports.text.nothing')}</span>}</p>
          </section>
        ))}
      </div>
    </Panel>
  );
}

/** What is being written, and which revision its writer had read: another's words are not overwritten unread. */
interface Draft extends ReportText {
  readonly revision: number;
}

interface FormProps {
  readonly report: DistrictReport;
  readonly onChanged: (report: DistrictReport) => Promise<unknown>;
}

function Form({ report, onChanged }: FormProps) {
  const { t } = useTranslation();
  const id = useId();
  const queries = useQueryClient();
  const { head, text, revision } = report;
  const { draft, write, drop, isBegun } = useDraft<Draft>(`report.${head.area}.${head.period}`, { ...text, revision });
  const [error, setError] = useState<unknown>(null);
  const [changed, setChanged] = useState<ReportText | null>(null);
  const [isBusy, setBusy] = useState(false);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    const { revision: read, ...parts } = draft;
    writeReport({ ...report, revision: read }, parts)
      .then((saved) => {
        setChanged(null);
        drop();
        return onChanged(saved);
      })
      .catch(async (thrown: unknown) => {
        setError(thrown);
        if (problemFrom(thrown).status === 412) {
          // Somebody else was first: show what stands now; what is written stays.
          const now = await queries.fetchQuery({ ...reportQuery(head.area, head.period), staleTime: 0 }).catch(() => null);
          if (now) {
            setChanged(now.text);
            write({ revision: now.revision });
          }
        }
      })
      .finally(() => setBusy(false));
  };
  return (
    <form className="report-form no-print" noValidate onSubmit={save} aria-label={t('reports.text.title')}>
      <p className="quiet small">{t('reports.text.hint')}</p>
      {error !== null && <ProblemView error={error} />}
      {changed && (
        <Notice kind="warn" title={t('reports.text.changed')}>
          {PARTS.map((part) => (
            <p key={part} className="report-text small">
              {t(`reports.text.${part}`)}: {changed[part]}
            </p>
          ))}
        </Notice>
      )}
      {PARTS.map((part) => (
        <Asked
          key={part}
          id={`${id}-${part}`}
          field={{ name: part, label: t(`reports.text.${part}`), kind: 'area', longest: 10_000 }}
          value={draft[part]}
          onWrite={(written) => write({ [part]: written })}
        />
      ))}
      <div className="report-form-acts">
        {isBegun && (
          <>
            <span className="quiet small">{t('reports.text.kept')}</span>
            <Button onClick={drop}>{t('reports.text.drop')}</Button>
          </>
        )}
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {t('reports.text.save')}
        </Button>
      </div>
    </form>
  );
}
