import { Link, useMatches } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

const ADDRESSES = { employers: '/employers', platforms: '/platforms' } as const;

/** 当前位置. The start page needs none. */
export function Breadcrumbs() {
  const { t } = useTranslation();
  const match = useMatches().at(-1);
  const screen = match?.staticData;
  if (!screen?.title || screen.title === 'overview') {
    return null;
  }
  return (
    <nav className="breadcrumbs" aria-label={t('frame.breadcrumb')}>
      <ol>
        <li>
          <Link to="/">{t('frame.titles.overview')}</Link>
        </li>
        {screen.above?.map((key) => (
          <li key={key}>
            <Link to={ADDRESSES[key]}>{t(`frame.titles.${key}`)}</Link>
          </li>
        ))}
        <li aria-current="page">{t(`frame.titles.${screen.title}`)}</li>
      </ol>
    </nav>
  );
}
