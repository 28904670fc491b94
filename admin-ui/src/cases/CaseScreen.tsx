import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../api';
import { formatDay } from '../format';
import { enterQuery, Facts, Loading, Panel, ProblemView, ScreenHead, useTitle } from '../shared';
import { ActPanel } from './ActPanel';
import { AttachmentPanel } from './AttachmentPanel';
import { CaseTimeline } from './CaseTimeline';
import { ClockPanel } from './ClockPanel';
import { PeoplePanel } from './PeoplePanel';
import { caseQuery } from './queries';
import { SanctionLines } from './SanctionLines';
import { CaseStateTag, Named } from './words';
import './cases.css';

/** 一案一页: where a case stands, what is due, who may do what, and all that happened. */
export function CaseScreen() {
  const { t } = useTranslation();
  const { caseId } = useParams({ from: '/cases/$caseId' });
  const { data: file, error, refetch } = useQuery(caseQuery(Number(caseId)));
  useQuery(enterQuery);
  useTitle(file?.caseNumber ?? (file && t('cases.lead', { caseId })));
  if (error) {
    return (
      <div className="screen">
        <ScreenHead title={t('frame.titles.case')} />
        <ProblemView error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  if (!file) {
    return <Loading />;
  }
  return (
    <div className="screen">
      <ScreenHead
        title={file.caseNumber ?? t('cases.lead', { caseId })}
        hint={file.employerName}
        tools={
          <>
            <CaseStateTag state={file.state} isFinal={file.isFinal} />
            <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
              {t('cases.print')}
            </Button>
          </>
        }
      />
      <Steps file={file} />
      <div className="case-page">
        <div className="case-main">
          {!file.isFinal && <ActPanel key={file.caseId} file={file} />}
          <Story file={file} />
          <CaseTimeline file={file} />
        </div>
        <div className="case-side">
          <ClockPanel clocks={file.clocks} />
          <PeoplePanel file={file} />
          <AttachmentPanel file={file} />
        </div>
      </div>
    </div>
  );
}

function Steps({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  return (
    <ol className="case-steps" aria-label={t('cases.steps')} tabIndex={0}>
      {file.steps.map((step) => (
        <li key={step.state.code} className={step.isCurrent ? 'case-step-current' : step.reachedOn ? 'case-step-reached' : undefined} aria-current={step.isCurrent ? 'step' : undefined}>
          <span>
            <Named of={step.state} />
          </span>
          <span className="quiet small">{step.reachedOn ? formatDay(step.reachedOn) : t('cases.ahead')}</span>
        </li>
      ))}
    </ol>
  );
}

function Story({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const facts = [
    {
      term: t('cases.employer'),
      value: (
        <>
          <Link to="/employers/$creditCode" params={{ creditCode: file.creditCode }}>
            {file.employerName}
          </Link>{' '}
          <span className="code quiet">{file.creditCode}</span>
        </>
      ),
      wide: true,
    },
    { term: t('cases.subject'), value: <span className="case-text">{file.subject}</span>, wide: true },
    { term: t('cases.source'), value: <Named of={file.source} /> },
    { term: t('cases.form.reference'), value: file.sourceReference },
    { term: t('cases.form.alerts'), value: file.alerts.join(' ') },
    { term: t('cases.form.item'), value: file.art74Item && t(`cases.items.${String(file.art74Item) as '1'}`) },
    { term: t('cases.area'), value: <Named of={file.area} /> },
    { term: t('cases.openedOn'), value: formatDay(file.openedOn) },
    { term: t('cases.form.violationEndedOn'), value: file.violationEndedOn && formatDay(file.violationEndedOn) },
    { term: t('cases.hearing'), value: file.hearingOn && `${formatDay(file.hearingOn)} ${file.hearingEnded ? t('cases.hearingEnded') : ''}` },
    { term: t('cases.proposed'), value: file.proposed && <SanctionLines of={file.proposed} />, wide: true },
    { term: t('cases.decided'), value: file.decided && <SanctionLines of={file.decided} />, wide: true },
  ];
  const done = (['reviewed', 'discussed', 'published', 'fulfilled', 'inCourt'] as const).filter((each) => file[each]);
  return (
    <Panel title={t('cases.story')}>
      <Facts facts={facts.filter(({ value }) => value !== null && value !== undefined && value !== '' && value !== 0)} />
      {done.length > 0 && <p className="case-done quiet">{done.map((each) => t(`cases.done.${each}`)).join(' · ')}</p>}
    </Panel>
  );
}
