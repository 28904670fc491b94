import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { MAY } from '../api/roles';
import { readAffairsSearch, readExpiringSearch, readOwnFilingSearch } from '../affairs/search';
import { readNoticeSearch } from '../notices/search';
import { readPlace } from '../shared/paging';
import { root } from './root';

export const affairs = createRoute({
  getParentRoute: () => root,
  path: '/employers/$creditCode/affairs',
  validateSearch: readAffairsSearch,
  component: lazyRouteComponent(() => import('../affairs'), 'EmployerAffairs'),
  staticData: { title: 'affairs', roles: MAY.notices, above: [] },
});

export const expiring = createRoute({
  getParentRoute: () => root,
  path: '/employers/$creditCode/expiring',
  validateSearch: readExpiringSearch,
  component: lazyRouteComponent(() => import('../affairs'), 'ExpiringList'),
  staticData: { title: 'expiring', roles: MAY.notices, above: [] },
});

export const ownFilings = createRoute({
  getParentRoute: () => root,
  path: '/employers/$creditCode/filings',
  validateSearch: readOwnFilingSearch,
  component: lazyRouteComponent(() => import('../affairs'), 'OwnFilings'),
  staticData: { title: 'ownFilings', roles: MAY.notices, above: [] },
});

export const notices = createRoute({
  getParentRoute: () => root,
  path: '/notices',
  validateSearch: readNoticeSearch,
  component: lazyRouteComponent(() => import('../notices'), 'NoticeInbox'),
  staticData: { title: 'notices', roles: MAY.notices, above: [] },
});

export const notice = createRoute({
  getParentRoute: () => root,
  path: '/notices/$noticeNo',
  validateSearch: readPlace,
  component: lazyRouteComponent(() => import('../notices'), 'NoticeScreen'),
  staticData: { title: 'notice', roles: MAY.notices, above: ['notices'] },
});

export const platformNotices = createRoute({
  getParentRoute: () => root,
  path: '/platforms/$platformCode/notices',
  validateSearch: readNoticeSearch,
  component: lazyRouteComponent(() => import('../notices'), 'PlatformNotices'),
  staticData: { title: 'platformNotices', roles: MAY.platformNotices, above: [] },
});
