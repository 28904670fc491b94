import { Button } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Qualification } from '../api';
import { formatDay, formatInstant } from '../format';
import { type Field, FormDialog, LedgerTable, Notice, Panel, ProblemView, Tag } from '../shared';
import { changeQualification, enterQualification, verifyQualification } from './queries';

type Kind = Qualification['kind'];

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly noneHint: string;
  readonly papers: readonly Qualification[] | undefined;
  readonly kinds: readonly Kind[];
  /** Whose papers these are; null where each names its holder. */
  readonly holder: string | null;
  readonly onChanged: () => Promise<unknown>;
}

/** Entries of the qualification register, what ends first in front, with what may be done about each. */
export function Papers({ title, hint, noneHint, papers, kinds, holder, onChanged }: Props) {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<Qualification | 'new' | null>(null);
  const verifying = useMutation({ mutationFn: verifyQualification, onSuccess: onChanged });
  return (
    <Panel flush title={title} hint={hint} extra={<Button onClick={() => setEdited('new')}>{t('oversight.qualifications.enter')}</Button>}>
      {verifying.error && <ProblemView error={verifying.error} />}
      {papers?.length === 0 ? (
        <Notice kind="empty" title={t('oversight.qualifications.none')}>
          <p className="quiet">{noneHint}</p>
        </Notice>
      ) : (
        <LedgerTable
          caption={title}
          rows={papers}
          loadingRows={3}
          rowKey={({ kind, holder: of, number }) => `${kind} ${of} ${number}`}
          columns={[
            ...(holder === null ? [{ key: 'holder', title: t('oversight.qualifications.holder'), leading: true, width: 180, cell: ({ holder: of }: Qualification) => of }] : []),
            { key: 'kind', title: t('oversight.qualifications.kind'), leading: holder !== null, width: 170, cell: ({ kind, level }) => `${t(`oversight.qualifications.kinds.${kind}`)}${level ? ` · ${t('oversight.qualifications.levelOf', { level })}` : ''}` },
            { key: 'number', title: t('oversight.qualifications.number'), width: 150, cell: ({ number }) => <span className="code">{number}</span> },
            { key: 'valid', title: t('oversight.qualifications.valid'), width: 180, cell: ({ validFrom, validTo }) => <span className="nowrap">{`${validFrom} – ${validTo}`}</span> },
            { key: 'left', title: t('oversight.qualifications.left'), width: 110, short: true, cell: ({ daysLeft }) => <DaysLeft days={daysLeft} /> },
            ...(kinds.includes('CLASSIFIED_PROTECTION')
              ? [{ key: 'assessed', title: t('oversight.qualifications.assessedOn'), width: 110, short: true, cell: ({ assessedOn }: Qualification) => formatDay(assessedOn) }]
              : []),
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
          kinds={kinds}
          asksHolder={holder === null}
          onSubmit={(written) => (edited === 'new' ? enterQualification(holder ?? written.holder ?? '', written) : changeQualification(edited, written)).then(onChanged)}
          onClose={() => setEdited(null)}
        />
      )}
    </Panel>
  );
}

interface DialogProps {
  readonly known: Qualification | null;
  readonly kinds: readonly Kind[];
  readonly asksHolder: boolean;
  readonly onSubmit: (written: Readonly<Record<string, string>>) => Promise<unknown>;
  readonly onClose: () => void;
}

function QualificationDialog({ known, kinds, asksHolder, onSubmit, onClose }: DialogProps) {
  const { t } = useTranslation();
  const isGraded = kinds.includes('CLASSIFIED_PROTECTION');
  const key: readonly Field[] = [
    ...(asksHolder ? [{ name: 'holder', label: t('oversight.qualifications.holder'), kind: 'text', longest: 200, hint: t('oversight.qualifications.holderHint') } as const] : []),
    {
      name: 'kind',
      label: t('oversight.qualifications.kind'),
      kind: 'choice',
      options: kinds.map((kind) => ({ value: kind, label: t(`oversight.qualifications.kinds.${kind}`) })),
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
        ...(isGraded
          ? ([
              { name: 'level', label: t('oversight.qualifications.level'), kind: 'number', optional: true },
              { name: 'assessedOn', label: t('oversight.qualifications.assessedOn'), kind: 'date', optional: true },
            ] as const)
          : []),
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
