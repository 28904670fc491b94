import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type AlertPage, URGENCIES } from '../api';
import { FIRST } from '../shared';
import { URGENCY_LOOKS } from './AlertTags';
import { type AlertSearch, MINE } from './search';

interface Props {
  readonly search: AlertSearch;
  /** How many of each urgency, of the first page's answer. */
  readonly counts: AlertPage['urgencies'] | undefined;
}

/** A link that asks for less is not where one is. */
const EXACTLY = { exact: true, explicitUndefined: true } as const;

const SCOPES = [
  ['mine', MINE],
  ['unassigned', { state: 'open', assignee: 'none' }],
  ['allOpen', { state: 'open', assignee: undefined }],
] as const satisfies ReadonlyArray<readonly [string, AlertSearch]>;

/** Whose leads are looked at, and how urgent they are: each one step, and each an address. */
export function UrgencyGroups({ search, counts }: Props) {
  const { t } = useTranslation();
  const { urgency: _urgency, ...whatever } = { ...search, ...FIRST.place };
  return (
    <div className="alert-groups">
      <nav aria-label={t('alerts.scopes')}>
        {SCOPES.map(([name, scope]) => (
          <Link
            key={name}
            to="/alerts"
            search={{ ...whatever, ...scope }}
            activeOptions={EXACTLY}
            aria-current={search.state === 'open' && search.assignee === scope.assignee ? 'true' : undefined}
          >
            {t(`alerts.${name}`)}
          </Link>
        ))}
      </nav>
      {counts && (
        <nav aria-label={t('alerts.groups')}>
          <Link to="/alerts" search={whatever} activeOptions={EXACTLY} aria-current={search.urgency === undefined ? 'true' : undefined}>
            {t('alerts.everything')}
          </Link>
          {URGENCIES.map((urgency) => {
            const [tone, Icon] = URGENCY_LOOKS[urgency];
            return (
              <Link
                key={urgency}
                className={`alert-group-${tone}`}
                to="/alerts"
                search={{ ...whatever, urgency }}
                activeOptions={EXACTLY}
                aria-current={search.urgency === urgency ? 'true' : undefined}
              >
                <Icon aria-hidden />
                {t('alerts.group', {
                  name: t(`alerts.urgencies.${urgency}`),
                  count: counts.find((each) => each.urgency === urgency)?.count ?? 0,
                })}
              </Link>
            );
          })}
        </nav>
      )}
    </div>
  );
}
