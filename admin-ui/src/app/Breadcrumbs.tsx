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
  audit: '/audit',
  parameters: '/admin/parameters',
  codeLists: '/admin/code-lists',
  retention: '/retention',
  registers: '/admin/registers',
} as const;

/** 当前位置, down to the record's own name. A list above is led back to as it was last asked. The start page needs none, and not everybody has one. */
export function Breadcrumbs({ name, fromStart }: { name: string | undefined; fromStart: boolean }) {
  const { t } = useTranslation();
  const screen = useMatches().at(-1)?.staticData;
  if (!screen?.title || screen.title === 'overview') {
    return null;
  }
  return (
    <nav className="breadcrumbs" aria-label={t('frame.breadcrumb')}>
      <ol>
        {fromStart && (
          <li>
            <Link to="/">{t('frame.titles.overview')}</Link>
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
