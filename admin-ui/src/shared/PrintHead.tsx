import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery, useNameOf } from '../api';
import { formatInstant } from '../format';
import './print.css';

/** What stands above a screen on paper alone: whose it is, by whom and when it was printed, and where it can be seen. */
export function PrintHead() {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  const nameOf = useNameOf();
  const [at, setAt] = useState(() => new Date().toISOString());
  useEffect(() => {
    const note = () => setAt(new Date().toISOString());
    window.addEventListener('beforeprint', note);
    return () => window.removeEventListener('beforeprint', note);
  }, []);
  return (
    <div className="print-head" aria-hidden>
      <strong>{t('frame.productLong')}</strong>
      <span>
        {t('shared.print.by', { name: me?.name ?? '', unit: me?.area ? nameOf(me.area) : '' })} · {t('shared.print.at', { time: formatInstant(at) })}
      </span>
      <span className="code">{window.location.pathname}</span>
      <span>{t('shared.print.signed')}</span>
    </div>
  );
}
