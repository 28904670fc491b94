import { useSuspenseQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../api';
import { Loading, Notice } from '../shared';
import { roleOf } from './roles';

const Overview = lazy(() => import('../overview').then(({ Overview: component }) => ({ default: component })));

/** What a person sees first: supervisors the overview, an operator the platform's filings, an auditor the access log. */
export function Home() {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery);
  const role = roleOf(me);
  if (role === 'platform-operator' && me.platform) {
    return <Navigate to="/platforms/$platformCode/filings" params={{ platformCode: me.platform }} replace />;
  }
  if (role === 'auditor') {
    return <Navigate to="/audit" replace />;
  }
  if (role === null) {
    return (
      <div className="screen">
        <h1>{t('frame.nobody.title')}</h1>
        <Notice kind="info" title={t('frame.nobody.text')}>
          <p className="quiet">{t('frame.nobody.next')}</p>
        </Notice>
      </div>
    );
  }
  return (
    <Suspense fallback={<Loading />}>
      <Overview />
    </Suspense>
  );
}
