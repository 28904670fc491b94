import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { may, meQuery, type RevealField, useCodeList } from '../../api';
import { NO_VALUE } from '../../format';
import { FIELD_KEYS } from './fields';
import { keptFor } from './pending';
import { hide, hideContract, useRevealed } from './revealed';
import { RevealDialog } from './RevealDialog';
import './reveal.css';

interface Props {
  readonly contractId: string;
  readonly field: RevealField;
  /** What is shown while it is masked. */
  readonly masked: ReactNode;
}

/** A masked value with the button that shows it in clear, for a purpose and a case, for a minute. */
export function Revealable({ contractId, field, masked }: Props) {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  // Who comes back from signing in once more goes on where he was.
  const [kept] = useState(() => keptFor(contractId));
  const resumed = kept?.fields[0] === field ? kept : null;
  const [isAsking, setAsking] = useState(resumed !== null);
  const { name: unitName } = useCodeList('wage-unit');
  const clear = useRevealed().find((each) => each.contractId === contractId && each.field === field);
  useEffect(() => () => hideContract(contractId), [contractId]);
  const what = t(`shared.reveal.fields.${FIELD_KEYS[field]}`);
  if (!me || !may(me, 'reveal')) {
    return masked;
  }
  if (clear) {
    return (
      <span className="revealed">
        <span className="code revealed-value">
          {clear.value === null
            ? t('shared.reveal.none')
            : clear.unit
              ? t('shared.reveal.yuan', { amount: clear.value, unit: unitName(clear.unit) })
              : clear.value}
        </span>
        <Countdown until={clear.until} />
        <Button
          type="link"
          size="small"
          icon={<EyeInvisibleOutlined aria-hidden />}
          aria-label={t('shared.reveal.hideWhat', { what })}
          onClick={() => hide(contractId, field)}
        >
          {t('shared.reveal.hide')}
        </Button>
      </span>
    );
  }
  return (
    <>
      <span className="revealed">
        {masked ?? NO_VALUE}
        <Button
          type="link"
          size="small"
          icon={<EyeOutlined aria-hidden />}
          aria-label={t('shared.reveal.showWhat', { what })}
          onClick={() => setAsking(true)}
        >
          {t('shared.reveal.show')}
        </Button>
      </span>
      {isAsking && <RevealDialog contractId={contractId} field={field} resumed={resumed} onClose={() => setAsking(false)} />}
    </>
  );
}

/** How long it stays. */
function Countdown({ until }: { until: number }) {
  const { t } = useTranslation();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  return <span className="quiet small nowrap revealed-left">{t('shared.reveal.left', { seconds: Math.max(0, Math.ceil((until - now) / 1000)) })}</span>;
}
