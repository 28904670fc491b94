import { Button } from 'antd';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Admission } from '../api';
import { formatInstant } from '../format';
import { useReader } from '../i18n/reader';
import { CopyButton, Facts, LedgerTable, Loading, Notice, Panel, ProblemView, Tag } from '../shared';
import { useReadAnew } from './PlatformFile';
import { admissionQuery, repeatAdmission } from './queries';
import './oversight.css';

const TONES = { WAITING: 'info', RUNNING: 'warn', DONE: 'good', FAILED: 'bad' } as const;

/** How far broker, identity provider and register are in line with what was decided, and what the integrator is given. */
export function AdmissionPanel({ platformCode }: { platformCode: string }) {
  const { t } = useTranslation();
  const readAnew = useReadAnew(platformCode);
  const { data, error } = useQuery(admissionQuery(platformCode));
  const repeating = useMutation({ mutationFn: () => repeatAdmission(platformCode), onSettled: readAnew });
  return (
    <Panel
      title={t('oversight.admission.title')}
      hint={t('oversight.admission.hint')}
      extra={
        <Button loading={repeating.isPending} onClick={() => repeating.mutate()}>
          {t('oversight.admission.repeat')}
        </Button>
      }
    >
      <div className="admission">
        {(error ?? repeating.error) && <ProblemView error={error ?? repeating.error} />}
        {data ? <Steps admission={data} /> : !error && <Loading />}
        {data?.credentials && <Credentials platformCode={platformCode} credentials={data.credentials} />}
      </div>
    </Panel>
  );
}

function Steps({ admission: { steps } }: { admission: Admission }) {
  const { t } = useTranslation();
  const { pick } = useReader();
  if (steps.length === 0) {
    return <Notice kind="info" title={t('oversight.admission.noSteps')} />;
  }
  return (
    <LedgerTable
      caption={t('oversight.admission.title')}
      rows={steps}
      rowKey={({ step }) => step}
      detail={({ failure, detailZh, detailEn }) => failure && <p>{`${failure} · ${pick(detailZh, detailEn)}`}</p>}
      columns={[
        { key: 'step', title: t('oversight.admission.step'), leading: true, width: 220, cell: ({ step }) => t(`oversight.admission.steps.${step}`) },
        { key: 'state', title: t('oversight.admission.state'), width: 100, short: true, cell: ({ state }) => <Tag tone={TONES[state]}>{t(`oversight.admission.states.${state}`)}</Tag> },
        { key: 'attempts', title: t('oversight.admission.attempts'), number: true, short: true, cell: ({ attempts }) => attempts },
        { key: 'changed', title: t('oversight.admission.changed'), width: 200, cell: ({ changedBy, changedAt }) => `${changedBy} ${formatInstant(changedAt)}` },
      ]}
    />
  );
}

interface CredentialsProps {
  readonly platformCode: string;
  readonly credentials: NonNullable<Admission['credentials']>;
}

/** Nothing of it is secret: the platform proves itself by keys that it alone has. */
function Credentials({ platformCode, credentials }: CredentialsProps) {
  const { t } = useTranslation();
  const save = (name: string, text: string) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const { bureauCertificate } = credentials;
  return (
    <section className="credentials" aria-label={t('oversight.credentials.title')}>
      <h3>{t('oversight.credentials.title')}</h3>
      <p className="quiet">{t(credentials.clientAuthentication ? 'oversight.credentials.keyHint' : 'oversight.credentials.secretHint')}</p>
      <Facts
        facts={[
          { term: t('oversight.credentials.client'), value: <span className="code">{credentials.clientId}</span> },
          { term: t('oversight.credentials.authentication'), value: credentials.clientAuthentication && <span className="code">{credentials.clientAuthentication}</span> },
          { term: t('oversight.credentials.filings'), value: <span className="code">{credentials.filingsTopic}</span> },
          { term: t('oversight.credentials.receipts'), value: <span className="code">{credentials.receiptsTopic}</span> },
        ]}
      />
      <pre className="exports" tabIndex={0} aria-label={t('oversight.credentials.exports')}>
        {credentials.exports}
      </pre>
      <div className="row-acts">
        <CopyButton text={credentials.exports} />
        <Button size="small" onClick={() => save(`${platformCode}.env`, credentials.exports)}>
          {t('oversight.credentials.download')}
        </Button>
        {bureauCertificate && (
          <Button size="small" onClick={() => save('bureau.pem', bureauCertificate)}>
            {t('oversight.credentials.bureau')}
          </Button>
        )}
      </div>
    </section>
  );
}
