import { useSuspenseQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { may, meQuery, roleOf } from '../api';
import { Loading } from '../shared';
import { NoStart } from './NoStart';

const Overview = lazy(() => import('../overview').then(({ Overview: component }) => ({ default: component })));

/** The first of these that the person may open. */
const STARTS = [
  { duty: 'overview', to: '/' },
  { duty: 'employers', to: '/employers' },
  { duty: 'contracts', to: '/contracts' },
  { duty: 'audit', to: '/audit' },
  { duty: 'parameters', to: '/admin/parameters' },
  { duty: 'loadRegisters', to: '/admin/registers' },
  { duty: 'manageAccounts', to: '/admin/organisation' },
] as const;

/** What a person sees first: officials the overview or their register, an operator the platform's filings, an employer its own affairs. */
export function Home() {
  const { data: me } = useSuspenseQuery(meQuery);
  const role = roleOf(me);
  if (role === 'platform-operator' && me.platform) {
    return <Navigate to="/platforms/$platformCode/filings" params={{ platformCode: me.platform }} replace />;
  }
  if (me.employer) {
    return <Navigate to="/employers/$creditCode/affairs" params={{ creditCode: me.employer }} replace />;
  }
  const start = STARTS.find(({ duty }) => may(me, duty));
  if (!start) {
    return <NoStart me={me} />;
  }
  if (start.to !== '/') {
    return <Navigate to={start.to} replace />;
  }
  return (
    <Suspense fallback={<Loading />}>
      <Overview />
    </Suspense>
  );
}
