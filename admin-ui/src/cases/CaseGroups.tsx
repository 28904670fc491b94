import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { meQuery, roleOf, type UrgencyCount } from '../api';
import { FIRST, UrgencyGroups } from '../shared';
import { type CaseSearch, MY_CASES } from './search';

interface Props {
  readonly search: CaseSearch;
  readonly counts: readonly UrgencyCount[] | undefined;
}

const HEADS: CaseSearch = { open: 'true', assignee: undefined, awaits: 'head' };
const OPEN: CaseSearch = { open: 'true', assignee: undefined, awaits: undefined };

/** A link that asks for less is not where one is. */
const EXACTLY = { exact: true, explicitUndefined: true } as const;

/** Whose cases are looked at, and how urgent they are. */
export function CaseGroups({ search, counts }: Props) {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery);
  const whatever: CaseSearch = { ...search, ...FIRST.place, urgency: undefined };
  const scopes = [
    ['mine', { ...MY_CASES, awaits: undefined }],
    ...(roleOf(me) === 'district-approver' ? ([['heads', HEADS]] as const) : []),
    ['allOpen', OPEN],
  ] as const;
  return (
    <UrgencyGroups<CaseSearch>
      scopes={scopes.map(([name, scope]) => ({
        asked: { ...whatever, ...scope },
        isCurrent: search.open === 'true' && search.assignee === scope.assignee && search.awaits === scope.awaits,
        children: t(`cases.scopes.${name}`),
      }))}
      counts={counts}
      urgency={search.urgency}
      ask={(urgency) => ({ ...whatever, urgency })}
      link={({ asked, isCurrent, className, children }) => (
        <Link key={JSON.stringify(asked)} className={className} to="/cases" search={asked} activeOptions={EXACTLY} aria-current={isCurrent ? 'true' : undefined}>
          {children}
        </Link>
      )}
    />
  );
}
