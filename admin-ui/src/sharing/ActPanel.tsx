import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SharingAgreement } from '../api';
import { FormDialog, ObstacleList, Panel } from '../shared';
import { actOn } from './queries';

type Act = Exclude<SharingAgreement['acts'][number]['action'], 'WRITE'>;

interface Props {
  readonly agreement: SharingAgreement;
  readonly onChanged: (agreement: SharingAgreement) => Promise<unknown>;
}

/** What the reader may do with the agreement now, or what stands against it. */
export function ActPanel({ agreement, onChanged }: Props) {
  const { t } = useTranslation();
  const [act, setAct] = useState<Act | null>(null);
  const acts = agreement.acts.flatMap(({ action, obstacles }) => (action === 'WRITE' ? [] : [{ action, obstacles }]));
  if (acts.length === 0) {
    return null;
  }
  const needsReason = agreement.acts.some(({ action, needsReason: needed }) => action === act && needed);
  return (
    <Panel title={t('sharing.acts.title')} className="no-print">
      <ul className="sharing-acts">
        {acts.map(({ action, obstacles }) => (
          <li key={action}>
            <Button type={action === 'PUT_IN_FORCE' || action === 'RESUME' ? 'primary' : 'default'} disabled={obstacles.length > 0} onClick={() => setAct(action)}>
              {t(`sharing.acts.${action}`)}
            </Button>
            {obstacles.length > 0 && <ObstacleList obstacles={obstacles} />}
          </li>
        ))}
      </ul>
      {act && (
        <FormDialog
          title={t(`sharing.acts.${act}`)}
          hint={t(`sharing.acts.${act}Hint`)}
          submit={t(`sharing.acts.${act}`)}
          isDangerous={act === 'END'}
          fields={needsReason ? [{ name: 'reason', label: t('sharing.acts.reason'), kind: 'area', longest: 500, hint: t('sharing.acts.reasonHint') }] : []}
          onSubmit={({ reason = '' }) => actOn(agreement, act, reason.replace(/\s+/g, ' ')).then(onChanged)}
          onClose={() => setAct(null)}
        />
      )}
    </Panel>
  );
}
