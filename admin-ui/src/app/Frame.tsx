import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation, useMatches } from '@tanstack/react-router';
import { Drawer } from 'antd';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Me, may, meQuery, roleOf } from '../api';
import { Palette } from '../palette';
import { Loading, PrintHead, ProblemView, TitleContext, Watermark } from '../shared';
import { Breadcrumbs } from './Breadcrumbs';
import { Forbidden } from './Forbidden';
import { HeaderBar } from './HeaderBar';
import { Shortcuts } from './Shortcuts';
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
      <Loading />
    </main>
  );
}

function FrameFor({ me }: { me: Me }) {
  const { t } = useTranslation();
  const [menuOpen, setMenuOpen] = useState(false);
  const screen = useMatches().at(-1)?.staticData;
  const [name, setName] = useState<string>();
  const title = screen?.title;
  useEffect(() => {
    const words = [name, t(`frame.titles.${title ?? 'notFound'}`), t('frame.product')];
    document.title = words.filter(Boolean).join(' · ');
  }, [t, title, name]);

  // A new screen is announced by its main part taking the focus, as a loaded page would; the first one is loaded.
  const path = useLocation({ select: ({ pathname }) => pathname });
  const main = useRef<HTMLElement>(null);
  const pathBefore = useRef(path);
  useEffect(() => {
    if (pathBefore.current !== path) {
      pathBefore.current = path;
      main.current?.focus({ preventScroll: true });
    }
  }, [path]);

  const role = roleOf(me);
  // A person without a role may stay at the start, where the server's refusal would not say more.
  const isOpen = !screen?.roles || (role === null ? screen.title === 'start' : screen.roles.includes(role));
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
      <main id="main" ref={main} tabIndex={-1} className="frame-main">
        <PrintHead />
        {role !== 'platform-operator' && <Breadcrumbs name={name} start={may(me, 'desk') ? 'desk' : may(me, 'overview') ? 'overview' : null} />}
        {isOpen ? (
          <TitleContext value={setName}>
            <Suspense fallback={<Loading />}>
              <Outlet />
            </Suspense>
          </TitleContext>
        ) : (
          <Forbidden roles={screen.roles} own={role} />
        )}
      </main>
      <Shortcuts />
      <Watermark />
      <Palette me={me} />
    </div>
  );
}
