import { Button } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PlatformFile as File, useNameOf } from '../api';
import { formatDay } from '../format';
import { StandingTag } from '../platforms/StandingTag';
import { Facts, FormDialog, Loading, Panel, ProblemView, ScreenHead, useTitle } from '../shared';
import { AdmissionPanel } from './AdmissionPanel';
import { CertificatePanel } from './CertificatePanel';
import { ChangePanel } from './ChangePanel';
import { IncidentPanel } from './IncidentPanel';
import { QualificationPanel } from './QualificationPanel';
import { fileQuery, resume, suspend } from './queries';
import './oversight.css';

/** 一平台一档: what the bureau keeps about a platform, and what it does about it. */
export function PlatformFile() {
  const { t } = useTranslation();
  const { platformCode } = useParams({ from: '/platforms/$platformCode' });
  const { data: file, error, refetch } = useQuery(fileQuery(platformCode));
  const nameOf = useNameOf();
  useTitle(file && nameOf(file.platform));
  if (error) {
    return (
      <div className="screen">
        <h1>{t('frame.titles.platformFile')}</h1>
        <ProblemView error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  if (!file) {
    return <Loading />;
  }
  return (
    <div className="screen" key={platformCode}>
      <ScreenHead
        title={nameOf(file.platform)}
        hint={<StandingTag status={file.platform.status} />}
        tools={
          <>
            <Link className="button-link" to="/platforms/$platformCode/filings" params={{ platformCode }}>
              {t('frame.titles.filings')}
            </Link>
            <Link className="button-link" to="/platform-trust">
              {t('frame.titles.trust')}
            </Link>
            <Standing file={file} />
          </>
        }
      />
      <Panel title={t('oversight.facts.title')}>
        <Facts
          facts={[
            { term: t('platforms.columns.code'), value: <span className="code">{platformCode}</span> },
            { term: t('platforms.columns.kind'), value: t(`platforms.kinds.${file.platform.kind}`) },
            { term: t('platforms.columns.registered'), value: formatDay(file.platform.registeredOn) },
            { term: t('oversight.facts.operator'), value: file.operatorName },
            { term: t('oversight.facts.operatorCode'), value: file.operatorCreditCode && <span className="code">{file.operatorCreditCode}</span> },
            ...(file.platform.kind === 'SELF_BUILT'
              ? [{ term: t('oversight.facts.ownEmployers'), value: <span className="code">{file.ownCreditCodes.join(' ')}</span>, wide: true }]
              : []),
          ]}
        />
      </Panel>
      <QualificationPanel file={file} />
      <CertificatePanel file={file} />
      <IncidentPanel file={file} />
      <AdmissionPanel platformCode={platformCode} />
      <ChangePanel platformCode={platformCode} />
    </div>
  );
}

/** Everything about a platform is read anew after a change of any of it. */
export function useReadAnew(platformCode: string): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      [['platform-file', platformCode], ['platform-admission', platformCode], ['platform-changes', platformCode], ['platform-reminders'], ['platforms'], ['platform-league'], ['key-compromises']].map(
        (queryKey) => queries.invalidateQueries({ queryKey }),
      ),
    );
}

function Standing({ file: { platform, revision } }: { file: File }) {
  const { t } = useTranslation();
  const readAnew = useReadAnew(platform.platformCode);
  const [isAsked, setAsked] = useState(false);
  const isActive = platform.status === 'ACTIVE';
  if (!isActive && platform.status !== 'SUSPENDED') {
    return null;
  }
  const act = isActive ? 'suspension' : 'resumption';
  return (
    <>
      <Button danger={isActive} onClick={() => setAsked(true)}>
        {t(`oversight.${act}.action`)}
      </Button>
      {isAsked && (
        <FormDialog
          title={t(`oversight.${act}.title`)}
          hint={t(`oversight.${act}.hint`)}
          submit={t(`oversight.${act}.action`)}
          isDangerous={isActive}
          fields={[{ name: 'reason', label: t('oversight.reason'), hint: t('oversight.reasonHint'), kind: 'area', longest: 500 }]}
          onSubmit={(written) => (isActive ? suspend : resume)(platform.platformCode, revision, written).then(readAnew)}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}
