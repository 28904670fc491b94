import { useQuery } from '@tanstack/react-query';
import { Outlet, useMatches } from '@tanstack/react-router';
import { Drawer } from 'antd';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Me, meQuery } from '../api';
import { ProblemView } from '../shared';
import { Breadcrumbs } from './Breadcrumbs';
import { Forbidden } from './Forbidden';
import { HeaderBar } from './HeaderBar';
import { roleOf } from './roles';
import { SideMenu } from './SideMenu';
import './frame.css';

/** What surrounds every screen, once it is known who is there. */
export function Frame() {
  const { t } = useTranslation();
  const { data: me, error, refetch } = useQuery(meQuery);
  if (error) {
    return (
      <main className="frame-alone">
        <h1>{t('frame.productLong')}</h1>
        <ProblemView error={error} onRetry={() => void refetch()} />
      </main>
    );
  }
  return me ? (
    <FrameFor me={me} />
  ) : (
    <main className="frame-alone">
      <p className="quiet" role="status">
        {t('frame.loading')}
      </p>
    </main>
  );
}

function FrameFor({ me }: { me: Me }) {
  const { t } = useTranslation();
  const [menuOpen, setMenuOpen] = useState(false);
  const screen = useMatches().at(-1)?.staticData;
  const title = screen?.title;
  useEffect(() => {
    document.title = `${t(`frame.titles.${title ?? 'notFound'}`)} · ${t('frame.product')}`;
  }, [t, title]);

  const role = roleOf(me);
  // A person without a role may stay at the start, where the server's refusal would not say more.
  const isOpen = !screen?.roles || (role === null ? screen.title === 'overview' : screen.roles.includes(role));
  return (
    <div className="frame">
      <a className="skip-link" href="#main">
        {t('frame.skip')}
      </a>
      <HeaderBar me={me} onMenu={() => setMenuOpen(true)} />
      <div className="frame-side">
        <SideMenu me={me} />
      </div>
      <Drawer
        open={menuOpen}
        onClose={() => setMenuOpen(false)}
        placement="left"
        size={260}
        title={t('frame.product')}
        styles={{ body: { padding: 0 } }}
      >
        <SideMenu me={me} onChosen={() => setMenuOpen(false)} />
      </Drawer>
      <main id="main" tabIndex={-1} className="frame-main">
        <Breadcrumbs />
        {isOpen ? (
          <Suspense fallback={<p className="quiet">{t('frame.loading')}</p>}>
            <Outlet />
          </Suspense>
        ) : (
          <Forbidden roles={screen.roles} own={role} />
        )}
      </main>
    </div>
  );
}
