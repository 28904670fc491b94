import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type AlertFile, useAreas, usePlatformName } from '../api';
import { useFieldNames } from '../contracts/useFieldNames';
import { formatDay, formatInstant } from '../format';
import { useReader } from '../i18n/reader';
import { Facts, Loading, Notice, Panel, ProblemView, ScreenHead, useTitle } from '../shared';
import { AlertActs } from './AlertActs';
import { AlertHistory } from './AlertHistory';
import { AlertDue, AlertStateTag } from './AlertTags';
import { useRuleName } from './columns';
import { FactTable } from './FactTable';
import { alertQuery } from './queries';
import { ScorePanel } from './ScorePanel';
import { MINE } from './search';
import './alerts.css';

/** One lead on one page: why, by which law, about which contracts, what clears it, what was done, what is to be done. */
export function AlertScreen() {
  const { t } = useTranslation();
  const { alertNo: number } = useParams({ from: '/alerts/$alertNo' });
  const { data: file, error, refetch } = useQuery(alertQuery(Number(number)));
  useTitle(file && t('alerts.no', { alertNo: file.alert.alertNo }));
  if (error) {
    return (
      <div className="screen">
        <h1>{t('frame.titles.alert')}</h1>
        <ProblemView error={error} onRetry={() => void refetch()} />
        <p>
          <Link to="/alerts" search={MINE}>
            {t('alerts.back')}
          </Link>
        </p>
      </div>
    );
  }
  return file ? <File file={file} /> : <Loading />;
}

function File({ file }: { file: AlertFile }) {
  const { t } = useTranslation();
  const { pick, list } = useReader();
  const platformName = usePlatformName();
  const ruleName = useRuleName();
  const { name: areaName } = useAreas();
  const { alert } = file;
  return (
    <div className="screen">
      <ScreenHead
        title={pick(alert.messageZh, alert.messageEn)}
        hint={
          <>
            {t('alerts.no', { alertNo: alert.alertNo })} · <span className="code">{ruleName(alert.rule)}</span>
          </>
        }
        asOf={file.asOf}
      />
      {file.ceasedOn && alert.dueOn && (
        <Notice kind="info" title={t('alerts.ceased', { day: file.ceasedOn })}>
          <p>{t('alerts.ceasedHint')}</p>
        </Notice>
      )}
      <div className="alert-columns">
        <div>
          <Panel title={t('alerts.why')} hint={t('alerts.whyHint', { rule: ruleName(alert.rule) })}>
            <Facts
              facts={[
                {
                  term: t('alerts.columns.employer'),
                  value: (
                    <>
                      <Link to="/employers/$creditCode" params={{ creditCode: alert.creditCode }}>
                        {alert.employerName}
                      </Link>{' '}
                      <span className="code quiet">{alert.creditCode}</span>
                    </>
                  ),
                  wide: true,
                },
                { term: t('alerts.basis'), value: file.basis, wide: true },
                { term: t('alerts.item'), value: t(`alerts.items.i${alert.art74Item as 1}`) },
                { term: t('alerts.columns.severity'), value: t(`alerts.severities.${alert.severity as 'LOW'}`) },
                ...(file.remedyZh ? [{ term: t('alerts.remedy'), value: pick(file.remedyZh, file.remedyEn), wide: true }] : []),
              ]}
            />
          </Panel>
          <Clearing file={file} />
          <FactTable file={file} />
          {file.score && <ScorePanel score={file.score} />}
        </div>
        <div>
          <Panel title={t('alerts.columns.state')} extra={<AlertStateTag state={alert.state} />}>
            <Facts
              dense
              facts={[
                ...(alert.clock && alert.dueOn
                  ? [{ term: t(`alerts.clocks.${alert.clock as 'triage'}`), value: <AlertDue alert={alert} />, wide: true }]
                  : []),
                ...(file.answerBy && alert.dueOn ? [{ term: t('alerts.answerBy'), value: formatDay(file.answerBy) }] : []),
                { term: t('alerts.columns.assignee'), value: alert.assignee ?? t('alerts.nobody') },
                { term: t('alerts.columns.area'), value: areaName(alert.area) },
                { term: t('alerts.columns.raised'), value: formatDay(alert.raisedOn) },
                ...(alert.closingKind
                  ? [
                      {
                        term: t('alerts.closed'),
                        value: `${formatDay(alert.closedOn)} ${t(`alerts.closings.${alert.closingKind}`, { closing: file.closing })} · ${file.closedBy ?? t('alerts.byFact')}`,
                        wide: true,
                      },
                    ]
                  : []),
                ...(alert.closingKind === 'CASE' && file.closing
                  ? [
                      {
                        term: t('frame.titles.case'),
                        value: (
                          <Link to="/cases/$caseId" params={{ caseId: file.closing }}>
                            {file.closing}
                          </Link>
                        ),
                      },
                    ]
                  : []),
                ...(alert.closingKind && file.closing && alert.closingKind !== 'MERGED' && alert.closingKind !== 'CASE'
                  ? [{ term: t('alerts.form.reason'), value: file.closing, wide: true }]
                  : []),
              ]}
            />
          </Panel>
          <AlertActs key={file.revision} file={file} />
          {file.notices.length > 0 && (
            <Panel title={t('alerts.notices')}>
              <ol className="alert-notices">
                {file.notices.map(({ noticeNo, text, sentOn, answerBy, sentBy, standing, platforms, answer }) => (
                  <li key={noticeNo}>
                    <p className="alert-text">{text}</p>
                    <p className="quiet small">
                      {sentBy} · {t('alerts.noticeSent', { day: sentOn, answerBy })}
                      {platforms.length > 0 && ` · ${t('alerts.noticeTold', { platforms: list(platforms.map(platformName)) })}`}
                    </p>
                    {answer ? (
                      <NoticeAnswer answer={answer} />
                    ) : (
                      <p className="quiet small">{t(`alerts.noticeStandings.${standing as 'TO_ANSWER'}`)}</p>
                    )}
                  </li>
                ))}
              </ol>
            </Panel>
          )}
          <AlertHistory events={file.history} />
        </div>
      </div>
    </div>
  );
}

function NoticeAnswer({ answer }: { answer: NonNullable<AlertFile['notices'][number]['answer']> }) {
  const { t } = useTranslation();
  const { text, answeredBy, answeredAt, filingId, contractId } = answer;
  return (
    <blockquote className="alert-answer">
      <p className="alert-text">{text}</p>
      <p className="quiet small">
        {t('alerts.answered', { by: answeredBy, at: formatInstant(answeredAt) })}
        {filingId && contractId && (
          <>
            {' · '}
            {t('alerts.answerFiling')}{' '}
            <Link className="code" to="/contracts/$contractId" params={{ contractId }}>
              {filingId}
            </Link>
          </>
        )}
      </p>
    </blockquote>
  );
}

function Clearing({ file }: { file: AlertFile }) {
  const { t } = useTranslation();
  const { list } = useReader();
  const fieldNames = useFieldNames();
  return (
    <Panel title={t('alerts.clears')} hint={file.clears.length > 0 ? t('alerts.clearsHint') : undefined}>
      {file.clears.length === 0 ? (
        <p>{t('alerts.clearsNone')}</p>
      ) : (
        <ul className="alert-clears">
          {file.clears.map((fact) => (
            <li key={fact}>
              {t(`alerts.facts.${fact}`)}
              {file.clearsBy.length > 0 && (fact === 'AMENDMENT' || fact === 'DELIVERY' || fact === 'PAYMENT') && (
                <span className="quiet small">
                  {' '}
                  {t('alerts.clearsBy')} {list(fieldNames(file.clearsBy))}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
