import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Role } from '../api';
import { useReader } from '../i18n/reader';
import { Notice } from '../shared';

/** 403: whom the screen is for, who the reader is, and whom to ask. */
export function Forbidden({ roles, own }: { roles: readonly Role[]; own: Role | null }) {
  const { t } = useTranslation();
  const { list } = useReader();
  const names = list(roles.map((role) => t(`frame.roles.${role}`)));
  return (
    <div className="screen">
      <h1>{t('frame.forbidden.title')}</h1>
      <Notice
        kind="warn"
        title={t('frame.forbidden.text', { roles: names, own: t(`frame.roles.${own ?? 'none'}`) })}
        actions={<Link to="/">{t('frame.forbidden.back')}</Link>}
      >
        <p className="code quiet">403 {window.location.pathname}</p>
      </Notice>
    </div>
  );
}
