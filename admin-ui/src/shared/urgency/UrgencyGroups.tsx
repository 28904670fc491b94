import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { URGENCIES, type Urgency, type UrgencyCount } from '../../api';
import { URGENCY_LOOKS } from './looks';
import './urgency.css';

/** A choice of a group of links: where it leads, whether one is there, and how it looks. */
export interface GroupLink<Asked> {
  readonly asked: Asked;
  readonly isCurrent: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

interface Props<Asked> {
  /** What is looked at often, by what it is called. */
  readonly scopes: ReadonlyArray<GroupLink<Asked>>;
  /** How many there are of each urgency; none while it is not known. */
  readonly counts: readonly UrgencyCount[] | undefined;
  readonly urgency: Urgency | undefined;
  /** The question about one urgency, or about all. */
  readonly ask: (urgency: Urgency | undefined) => Asked;
  readonly link: (link: GroupLink<Asked>) => ReactNode;
}

/** Whose things are looked at, and how urgent they are: each one step, and each an address. */
export function UrgencyGroups<Asked>({ scopes, counts, urgency, ask, link }: Props<Asked>) {
  const { t } = useTranslation();
  return (
    <div className="urgency-groups">
      <nav aria-label={t('shared.urgency.scopes')}>{scopes.map(link)}</nav>
      {counts && (
        <nav aria-label={t('shared.urgency.groups')}>
          {link({ asked: ask(undefined), isCurrent: urgency === undefined, children: t('shared.urgency.everything') })}
          {URGENCIES.map((each) => {
            const [tone, Icon] = URGENCY_LOOKS[each];
            return link({
              asked: ask(each),
              isCurrent: urgency === each,
              className: `urgency-${tone}`,
              children: (
                <>
                  <Icon aria-hidden />
                  {t('shared.urgency.group', { name: t(`shared.urgency.names.${each}`), count: counts.find((count) => count.urgency === each)?.count ?? 0 })}
                </>
              ),
            });
          })}
        </nav>
      )}
    </div>
  );
}
