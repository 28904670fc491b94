import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { may, type Me, type ParameterFigure, type TableChange } from '../api';
import { formatInstant } from '../format';
import { FormDialog, Notice, Panel } from '../shared';
import { ChangeStateTag } from './ChangeStateTag';
import { decide, withdraw } from './queries';
import { FigureValues } from './values';

interface Props {
  readonly changes: readonly TableChange[];
  readonly figures: readonly ParameterFigure[];
  /** The first day of filing that an approval of this moment could govern. */
  readonly earliest: string;
  readonly me: Me;
  readonly onChanged: () => Promise<unknown>;
  /** What a change is about, where the screen is about several things. */
  readonly named?: (change: TableChange) => string;
}

/** All that was proposed of an entry, and what became of it. */
export function ChangeList({ changes, figures, earliest, me, onChanged, named }: Props) {
  const { t } = useTranslation();
  return (
    <Panel title={t('parameters.changes.title')} hint={t('parameters.changes.hint')}>
      {changes.length === 0 ? (
        <Notice kind="empty" title={t('parameters.changes.none')} />
      ) : (
        <ol className="table-changes">
          {changes.map((change) => (
            <li key={change.changeNo}>
              <div className="table-change-said">
                <h3>
                  {t('parameters.changes.of', { changeNo: change.changeNo })} {named && <span className="code">{named(change)}</span>} <ChangeStateTag state={change.state} />
                </h3>
                <FigureValues figures={figures} values={change.values} whole />
                <p>
                  {[
                    change.validFrom !== change.filingsFrom && t('parameters.from', { day: change.validFrom }),
                    t('parameters.filingsFrom', { day: change.filingsFrom }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                <p>
                  <span className="quiet small">{t('parameters.basis')}</span> {change.basis}
                </p>
                <p>
                  <span className="quiet small">{t('parameters.explanation')}</span> {change.explanation}
                </p>
                {change.decisionReason && (
                  <p>
                    <span className="quiet small">{t('parameters.reason')}</span> {change.decisionReason}
                  </p>
                )}
                <p className="quiet small">
                  {[
                    `${t('parameters.proposed')} ${change.proposedBy} ${formatInstant(change.proposedAt)}`,
                    change.decidedBy &&
                      `${t(change.state === 'WITHDRAWN' ? 'parameters.withdrawn' : 'parameters.decided')} ${change.decidedBy} ${formatInstant(change.decidedAt)}`,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
              {change.state === 'PROPOSED' && <Acts change={change} isLate={change.filingsFrom < earliest} me={me} onChanged={onChanged} />}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}

type Act = 'approve' | 'refuse' | 'withdraw';

interface ActsProps {
  readonly change: TableChange;
  readonly isLate: boolean;
  readonly me: Me;
  readonly onChanged: () => Promise<unknown>;
}

/** What the reader may do with a proposal: the proposer withdraw it, another one who approves decide it. */
function Acts({ change, isLate, me, onChanged }: ActsProps) {
  const { t } = useTranslation();
  const [act, setAct] = useState<Act | null>(null);
  const { changeNo, filingsFrom } = change;
  const isOwn = change.proposedBy === me.username;
  if (may(me, 'proposeChanges')) {
    return isOwn ? (
      <div className="table-change-acts">
        <Button onClick={() => setAct('withdraw')}>{t('parameters.decision.withdraw')}</Button>
        {act && <Asked change={change} act={act} onClose={() => setAct(null)} onChanged={onChanged} />}
      </div>
    ) : null;
  }
  if (!may(me, 'approveChanges')) {
    return null;
  }
  if (isOwn) {
    return <Notice kind="info" title={t('parameters.decision.own')} />;
  }
  return (
    <div className="table-change-acts" role="group" aria-label={t('parameters.decision.title', { changeNo })}>
      {isLate && <p className="quiet small">{t('parameters.decision.late')}</p>}
      <Button type="primary" disabled={isLate} title={filingsFrom} onClick={() => setAct('approve')}>
        {t('parameters.decision.approve')}
      </Button>
      <Button danger onClick={() => setAct('refuse')}>
        {t('parameters.decision.refuse')}
      </Button>
      {act && <Asked change={change} act={act} onClose={() => setAct(null)} onChanged={onChanged} />}
    </div>
  );
}

interface AskedProps {
  readonly change: TableChange;
  readonly act: Act;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<unknown>;
}

function Asked({ change, act, onClose, onChanged }: AskedProps) {
  const { t } = useTranslation();
  const { changeNo, filingsFrom } = change;
  return (
    <FormDialog
      title={t(`parameters.decision.${act}Title`, { changeNo })}
      hint={t(`parameters.decision.${act}Hint`, { day: filingsFrom })}
      submit={t(`parameters.decision.${act}`)}
      isDangerous={act === 'refuse'}
      fields={act === 'withdraw' ? [] : [{ name: 'reason', label: t('parameters.reason'), hint: t('parameters.reasonHint'), kind: 'area', longest: 2000 }]}
      onSubmit={({ reason = '' }) =>
        (act === 'withdraw' ? withdraw(change) : decide(change, { outcome: act === 'approve' ? 'APPROVED' : 'REFUSED', reason })).then(onChanged)
      }
      onClose={onClose}
    />
  );
}
