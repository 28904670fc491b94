import { Button } from 'antd';
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Application, meQuery, useNameOf } from '../api';
import { formatInstant } from '../format';
import { AdmissionPanel } from '../oversight/AdmissionPanel';
import { Facts, Loading, Notice, Panel, ProblemView, ScreenHead, useTitle } from '../shared';
import { ApplicationForm } from './ApplicationForm';
import { DecisionPanel } from './DecisionPanel';
import { ItemList } from './ItemList';
import { applicationQuery, editApplication, submitApplication } from './queries';
import { ApplicationStateTag } from './StateTag';
import './onboarding.css';

/** One application: what it says, its checklist, and how it is decided. */
export function ApplicationScreen() {
  const { t } = useTranslation();
  const { applicationNo } = useParams({ from: '/platform-applications/$applicationNo' });
  const { data: application, error, refetch } = useQuery(applicationQuery(Number(applicationNo)));
  const nameOf = useNameOf();
  useTitle(application && nameOf(application));
  if (error) {
    return (
      <div className="screen">
        <h1>{t('frame.titles.application')}</h1>
        <ProblemView error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  return application ? <Course key={application.applicationNo} application={application} /> : <Loading />;
}

function Course({ application }: { application: Application }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const queries = useQueryClient();
  const { data: me } = useSuspenseQuery(meQuery);
  const [isEdited, setEdited] = useState(false);
  const take = (changed: Application) => {
    queries.setQueryData(applicationQuery(changed.applicationNo).queryKey, changed);
    return queries.invalidateQueries({ queryKey: ['platform-applications', 'list'] });
  };
  const submitting = useMutation({ mutationFn: () => submitApplication(application), onSuccess: take });
  const isOpen = application.state === 'DRAFT' || application.state === 'RETURNED';
  const isOwn = application.createdBy === me.username || application.proposedBy === me.username;
  return (
    <div className="screen">
      <ScreenHead
        title={nameOf(application)}
        hint={<ApplicationStateTag state={application.state} />}
        tools={
          isOpen && (
            <>
              <Button onClick={() => setEdited(!isEdited)}>{t(isEdited ? 'onboarding.stopEditing' : 'oversight.edit')}</Button>
              <Button type="primary" loading={submitting.isPending} disabled={application.missing.length > 0} onClick={() => submitting.mutate()}>
                {t('onboarding.submit')}
              </Button>
            </>
          )
        }
      />
      {submitting.error && <ProblemView error={submitting.error} />}
      {isOpen && application.missing.length > 0 && (
        <Notice kind="info" title={t('onboarding.missing')}>
          <p className="quiet">
            {application.missing.map((what) => (what === 'certificate' || what === 'clientKey' || what === 'ownCreditCodes' ? t(`onboarding.lacks.${what}`) : what)).join(' · ')}
          </p>
        </Notice>
      )}
      {application.state === 'RETURNED' && application.decisionReason && (
        <Notice kind="warn" title={t('onboarding.returned')}>
          <p>{application.decisionReason}</p>
        </Notice>
      )}
      {isEdited ? (
        <ApplicationForm
          application={application}
          onSave={(request) => editApplication(application, request)}
          onSaved={(changed) => {
            setEdited(false);
            void take(changed);
          }}
        />
      ) : (
        <Said application={application} />
      )}
      {application.state === 'APPROVED' && <AdmissionPanel platformCode={application.platformCode} />}
      <ItemList application={application} mayDeclare={isOpen} mayReview={application.state === 'SUBMITTED' && !isOwn} onChanged={take} />
      {application.state === 'SUBMITTED' &&
        (isOwn ? <Notice kind="info" title={t('onboarding.another')} /> : <DecisionPanel application={application} onDecided={take} />)}
    </div>
  );
}

function Said({ application }: { application: Application }) {
  const { t } = useTranslation();
  const { certificate } = application;
  return (
    <Panel
      title={t('onboarding.form.title')}
      extra={
        application.state === 'APPROVED' && (
          <Link to="/platforms/$platformCode" params={{ platformCode: application.platformCode }}>
            {t('frame.titles.platformFile')}
          </Link>
        )
      }
    >
      <Facts
        facts={[
          { term: t('platforms.columns.code'), value: <span className="code">{application.platformCode}</span> },
          { term: t('platforms.columns.kind'), value: t(`platforms.kinds.${application.kind}`) },
          { term: t('oversight.facts.operator'), value: application.operatorName },
          { term: t('oversight.facts.operatorCode'), value: <span className="code">{application.operatorCreditCode}</span> },
          {
            term: t('onboarding.form.certificate'),
            value: certificate && (
              <>
                <span className="code">{certificate.serial}</span> {formatInstant(certificate.notAfter)}
              </>
            ),
          },
          { term: t('onboarding.form.clientKey'), value: application.clientKey && t('onboarding.given') },
          { term: t('onboarding.created'), value: `${application.createdBy} ${formatInstant(application.createdAt)}` },
          { term: t('onboarding.proposed'), value: application.proposedBy && `${application.proposedBy} ${formatInstant(application.proposedAt)}` },
          { term: t('onboarding.decided'), value: application.decidedBy && `${application.decidedBy} ${formatInstant(application.decidedAt)}` },
          { term: t('oversight.reason'), value: application.decisionReason },
        ]}
      />
    </Panel>
  );
}
