import { Link, useMatches } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { rememberedList } from '../shared';

const ADDRESSES = {
  employers: '/employers',
  contracts: '/contracts',
  alerts: '/alerts',
  notices: '/notices',
  platforms: '/platforms',
  applications: '/platform-applications',
  inspections: '/inspections',
  approvals: '/approvals',
  cases: '/cases',
  reports: '/reports',
  sharing: '/sharing',
  survey: '/survey',
  audit: '/audit',
  parameters: '/admin/parameters',
  codeLists: '/admin/code-lists',
  retention: '/retention',
  registers: '/admin/registers',
} as const;

interface Props {
  readonly name: string | undefined;
  /** The screen at which the reader starts; not everybody has one. */
  readonly start: 'desk' | 'overview' | null;
}

/** 当前位置, down to the record's own name. A list above is led back to as it was last asked. The start needs none. */
export function Breadcrumbs({ name, start }: Props) {
  const { t } = useTranslation();
  const screen = useMatches().at(-1)?.staticData;
  if (!screen?.title || screen.title === 'start' || screen.title === start) {
    return null;
  }
  return (
    <nav className="breadcrumbs" aria-label={t('frame.breadcrumb')}>
      <ol>
        {start && (
          <li>
            <Link to="/">{t(`frame.titles.${start}`)}</Link>
          </li>
        )}
        {screen.above?.map((key) => (
          <li key={key}>
            <Link to={ADDRESSES[key]} search={rememberedList(key)}>
              {t(`frame.titles.${key}`)}
            </Link>
          </li>
        ))}
        <li aria-current="page">
          {t(`frame.titles.${screen.title}`)}
          {name && <span className="breadcrumb-name"> {name}</span>}
        </li>
      </ol>
    </nav>
  );
}
