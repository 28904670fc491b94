import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type KeyCompromise, type PlatformCertificate, type PlatformFile } from '../api';
import { formatInstant, NO_VALUE } from '../format';
import { FormDialog, LedgerTable, Notice, Panel, ProblemView, Tag } from '../shared';
import { CompromiseDialog } from './CompromiseDialog';
import { Effect } from './Effect';
import { useReadAnew } from './PlatformFile';
import { addCertificate, compromisesQuery, revokeCertificate } from './queries';

const TONES = { VALID: 'good', NOT_YET_VALID: 'info', EXPIRED: 'still', REVOKED: 'bad' } as const;

type Act = { readonly kind: 'add' } | { readonly kind: 'revoke' | 'compromise'; readonly serial: string };

/** The certificates that a platform signs with, and the notices about them. */
export function CertificatePanel({ file: { platform, certificates, revision } }: { file: PlatformFile }) {
  const { t } = useTranslation();
  const { platformCode } = platform;
  const readAnew = useReadAnew(platformCode);
  const [act, setAct] = useState<Act | null>(null);
  const { data: notices = [], error } = useQuery(compromisesQuery);
  const noticeOf = ({ serial }: PlatformCertificate) => notices.find(({ certSerial }) => certSerial === serial);
  return (
    <Panel
      flush
      title={t('oversight.certificates.title')}
      hint={t('oversight.certificates.hint')}
      extra={<Button onClick={() => setAct({ kind: 'add' })}>{t('oversight.certificates.add')}</Button>}
    >
      {error && <ProblemView error={error} />}
      {certificates.length === 0 ? (
        <Notice kind="warn" title={t('oversight.certificates.none')} />
      ) : (
        <LedgerTable
          caption={t('oversight.certificates.title')}
          rows={certificates}
          rowKey={({ serial }) => serial}
          detail={(row) => {
            const notice = noticeOf(row);
            return (row.revokedAt || notice) && <Troubles certificate={row} notice={notice} />;
          }}
          columns={[
            { key: 'serial', title: t('oversight.certificates.serial'), leading: true, width: 220, cell: ({ serial }) => <span className="code">{serial}</span> },
            { key: 'state', title: t('oversight.certificates.state'), width: 90, short: true, cell: ({ state }) => <Tag tone={TONES[state]}>{t(`oversight.certificates.states.${state}`)}</Tag> },
            { key: 'valid', title: t('oversight.certificates.valid'), width: 260, cell: ({ notBefore, notAfter }) => `${formatInstant(notBefore)} – ${formatInstant(notAfter)}` },
            { key: 'registered', title: t('oversight.enteredBy'), width: 180, cell: ({ registeredAt, registeredBy }) => (registeredBy ? `${registeredBy} ${formatInstant(registeredAt)}` : NO_VALUE) },
            {
              key: 'acts',
              title: t('oversight.acts'),
              width: 190,
              cell: (row) => (
                <span className="row-acts">
                  {row.revokedAt === null && (
                    <Button size="small" danger onClick={() => setAct({ kind: 'revoke', serial: row.serial })}>
                      {t('oversight.certificates.revoke')}
                    </Button>
                  )}
                  {!noticeOf(row) && (
                    <Button size="small" onClick={() => setAct({ kind: 'compromise', serial: row.serial })}>
                      {t('oversight.compromise.action')}
                    </Button>
                  )}
                </span>
              ),
            },
          ]}
        />
      )}
      {act?.kind === 'add' && (
        <FormDialog
          title={t('oversight.certificates.add')}
          hint={t('oversight.certificates.addHint')}
          submit={t('oversight.save')}
          fields={[{ name: 'certificatePem', label: t('oversight.certificates.pem'), kind: 'area', longest: 8000 }]}
          onSubmit={(written) => addCertificate(platformCode, revision, written).then(readAnew)}
          onClose={() => setAct(null)}
        />
      )}
      {act?.kind === 'revoke' && (
        <FormDialog
          title={t('oversight.certificates.revokeTitle', { serial: act.serial })}
          hint={t('oversight.certificates.revokeHint')}
          submit={t('oversight.certificates.revoke')}
          isDangerous
          fields={[
            { name: 'reason', label: t('oversight.reason'), kind: 'area', longest: 500 },
            { name: 'invalidSince', label: t('oversight.certificates.invalidSince'), kind: 'moment', optional: true, hint: t('oversight.certificates.invalidHint') },
          ]}
          onSubmit={(written) => revokeCertificate(platformCode, revision, act.serial, written).then(readAnew)}
          onClose={() => setAct(null)}
        />
      )}
      {act?.kind === 'compromise' && <CompromiseDialog certSerial={act.serial} onChanged={readAnew} onClose={() => setAct(null)} />}
    </Panel>
  );
}

function Troubles({ certificate, notice }: { certificate: PlatformCertificate; notice: KeyCompromise | undefined }) {
  const { t } = useTranslation();
  return (
    <div className="troubles">
      {certificate.revokedAt && (
        <p>
          {t('oversight.certificates.revokedBy', { by: certificate.revokedBy ?? NO_VALUE, at: formatInstant(certificate.revokedAt) })}
          {certificate.invalidSince && ` · ${t('oversight.certificates.doubted', { since: formatInstant(certificate.invalidSince) })}`}
          {certificate.revocationReason && ` · ${certificate.revocationReason}`}
        </p>
      )}
      {notice && (
        <>
          <p>{t('oversight.compromise.told', { since: formatInstant(notice.compromisedSince), source: notice.source, on: notice.reportedOn })}</p>
          <Effect certSerial={notice.certSerial} />
        </>
      )}
    </div>
  );
}
