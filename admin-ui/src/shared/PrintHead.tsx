import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery, useNameOf } from '../api';
import { formatInstant } from '../format';
import './print.css';

/** An address as people write it; one that is not well formed stays as it is. */
function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** When it is printed, and the address with all that is asked. */
const printed = () => ({
  at: new Date().toISOString(),
  place: readable(window.location.pathname + window.location.search),
});

/** What stands above a screen on paper alone: whose it is, by whom and when it was printed, and what was asked. */
export function PrintHead() {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  const nameOf = useNameOf();
  const [{ at, place }, setPrinted] = useState(printed);
  useEffect(() => {
    const note = () => setPrinted(printed());
    window.addEventListener('beforeprint', note);
    return () => window.removeEventListener('beforeprint', note);
  }, []);
  return (
    <div className="print-head" aria-hidden>
      <strong>{t('frame.productLong')}</strong>
      <span>
        {t('shared.print.by', { name: me?.name ?? '', unit: me?.area ? nameOf(me.area) : '' })} · {t('shared.print.at', { time: formatInstant(at) })}
      </span>
      <span className="code">{place}</span>
      <span>{t('shared.print.signed')}</span>
    </div>
  );
}
