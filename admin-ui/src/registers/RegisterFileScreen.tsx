import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterFile, RegisterReport } from '../api';
import { formatInstant, formatNumber } from '../format';
import { Facts, LedgerTable, Loading, Notice, Panel, ProblemView, ScreenHead, useTitle } from '../shared';
import { resultOf } from '../shared/jobs';
import { StageTag, stageOf } from './FilePanel';
import { JobProgress } from './JobProgress';
import { fileQuery, isUnderWay, loadFile, removeFile } from './queries';
import type { RegisterCode } from './search';
import './registers.css';

/** One file: what its check found, its refused lines, and the load. */
export function RegisterFileScreen() {
  const { t } = useTranslation();
  const { fileId } = useParams({ from: '/admin/registers/files/$fileId' });
  const { data: file, error, refetch } = useQuery(fileQuery(fileId));
  useTitle(file?.fileName);
  if (error) {
    return (
      <div className="screen">
        <ScreenHead title={t('frame.titles.registerFile')} />
        <ProblemView error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  if (!file) {
    return <Loading />;
  }
  return (
    <div className="screen">
      <ScreenHead title={file.fileName} hint={t(`registers.names.${file.register as RegisterCode}`)} tools={<StageTag file={file} />} />
      <Panel title={t('registers.file')}>
        <Facts
          facts={[
            { term: t('registers.received'), value: formatInstant(file.receivedAt) },
            { term: t('registers.charset'), value: file.charset },
            { term: t('registers.keptUntil'), value: formatInstant(file.keptUntil) },
            { term: 'SM3', value: <span className="code register-digest">{file.fileDigest}</span>, wide: true },
          ]}
        />
      </Panel>
      {isUnderWay(file.checkJob) && file.checkJob && (
        <Panel title={t('registers.checking')} hint={t('registers.checkHint')}>
          <JobProgress job={file.checkJob} />
        </Panel>
      )}
      {stageOf(file) === 'checkFailed' && <Notice kind="bad" title={t('registers.checkFailed')} role="alert" />}
      {file.report && <Report file={file} report={file.report} />}
    </div>
  );
}

function Report({ file, report }: { file: RegisterFile; report: RegisterReport }) {
  const { t } = useTranslation();
  const counts = [
    ['read', report.read],
    ['added', report.added],
    ['changes', report.changed],
    ['removes', report.removed],
    ['same', report.same],
    ['refusedLines', report.refusedLines],
    ['refused', report.refused],
  ] as const;
  return (
    <>
      <Panel title={t('registers.found')} hint={t('registers.checkHint')}>
        <Facts facts={counts.map(([key, count]) => ({ term: t(`registers.${key}`), value: formatNumber(count) }))} />
        <LoadActs file={file} report={report} />
      </Panel>
      {report.refused > 0 && (
        <Panel
          flush
          title={t('registers.refusals')}
          hint={t('registers.refusalsHint', { shown: formatNumber(report.refusals.length), all: formatNumber(report.refused) })}
          extra={
            file.checkJob?.state === 'DONE' && (
              <Button href={resultOf(file.checkJob.jobId)} download={file.checkJob.fileName ?? true}>
                {t('registers.download')}
              </Button>
            )
          }
        >
          <Refusals report={report} />
        </Panel>
      )}
    </>
  );
}

function Refusals({ report }: { report: RegisterReport }) {
  const { t, i18n } = useTranslation();
  const isChinese = i18n.language.startsWith('zh');
  return (
    <LedgerTable
      caption={t('registers.refusals')}
      rows={report.refusals.map((refusal, place) => ({ ...refusal, place }))}
      rowKey={({ place }) => String(place)}
      columns={[
        { key: 'line', title: t('registers.line'), leading: true, number: true, width: 70, cell: ({ line }) => formatNumber(line) },
        { key: 'column', title: t('registers.column'), width: 170, cell: ({ column }) => <span className="code">{column || t('registers.wholeLine')}</span> },
        { key: 'value', title: t('registers.value'), width: 150, cell: ({ value }) => (value === null ? <span className="quiet">{t('registers.notShown')}</span> : <span className="code">{value}</span>) },
        { key: 'reason', title: t('registers.reason'), width: 200, cell: ({ reasonZh, reasonEn }) => (isChinese ? reasonZh : reasonEn) },
        { key: 'remedy', title: t('registers.remedy'), width: 240, cell: ({ remedyZh, remedyEn }) => (isChinese ? remedyZh : remedyEn) },
      ]}
    />
  );
}

/** The choice that is the operator's: all of it, the good lines alone, or not at all. */
function LoadActs({ file, report }: { file: RegisterFile; report: RegisterReport }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const stage = stageOf(file);
  const act = (doing: Promise<unknown>) => {
    setBusy(true);
    setError(null);
    doing
      .catch(setError)
      .finally(() => setBusy(false))
      .then(() => Promise.all(['register-files', 'registers', 'jobs'].map((key) => queryClient.invalidateQueries({ queryKey: [key] }))))
      .catch(() => undefined);
  };
  if (stage === 'loading' && file.loadJob) {
    return <JobProgress job={file.loadJob} />;
  }
  if (stage === 'loaded') {
    return <Notice kind="good" role="status" title={t('registers.loadedAs', { loadNo: file.loadNo })} />;
  }
  const giveUp = () =>
    act(removeFile(file.fileId).then(() => navigate({ to: '/admin/registers', search: { register: file.register as RegisterCode } })));
  return (
    <>
      {stage === 'loadFailed' && file.loadJob && (
        <Notice kind="bad" role="alert" title={t(`jobs.failures.${(file.loadJob.failure ?? 'CANCELLED') as 'INTERNAL_ERROR'}`)} />
      )}
      {!report.loadable && <Notice kind="warn" title={t('registers.notLoadable')} />}
      {error !== null && <ProblemView error={error} />}
      <p className="register-acts">
        {report.loadable && report.refused === 0 && (
          <Button type="primary" loading={isBusy} onClick={() => act(loadFile(file.fileId, false))}>
            {t('registers.load')}
          </Button>
        )}
        {report.loadable && report.refused > 0 && (
          <Button loading={isBusy} onClick={() => act(loadFile(file.fileId, true))}>
            {t('registers.loadGood', { lines: formatNumber(report.read - report.refusedLines) })}
          </Button>
        )}
        <Button danger disabled={isBusy} onClick={giveUp}>
          {t('registers.giveUp')}
        </Button>
      </p>
      {report.loadable && report.refused > 0 && <p className="quiet small">{t('registers.wholeFirst')}</p>}
    </>
  );
}
