import { BulbOutlined, KeyOutlined, LogoutOutlined, MenuOutlined, SearchOutlined, UserOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { CITY, may, type Me, roleOf, useNameOf } from '../api';
import { JobButton } from '../jobs';
import { showPalette } from '../palette';
import { LocaleSwitch, Menu } from '../shared';
import { THEME_CHOICES, useTheme } from '../theme';
import { Mark } from './Mark';
import { showShortcuts } from './Shortcuts';

interface Props {
  readonly me: Me;
  readonly onMenu: () => void;
}

/** Product, whose data is shown, language, appearance, and who is signed in. */
export function HeaderBar({ me, onMenu }: Props) {
  const { t } = useTranslation();
  return (
    <header className="header">
      <Button
        type="text"
        className="header-button header-menu"
        icon={<MenuOutlined />}
        aria-label={t('frame.openMenu')}
        onClick={onMenu}
      />
      <Link to="/" className="header-product">
        <Mark />
        <span className="header-name">{t('frame.product')}</span>
        <span className="header-long">{t('frame.productLong')}</span>
      </Link>
      <div className="header-right">
        <Scope me={me} />
        <Button
          type="text"
          size="small"
          className="header-button"
          icon={<SearchOutlined />}
          aria-label={t('palette.title')}
          title={`${t('palette.title')} Ctrl+K`}
          onClick={showPalette}
        />
        {may(me, 'jobs') && <JobButton />}
        <LocaleSwitch />
        <ThemeMenu />
        <UserMenu me={me} />
      </div>
    </header>
  );
}

function Scope({ me }: { me: Me }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const text = me.platform
    ? t('frame.scopes.platform', { platform: me.platform })
    : !me.area
      ? t(me.employer ? 'frame.scopes.employer' : me.sectors.length > 0 ? 'frame.scopes.sector' : 'frame.scopes.none', {
          employer: me.employer,
          sectors: me.sectors.join('、'),
        })
      : me.area.code === CITY
        ? t('frame.scopes.city')
        : t('frame.scopes.area', { area: nameOf(me.area) });
  return (
    <span className="header-scope" title={t('frame.scopeHint', { scope: text })}>
      <span className="unseen">{t('frame.scope')} </span>
      {text}
      <span className="header-role">{t(`frame.roles.${roleOf(me) ?? 'none'}`)}</span>
    </span>
  );
}

function ThemeMenu() {
  const { t } = useTranslation();
  const { choice, choose } = useTheme();
  return (
    <Menu
      type="text"
      size="small"
      className="header-button"
      icon={<BulbOutlined />}
      aria-label={`${t('frame.theme')}: ${t(`frame.themes.${choice}`)}`}
      items={THEME_CHOICES.map((key) => ({ key, label: t(`frame.themes.${key}`), isChosen: key === choice, onChoose: () => choose(key) }))}
    />
  );
}

function UserMenu({ me }: { me: Me }) {
  const { t } = useTranslation();
  return (
    <Menu
      type="text"
      size="small"
      className="header-button"
      icon={<UserOutlined />}
      aria-label={`${t('frame.user')} ${me.name}`}
      head={`${t('frame.account')} ${me.username}`}
      items={[
        { key: 'shortcuts', icon: <KeyOutlined aria-hidden />, label: t('frame.shortcuts.title'), onChoose: showShortcuts },
        { key: 'signOut', icon: <LogoutOutlined aria-hidden />, label: t('frame.signOut'), href: '/logout' },
      ]}
    >
      <span className="header-user">{me.name}</span>
    </Menu>
  );
}
