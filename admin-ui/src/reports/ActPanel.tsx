import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DistrictReport } from '../api';
import { FormDialog, ObstacleList, Panel } from '../shared';
import { acceptReport, returnReport, submitReport } from './queries';

type Act = 'SUBMIT' | 'RETURN' | 'ACCEPT';

interface Props {
  readonly report: DistrictReport;
  readonly onChanged: (report: DistrictReport) => Promise<unknown>;
}

/** What the reader may do with the report now, or what stands against it. */
export function ActPanel({ report, onChanged }: Props) {
  const { t } = useTranslation();
  const [act, setAct] = useState<Act | null>(null);
  const acts = report.acts.filter(({ action, obstacles }) => action !== 'WRITE' || obstacles.length > 0);
  if (acts.length === 0) {
    return null;
  }
  return (
    <Panel title={t('reports.acts.title')} className="no-print">
      <ul className="report-acts">
        {acts.map(({ action, obstacles }) => (
          <li key={action}>
            {action !== 'WRITE' && (
              <Button type={action === 'RETURN' ? 'default' : 'primary'} disabled={obstacles.length > 0} onClick={() => setAct(action)}>
                {t(`reports.acts.${action}`)}
              </Button>
            )}
            {obstacles.length > 0 && (
              <div>
                <p className="small">
                  {t(`reports.acts.${action}`)}: {t('reports.acts.cannot')}
                </p>
                <ObstacleList obstacles={obstacles} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {act && (
        <FormDialog
          title={t(`reports.acts.${act}`)}
          hint={t(`reports.acts.${act}Hint`)}
          submit={t(`reports.acts.${act}`)}
          fields={act === 'RETURN' ? [{ name: 'reason', label: t('reports.acts.reason'), kind: 'area', longest: 2000 }] : []}
          onSubmit={({ reason = '' }) => (act === 'RETURN' ? returnReport(report, reason) : act === 'SUBMIT' ? submitReport(report) : acceptReport(report)).then(onChanged)}
          onClose={() => setAct(null)}
        />
      )}
    </Panel>
  );
}
