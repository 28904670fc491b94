import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChainCheck } from '../api';
import { formatMoment, formatNumber } from '../format';
import { Notice, Panel, ProblemView } from '../shared';
import { checkChain, type Noted } from './queries';

/** Checks the chain of hashes step by step, and says that it is whole or where it is broken. */
export function ChainPanel() {
  const { t } = useTranslation();
  const [step, setStep] = useState<ChainCheck>();
  const [noted, setNoted] = useState({ no: '', hash: '' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const check = useMutation({
    mutationFn: (compared: Noted | undefined) => {
      running.current = new AbortController();
      setStep(undefined);
      return checkChain(compared, setStep, running.current.signal);
    },
  });
  const { no, hash } = noted;
  const isNoted = no !== '' || hash !== '';
  const isFit = /^[1-9]\d{0,17}$/.test(no) && /^[0-9a-f]{64}$/.test(hash);
  const start = () => check.mutate(isNoted ? { notedNo: Number(no), notedHash: hash } : undefined);
  const wasStopped = check.error instanceof DOMException && check.error.name === 'AbortError';
  return (
    <Panel
      title={t('audit.check.title')}
      hint={t('audit.check.hint')}
      extra={
        check.isPending ? (
          <Button onClick={() => running.current?.abort()}>{t('audit.check.stop')}</Button>
        ) : (
          <Button type="primary" disabled={isNoted && !isFit} onClick={start}>
            {t(check.isSuccess ? 'audit.check.again' : 'audit.check.start')}
          </Button>
        )
      }
    >
      <div className="chain">
        <NotedHead noted={noted} isWrong={isNoted && !isFit} onChange={setNoted} />
        {check.isPending && step && (
          <div className="chain-progress" role="status">
            <progress value={step.checked} max={step.headNo} aria-label={t('audit.check.title')} />
            {t('audit.check.running', { checked: formatNumber(step.checked), total: formatNumber(step.headNo) })}
          </div>
        )}
        {wasStopped && <Notice kind="warn" role="status" title={t('audit.check.stopped')} />}
        {check.error && !wasStopped && <ProblemView error={check.error} onRetry={start} />}
        {check.data && <Finding found={check.data} />}
      </div>
    </Panel>
  );
}

interface NotedProps {
  readonly noted: { readonly no: string; readonly hash: string };
  readonly isWrong: boolean;
  readonly onChange: (noted: { no: string; hash: string }) => void;
}

/** An entry that was noted at an earlier check, to be compared with. */
function NotedHead({ noted, isWrong, onChange }: NotedProps) {
  const { t } = useTranslation();
  const id = useId();
  const input = (key: 'no' | 'hash', label: string, longest: number) => (
    <label>
      <span className="quiet">{label}</span>
      <Input
        className="code"
        value={noted[key]}
        maxLength={longest}
        status={isWrong ? 'error' : ''}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? id : undefined}
        onChange={({ target }) => onChange({ ...noted, [key]: target.value.trim().toLowerCase() })}
      />
    </label>
  );
  return (
    <details className="chain-noted">
      <summary>{t('audit.check.noted')}</summary>
      <div className="chain-noted-fields">
        {input('no', t('audit.check.notedNo'), 18)}
        {input('hash', t('audit.check.notedHash'), 64)}
      </div>
      {isWrong && (
        <p id={id} className="chain-wrong">
          {t('audit.check.notedWrong')}
        </p>
      )}
    </details>
  );
}

function Finding({ found: { state, checked, headNo, headHash, checkpoint, broken, asOf } }: { found: ChainCheck }) {
  const { t } = useTranslation();
  const head = (
    <p className="chain-head">
      {t('audit.check.head')} {formatNumber(headNo)} <span className="code">{headHash}</span>{' '}
      <span className="quiet small">{formatMoment(asOf)}</span>
    </p>
  );
  if (state !== 'BROKEN' || !broken) {
    return (
      <Notice kind="good" role="status" title={t('audit.check.intact', { count: formatNumber(checked - (checkpoint?.entryNo ?? 0)) as never })}>
        {head}
        {checkpoint && (
          <p>{t('audit.check.checkpoint', { entryNo: formatNumber(checkpoint.entryNo), at: formatMoment(checkpoint.droppedAt), by: checkpoint.droppedBy })}</p>
        )}
        <p className="quiet small">{t('audit.check.headHint')}</p>
      </Notice>
    );
  }
  const { entryNo, at, misfits } = broken;
  const before = formatNumber(checked - (checkpoint?.entryNo ?? 0));
  const howFar = misfits.includes('NOTED_HASH')
    ? t('audit.check.brokenNoted', { checked: before })
    : at
      ? t('audit.check.brokenAt', { at: formatMoment(at), checked: before })
      : t('audit.check.brokenMissing', { checked: before });
  return (
    <Notice kind="bad" role="alert" title={t('audit.check.broken', { entryNo })}>
      <ul className="chain-misfits">
        {misfits.map((misfit) => (
          <li key={misfit}>{t(`audit.check.misfits.${misfit}`)}</li>
        ))}
      </ul>
      <p>{howFar}</p>
      {head}
      <p>{t('audit.check.next')}</p>
      {at && (
        <p>
          <Link to="/audit/$entryNo" params={{ entryNo: String(entryNo) }}>
            {t('audit.check.openEntry', { entryNo })}
          </Link>
        </p>
      )}
    </Notice>
  );
}
