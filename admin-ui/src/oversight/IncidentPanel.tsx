import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlatformFile, PlatformIncident } from '../api';
import { formatDay, formatInstant, formatNumber, NO_VALUE } from '../format';
import { FormDialog, LedgerTable, Notice, Panel, Tag } from '../shared';
import { useReadAnew } from './PlatformFile';
import { closeIncident, reportIncident } from './queries';

const KINDS = ['LEAK', 'TAMPERING', 'LOSS', 'INTRUSION', 'OUTAGE', 'KEY_COMPROMISE', 'OTHER'] as const;

/** Security incidents that a platform has reported, each with its deadline. */
export function IncidentPanel({ file: { platform, incidents, revision } }: { file: PlatformFile }) {
  const { t } = useTranslation();
  const readAnew = useReadAnew(platform.platformCode);
  const [act, setAct] = useState<PlatformIncident | 'new' | null>(null);
  return (
    <Panel
      flush
      title={t('oversight.incidents.title')}
      hint={t('oversight.incidents.hint')}
      extra={<Button onClick={() => setAct('new')}>{t('oversight.incidents.enter')}</Button>}
    >
      {incidents.length === 0 ? (
        <Notice kind="empty" title={t('oversight.incidents.none')} />
      ) : (
        <LedgerTable
          caption={t('oversight.incidents.title')}
          rows={incidents}
          rowKey={({ incidentNo }) => String(incidentNo)}
          detail={({ summary, harm, measures, conclusion }) => (
            <div className="troubles">
              <p>{summary}</p>
              {harm && <p>{`${t('oversight.incidents.harm')}：${harm}`}</p>}
              {measures && <p>{`${t('oversight.incidents.measures')}：${measures}`}</p>}
              {conclusion && <p>{`${t('oversight.incidents.conclusion')}：${conclusion}`}</p>}
            </div>
          )}
          columns={[
            { key: 'kind', title: t('oversight.incidents.kind'), leading: true, width: 110, cell: ({ kind }) => t(`oversight.incidents.kinds.${kind}`) },
            { key: 'discovered', title: t('oversight.incidents.discoveredAt'), width: 140, cell: ({ discoveredAt }) => formatInstant(discoveredAt) },
            { key: 'reported', title: t('oversight.incidents.reportedAt'), width: 140, cell: ({ reportedAt }) => formatInstant(reportedAt) },
            {
              key: 'due',
              title: t('oversight.incidents.dueAt'),
              width: 210,
              cell: ({ reportDueAt, late }) => (
                <>
                  {formatInstant(reportDueAt)} <Tag tone={late ? 'bad' : 'good'}>{t(late ? 'oversight.incidents.late' : 'oversight.incidents.inTime')}</Tag>
                </>
              ),
            },
            { key: 'persons', title: t('oversight.incidents.persons'), number: true, short: true, cell: ({ persons }) => (persons === null ? NO_VALUE : formatNumber(persons)) },
            {
              key: 'final',
              title: t('oversight.incidents.finalDue'),
              width: 160,
              cell: ({ finalDueOn, closedAt }) => (closedAt ? <Tag tone="still">{t('oversight.incidents.closed', { at: formatInstant(closedAt) })}</Tag> : formatDay(finalDueOn)),
            },
            {
              key: 'acts',
              title: t('oversight.acts'),
              width: 90,
              cell: (row) =>
                row.closedAt ? NO_VALUE : (
                  <Button size="small" onClick={() => setAct(row)}>
                    {t('oversight.incidents.close')}
                  </Button>
                ),
            },
          ]}
        />
      )}
      {act === 'new' && (
        <FormDialog
          title={t('oversight.incidents.enter')}
          hint={t('oversight.incidents.enterHint')}
          submit={t('oversight.save')}
          fields={[
            { name: 'kind', label: t('oversight.incidents.kind'), kind: 'choice', options: KINDS.map((kind) => ({ value: kind, label: t(`oversight.incidents.kinds.${kind}`) })) },
            { name: 'persons', label: t('oversight.incidents.persons'), kind: 'number', optional: true },
            { name: 'discoveredAt', label: t('oversight.incidents.discoveredAt'), kind: 'moment', hint: t('oversight.beijingTime') },
            { name: 'reportedAt', label: t('oversight.incidents.reportedAt'), kind: 'moment', hint: t('oversight.beijingTime') },
            { name: 'summary', label: t('oversight.incidents.summary'), kind: 'area', longest: 2000, hint: t('oversight.noPersonalData') },
            { name: 'harm', label: t('oversight.incidents.harm'), kind: 'area', optional: true, longest: 1000 },
            { name: 'measures', label: t('oversight.incidents.measures'), kind: 'area', optional: true, longest: 1000 },
          ]}
          onSubmit={(written) => reportIncident(platform.platformCode, revision, written).then(readAnew)}
          onClose={() => setAct(null)}
        />
      )}
      {act !== null && act !== 'new' && (
        <FormDialog
          title={t('oversight.incidents.close')}
          submit={t('oversight.incidents.close')}
          fields={[{ name: 'conclusion', label: t('oversight.incidents.conclusion'), kind: 'area', longest: 1000 }]}
          onSubmit={(written) => closeIncident(platform.platformCode, revision, act.incidentNo, written).then(readAnew)}
          onClose={() => setAct(null)}
        />
      )}
    </Panel>
  );
}
