import { Button } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlatformFile, Qualification } from '../api';
import { formatDay, formatInstant } from '../format';
import { type Field, FormDialog, LedgerTable, Notice, Panel, ProblemView, Tag } from '../shared';
import { useReadAnew } from './PlatformFile';
import { changeQualification, enterQualification, verifyQualification } from './queries';

const KINDS = ['CRYPTOGRAPHIC_PRODUCT', 'CLASSIFIED_PROTECTION'] as const;

/** The papers of a platform, what ends first in front. */
export function QualificationPanel({ file: { platform, qualifications } }: { file: PlatformFile }) {
  const { t } = useTranslation();
  const readAnew = useReadAnew(platform.platformCode);
  const [edited, setEdited] = useState<Qualification | 'new' | null>(null);
  const verifying = useMutation({ mutationFn: verifyQualification, onSuccess: readAnew });
  return (
    <Panel
      flush
      title={t('oversight.qualifications.title')}
      hint={t('oversight.qualifications.hint')}
      extra={<Button onClick={() => setEdited('new')}>{t('oversight.qualifications.enter')}</Button>}
    >
      {verifying.error && <ProblemView error={verifying.error} />}
      {qualifications.length === 0 ? (
        <Notice kind="empty" title={t('oversight.qualifications.none')}>
          <p className="quiet">{t('oversight.qualifications.noneHint')}</p>
        </Notice>
      ) : (
        <LedgerTable
          caption={t('oversight.qualifications.title')}
          rows={qualifications}
          rowKey={({ kind, number }) => `${kind} ${number}`}
          columns={[
            { key: 'kind', title: t('oversight.qualifications.kind'), leading: true, width: 170, cell: ({ kind, level }) => `${t(`oversight.qualifications.kinds.${kind}`)}${level ? ` · ${t('oversight.qualifications.levelOf', { level })}` : ''}` },
            { key: 'number', title: t('oversight.qualifications.number'), width: 150, cell: ({ number }) => <span className="code">{number}</span> },
            { key: 'valid', title: t('oversight.qualifications.valid'), width: 180, cell: ({ validFrom, validTo }) => <span className="nowrap">{`${validFrom} – ${validTo}`}</span> },
            { key: 'left', title: t('oversight.qualifications.left'), width: 110, short: true, cell: ({ daysLeft }) => <DaysLeft days={daysLeft} /> },
            { key: 'assessed', title: t('oversight.qualifications.assessedOn'), width: 110, short: true, cell: ({ assessedOn }) => formatDay(assessedOn) },
            {
              key: 'verified',
              title: t('oversight.qualifications.verified'),
              width: 170,
              cell: ({ verifiedBy, verifiedAt }) =>
                verifiedBy ? <Tag tone="good">{`${verifiedBy} ${formatInstant(verifiedAt)}`}</Tag> : <Tag tone="warn">{t('oversight.qualifications.unverified')}</Tag>,
            },
            { key: 'entered', title: t('oversight.enteredBy'), width: 150, cell: ({ enteredBy, enteredAt }) => `${enteredBy} ${formatInstant(enteredAt)}` },
            {
              key: 'acts',
              title: t('oversight.acts'),
              width: 130,
              cell: (row) => (
                <span className="row-acts">
                  <Button size="small" onClick={() => setEdited(row)}>
                    {t('oversight.edit')}
                  </Button>
                  {!row.verifiedBy && (
                    <Button size="small" loading={verifying.isPending} onClick={() => verifying.mutate(row)}>
                      {t('oversight.qualifications.verify')}
                    </Button>
                  )}
                </span>
              ),
            },
          ]}
        />
      )}
      {edited && (
        <QualificationDialog
          known={edited === 'new' ? null : edited}
          onSubmit={(written) => (edited === 'new' ? enterQualification(platform.platformCode, written) : changeQualification(edited, written)).then(readAnew)}
          onClose={() => setEdited(null)}
        />
      )}
    </Panel>
  );
}

interface DialogProps {
  readonly known: Qualification | null;
  readonly onSubmit: (written: Readonly<Record<string, string>>) => Promise<unknown>;
  readonly onClose: () => void;
}

function QualificationDialog({ known, onSubmit, onClose }: DialogProps) {
  const { t } = useTranslation();
  const key: readonly Field[] = [
    {
      name: 'kind',
      label: t('oversight.qualifications.kind'),
      kind: 'choice',
      options: KINDS.map((kind) => ({ value: kind, label: t(`oversight.qualifications.kinds.${kind}`) })),
    },
    { name: 'number', label: t('oversight.qualifications.number'), kind: 'text', longest: 100 },
  ];
  return (
    <FormDialog
      title={known ? `${t('oversight.edit')} · ${known.number}` : t('oversight.qualifications.enter')}
      hint={t(known ? 'oversight.qualifications.changeHint' : 'oversight.qualifications.enterHint')}
      submit={t('oversight.save')}
      start={
        known
          ? {
              kind: known.kind,
              number: known.number,
              validFrom: known.validFrom,
              validTo: known.validTo,
              level: known.level === null ? '' : String(known.level),
              assessedOn: known.assessedOn ?? '',
              scanDigest: known.scanDigest ?? '',
              succeeds: known.succeeds ?? '',
            }
          : {}
      }
      fields={[
        ...(known ? [] : key),
        { name: 'validFrom', label: t('oversight.qualifications.validFrom'), kind: 'date' },
        { name: 'validTo', label: t('oversight.qualifications.validTo'), kind: 'date' },
        { name: 'level', label: t('oversight.qualifications.level'), kind: 'number', optional: true },
        { name: 'assessedOn', label: t('oversight.qualifications.assessedOn'), kind: 'date', optional: true },
        { name: 'succeeds', label: t('oversight.qualifications.succeeds'), kind: 'text', optional: true, longest: 100 },
        { name: 'scanDigest', label: t('oversight.qualifications.scanDigest'), kind: 'text', optional: true, longest: 64, hint: t('oversight.qualifications.scanHint') },
      ]}
      onSubmit={onSubmit}
      onClose={onClose}
    />
  );
}

function DaysLeft({ days }: { days: number }) {
  const { t } = useTranslation();
  const tone = days < 0 ? 'bad' : days <= 30 ? 'warn' : 'good';
  return <Tag tone={tone}>{days < 0 ? t('oversight.reminders.ended', { days: -days }) : t('oversight.reminders.left', { days })}</Tag>;
}
