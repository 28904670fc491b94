import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RetentionCertificate } from '../api';
import { formatInstant, formatNumber } from '../format';
import { Facts, Loading, Notice, Panel, ProblemView, ScreenHead, useTitle } from '../shared';
import { certificateQuery, type Content } from './queries';
import './retention.css';

/** One certificate, to be read and printed. */
export function CertificateScreen() {
  const { t } = useTranslation();
  const { certificateNo } = useParams({ from: '/retention/$certificateNo' });
  const { data: certificate, error, refetch } = useQuery(certificateQuery(Number(certificateNo)));
  useTitle(certificate && String(certificate.certificateNo));
  if (error) {
    return (
      <div className="screen">
        <h1>{t('frame.titles.retentionCertificate')}</h1>
        <ProblemView error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  return certificate ? <Certificate certificate={certificate} /> : <Loading />;
}

function Certificate({ certificate }: { certificate: RetentionCertificate }) {
  const { t } = useTranslation();
  const content = certificate.content as unknown as Content;
  const { erased, filings, proof } = content;
  return (
    <div className="screen">
      <ScreenHead
        title={t('retention.title')}
        hint={t('retention.numbered', { certificateNo: certificate.certificateNo })}
        tools={
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            {t('retention.print')}
          </Button>
        }
      />
      {certificate.isIntact ? (
        <Notice kind="good" title={t('retention.intact')} />
      ) : (
        <Notice kind="bad" role="alert" title={t('retention.broken')}>
          <p>{t('retention.brokenNext')}</p>
        </Notice>
      )}
      <Panel title={t('retention.what')}>
        <Facts
          facts={[
            { term: t('retention.issuedAt'), value: formatInstant(certificate.issuedAt) },
            { term: t('retention.issuedBy'), value: content.issuedBy },
            { term: t('retention.day'), value: content.day },
            { term: t('retention.persons'), value: formatNumber(erased.persons) },
            { term: t('retention.contracts'), value: formatNumber(erased.contracts) },
            { term: t('retention.filingsOfContracts'), value: formatNumber(erased.filings) },
            { term: t('retention.refusedFilings'), value: formatNumber(erased.refusedFilings) },
            { term: t('retention.accessEntries'), value: formatNumber(erased.accessEntries) },
            { term: t('retention.exportFilePieces'), value: formatNumber(erased.exportFilePieces) },
            { term: t('retention.numbers'), value: filings.count > 0 && `${formatNumber(filings.first)} – ${formatNumber(filings.last)}` },
            { term: t('retention.digest'), value: <span className="code">{filings.digest}</span>, wide: true },
          ]}
        />
      </Panel>
      <Panel title={t('retention.proof')} hint={t('retention.proofHint')}>
        <Facts
          facts={[
            {
              term: t('retention.readableFilingsUpTo', { upTo: formatNumber(proof.upToFiling) }),
              value: t('retention.beforeAfter', { before: formatNumber(proof.readableFilingsBefore), after: formatNumber(proof.readableFilingsAfter) }),
            },
            {
              term: t('retention.identifiedWorkers'),
              value: t('retention.beforeAfter', { before: formatNumber(proof.identifiedWorkersBefore), after: formatNumber(proof.identifiedWorkersAfter) }),
            },
            { term: t('retention.logStretches'), value: content.accessLog.length > 0 && <Stretches content={content} />, wide: true },
            { term: t('retention.passedOver'), value: content.passedOver.length > 0 && <PassedOver content={content} />, wide: true },
          ]}
        />
      </Panel>
      <Panel title={t('retention.keeping')}>
        <Facts
          facts={content.keeping.map(({ kept, months, basis }) => ({
            term: t(`retention.keptNames.${kept}`),
            value: `${t('retention.monthCount', { months })} · ${basis}`,
            wide: true,
          }))}
        />
      </Panel>
      <Panel title={t('retention.chain')}>
        <Facts
          facts={[
            { term: t('retention.hash'), value: <span className="code">{certificate.hash}</span>, wide: true },
            { term: t('retention.previousHash'), value: <span className="code">{content.previousHash}</span>, wide: true },
            { term: t('retention.signatureValue'), value: certificate.signature ? <span className="code">{certificate.signature}</span> : t('retention.unsigned'), wide: true },
            { term: t('retention.serial'), value: certificate.certificateSerial && <span className="code">{certificate.certificateSerial}</span> },
          ]}
        />
      </Panel>
      <Panel title={t('retention.document')}>
        <pre className="retention-document code small">{certificate.document}</pre>
      </Panel>
    </div>
  );
}

function Stretches({ content }: { content: Content }) {
  const { t } = useTranslation();
  return (
    <ul>
      {content.accessLog.map(({ first, last, lastHash }) => (
        <li key={first} className="retention-line">
          {t('retention.logStretch', { first: formatNumber(first), last: formatNumber(last), hash: lastHash })}
        </li>
      ))}
    </ul>
  );
}

function PassedOver({ content }: { content: Content }) {
  const { t } = useTranslation();
  return (
    <ul>
      {content.passedOver.map(({ hold, why, caseNo, contracts, refusedFilings }) => (
        <li key={hold} className="retention-line">
          {why === 'HOLD'
            ? t('retention.passedHold', { hold, caseNo, contracts: formatNumber(contracts), filings: formatNumber(refusedFilings) })
            : t('retention.passedUndecided', { contracts: formatNumber(contracts) })}
        </li>
      ))}
    </ul>
  );
}
