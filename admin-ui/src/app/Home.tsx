import { useSuspenseQuery } from '@tanstack/react-query';
import { Navigate, useSearch } from '@tanstack/react-router';
import { may, meQuery, roleOf } from '../api';
import { NoStart } from './NoStart';

/** The first of these that the person may open. */
const STARTS = [
  { duty: 'desk', to: '/desk' },
  { duty: 'overview', to: '/overview' },
  { duty: 'employers', to: '/employers' },
  { duty: 'contracts', to: '/contracts' },
  { duty: 'audit', to: '/audit' },
  { duty: 'parameters', to: '/admin/parameters' },
  { duty: 'loadRegisters', to: '/admin/registers' },
  { duty: 'manageAccounts', to: '/admin/organisation' },
  { duty: 'sharing', to: '/sharing' },
] as const;

/**
 * Leads a person to where the work begins: supervisors to the desk, other officials to the overview or their register, an operator to the
 * platform's filings, an employer to its own affairs.
 */
export function Home() {
  const { data: me } = useSuspenseQuery(meQuery);
  const search = useSearch({ from: '/' });
  if (roleOf(me) === 'platform-operator' && me.platform) {
    return <Navigate to="/platforms/$platformCode/filings" params={{ platformCode: me.platform }} replace />;
  }
  if (me.employer) {
    return <Navigate to="/employers/$creditCode/affairs" params={{ creditCode: me.employer }} replace />;
  }
  // The overview once stood here: what was kept of it by its address still leads to it.
  if (may(me, 'overview') && Object.values(search).some((value) => value !== undefined)) {
    return <Navigate to="/overview" search={search} replace />;
  }
  const start = STARTS.find(({ duty }) => may(me, duty));
  return start ? <Navigate to={start.to} replace /> : <NoStart me={me} />;
}
