import { useTranslation } from 'react-i18next';
import type { CaseClock } from '../api';
import { formatDay } from '../format';
import { useReader } from '../i18n/reader';
import { DueTag, Panel, Tag } from '../shared';
import { Named } from './words';

/** The time limits that run, each with how much of it is used; those that have stopped folded under them. */
export function ClockPanel({ clocks }: { clocks: readonly CaseClock[] }) {
  const { t } = useTranslation();
  const running = clocks.filter(({ stoppedOn }) => !stoppedOn);
  const stopped = clocks.filter(({ stoppedOn }) => stoppedOn);
  return (
    <Panel title={t('cases.clocks')} hint={t('cases.clocksHint')}>
      {running.length === 0 && <p className="quiet">{t('cases.noClock')}</p>}
      <ul className="case-clocks">
        {running.map((clock) => (
          <Running key={clock.clock.code} clock={clock} />
        ))}
      </ul>
      {stopped.length > 0 && (
        <details className="case-fold">
          <summary>{t('cases.stoppedClocks', { n: stopped.length })}</summary>
          <ul>
            {stopped.map((clock) => (
              <li key={clock.clock.code}>
                <Named of={clock.clock} /> <span className="quiet small">{t('cases.stopped', { day: formatDay(clock.stoppedOn ?? '') })}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}

function Running({ clock }: { clock: CaseClock }) {
  const { t } = useTranslation();
  const { pick } = useReader();
  const kind = clock.kind as 'DEADLINE' | 'PARTY' | 'WAITING';
  const caution = pick(clock.caution, clock.cautionEn);
  return (
    <li className={`case-clock case-clock-${clock.urgency.toLowerCase()}`}>
      <p className="case-clock-head">
        <strong>
          <Named of={clock.clock} />
        </strong>
        {clock.isSuspended ? <Tag tone="still">{t('cases.suspended')}</Tag> : <DueTag urgency={clock.urgency} dueOn={clock.dueOn} left={clock.workingDaysLeft} isCertain={clock.isCertain} />}
      </p>
      <meter min={0} max={100} low={70} high={90} optimum={0} value={Math.min(100, clock.usedPercent)} aria-label={t('cases.used', { percent: clock.usedPercent })} />
      <p className="small quiet">
        {clock.isSuspended && <>{t('cases.dueOn', { day: formatDay(clock.dueOn) })} · </>}
        {t('cases.usedOf', { used: clock.used, length: clock.length })}
        {clock.warning !== 'NONE' && ` · ${t(`cases.warnings.${clock.warning}`)}`} · {t(`cases.kinds.${kind}`)}
        {clock.extendedBy ? ` · ${t('cases.extended', { days: clock.extendedBy })}` : ''}
      </p>
      {caution && <p className="small case-caution">{caution}</p>}
      {clock.article && <p className="small quiet">{clock.article}</p>}
    </li>
  );
}
