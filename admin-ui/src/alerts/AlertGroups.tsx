import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AlertPage } from '../api';
import { FIRST, UrgencyGroups } from '../shared';
import { type AlertSearch, MINE } from './search';

interface Props {
  readonly search: AlertSearch;
  /** How many of each urgency, of the first page's answer. */
  readonly counts: AlertPage['urgencies'] | undefined;
}

const SCOPES = [
  ['mine', MINE],
  ['unassigned', { state: 'open', assignee: 'none' }],
  ['allOpen', { state: 'open', assignee: undefined }],
] as const satisfies ReadonlyArray<readonly [string, AlertSearch]>;

/** A link that asks for less is not where one is. */
const EXACTLY = { exact: true, explicitUndefined: true } as const;

/** Whose leads are looked at, and how urgent they are. */
export function AlertGroups({ search, counts }: Props) {
  const { t } = useTranslation();
  const whatever: AlertSearch = { ...search, ...FIRST.place, urgency: undefined };
  return (
    <UrgencyGroups<AlertSearch>
      scopes={SCOPES.map(([name, scope]) => ({
        asked: { ...whatever, ...scope },
        isCurrent: search.state === 'open' && search.assignee === scope.assignee,
        children: t(`alerts.${name}`),
      }))}
      counts={counts ?? undefined}
      urgency={search.urgency}
      ask={(urgency) => ({ ...whatever, urgency })}
      link={({ asked, isCurrent, className, children }) => (
        <Link key={JSON.stringify(asked)} className={className} to="/alerts" search={asked} activeOptions={EXACTLY} aria-current={isCurrent ? 'true' : undefined}>
          {children}
        </Link>
      )}
    />
  );
}
