import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Notice } from '../shared';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <div className="screen">
      <h1>{t('frame.notFound.title')}</h1>
      <Notice kind="info" title={t('frame.notFound.text')} actions={<Link to="/">{t('frame.notFound.back')}</Link>}>
        <p className="code quiet">404 {window.location.pathname}</p>
      </Notice>
    </div>
  );
}
