import { type QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { MAY, type Role, ROLES } from '../api/roles';
import { readAccessSearch } from '../audit/search';
import { readContractSearch, readContractView } from '../contracts/search';
import { readEmployerSearch, readLedgerSearch } from '../employers/search';
import { readOrganisationSearch } from '../organisation/search';
import { readOverviewSearch } from '../overview/search';
import { readHouseSearch } from '../jobs/search';
import { readLeagueSearch } from '../oversight/search';
import { readParameterSearch } from '../parameters/search';
import { readFilingSearch } from '../platforms/search';
import { readRegisterSearch } from '../registers/search';
import { readPlace } from '../shared/paging';
import type { Trail } from '../shared';
import { Failure } from './Failure';
import { Home } from './Home';
import { affairs, expiring, notice, notices, ownFilings, platformNotices } from './ownRoutes';
import { root } from './root';
import {
  agreement,
  alert,
  alertEffect,
  alerts,
  approval,
  approvals,
  caseFile,
  cases,
  coverage,
  desk,
  inspection,
  inspections,
  inspectors,
  newAgreement,
  newCase,
  newInspection,
  report,
  reports,
  sharing,
  statistics,
  survey,
  surveyFrame,
} from './supervisionRoutes';
import type { zh } from './texts';

export type TitleKey = keyof typeof zh.titles;

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: readOverviewSearch,
  component: Home,
  staticData: { title: 'start', roles: ROLES, above: [] },
});

const overview = createRoute({
  getParentRoute: () => root,
  path: '/overview',
  validateSearch: readOverviewSearch,
  component: lazyRouteComponent(() => import('../overview'), 'Overview'),
  staticData: { title: 'overview', roles: MAY.overview, above: [] },
});

const employers = createRoute({
  getParentRoute: () => root,
  path: '/employers',
  validateSearch: readLedgerSearch,
  component: lazyRouteComponent(() => import('../employers'), 'EmployerLedger'),
  staticData: { title: 'employers', roles: MAY.employers, above: [] },
});

const employer = createRoute({
  getParentRoute: () => root,
  path: '/employers/$creditCode',
  validateSearch: readEmployerSearch,
  component: lazyRouteComponent(() => import('../employers'), 'EmployerProfile'),
  staticData: { title: 'employer', roles: MAY.employer, above: ['employers'] },
});

const contracts = createRoute({
  getParentRoute: () => root,
  path: '/contracts',
  validateSearch: readContractSearch,
  component: lazyRouteComponent(() => import('../contracts'), 'ContractLedger'),
  staticData: { title: 'contracts', roles: MAY.contracts, above: [] },
});

const contract = createRoute({
  getParentRoute: () => root,
  path: '/contracts/$contractId',
  validateSearch: readContractView,
  component: lazyRouteComponent(() => import('../contracts'), 'ContractScreen'),
  staticData: { title: 'contract', roles: MAY.contract, above: ['contracts'] },
});

const platforms = createRoute({
  getParentRoute: () => root,
  path: '/platforms',
  validateSearch: readLeagueSearch,
  component: lazyRouteComponent(() => import('../platforms'), 'PlatformList'),
  staticData: { title: 'platforms', roles: MAY.platforms, above: [] },
});

const filings = createRoute({
  getParentRoute: () => root,
  path: '/platforms/$platformCode/filings',
  validateSearch: readFilingSearch,
  component: lazyRouteComponent(() => import('../platforms'), 'PlatformFilings'),
  staticData: { title: 'filings', roles: MAY.filings, above: ['platforms'] },
});

const platformFile = createRoute({
  getParentRoute: () => root,
  path: '/platforms/$platformCode',
  component: lazyRouteComponent(() => import('../oversight'), 'PlatformFile'),
  staticData: { title: 'platformFile', roles: MAY.supervisePlatforms, above: ['platforms'] },
});

const trust = createRoute({
  getParentRoute: () => root,
  path: '/platform-trust',
  component: lazyRouteComponent(() => import('../oversight'), 'TrustScreen'),
  staticData: { title: 'trust', roles: MAY.supervisePlatforms, above: ['platforms'] },
});

const applications = createRoute({
  getParentRoute: () => root,
  path: '/platform-applications',
  validateSearch: readPlace,
  component: lazyRouteComponent(() => import('../onboarding'), 'ApplicationList'),
  staticData: { title: 'applications', roles: MAY.supervisePlatforms, above: ['platforms'] },
});

const newApplication = createRoute({
  getParentRoute: () => root,
  path: '/platform-applications/new',
  component: lazyRouteComponent(() => import('../onboarding'), 'NewApplication'),
  staticData: { title: 'newApplication', roles: MAY.supervisePlatforms, above: ['platforms', 'applications'] },
});

const application = createRoute({
  getParentRoute: () => root,
  path: '/platform-applications/$applicationNo',
  component: lazyRouteComponent(() => import('../onboarding'), 'ApplicationScreen'),
  staticData: { title: 'application', roles: MAY.supervisePlatforms, above: ['platforms', 'applications'] },
});

const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  validateSearch: readAccessSearch,
  component: lazyRouteComponent(() => import('../audit'), 'AccessLog'),
  staticData: { title: 'audit', roles: MAY.audit, above: [] },
});

const auditEntry = createRoute({
  getParentRoute: () => root,
  path: '/audit/$entryNo',
  component: lazyRouteComponent(() => import('../audit'), 'AccessEntryScreen'),
  staticData: { title: 'auditEntry', roles: MAY.audit, above: ['audit'] },
});

const parameters = createRoute({
  getParentRoute: () => root,
  path: '/admin/parameters',
  validateSearch: readParameterSearch,
  component: lazyRouteComponent(() => import('../parameters'), 'ParameterList'),
  staticData: { title: 'parameters', roles: MAY.parameters, above: [] },
});

const parameter = createRoute({
  getParentRoute: () => root,
  path: '/admin/parameters/$table/$key',
  component: lazyRouteComponent(() => import('../parameters'), 'ParameterScreen'),
  staticData: { title: 'parameter', roles: MAY.parameters, above: ['parameters'] },
});

const codeLists = createRoute({
  getParentRoute: () => root,
  path: '/admin/code-lists',
  component: lazyRouteComponent(() => import('../parameters'), 'CodeListIndex'),
  staticData: { title: 'codeLists', roles: MAY.parameters, above: [] },
});

const codeList = createRoute({
  getParentRoute: () => root,
  path: '/admin/code-lists/$list',
  component: lazyRouteComponent(() => import('../parameters'), 'CodeListScreen'),
  staticData: { title: 'codeList', roles: MAY.parameters, above: ['codeLists'] },
});

const retention = createRoute({
  getParentRoute: () => root,
  path: '/retention',
  component: lazyRouteComponent(() => import('../retention'), 'CertificateList'),
  staticData: { title: 'retention', roles: MAY.retention, above: [] },
});

const holds = createRoute({
  getParentRoute: () => root,
  path: '/retention/holds',
  component: lazyRouteComponent(() => import('../retention'), 'HoldScreen'),
  staticData: { title: 'holds', roles: MAY.holds, above: [] },
});

const retentionCertificate = createRoute({
  getParentRoute: () => root,
  path: '/retention/$certificateNo',
  component: lazyRouteComponent(() => import('../retention'), 'CertificateScreen'),
  staticData: { title: 'retentionCertificate', roles: MAY.retention, above: ['retention'] },
});

const registers = createRoute({
  getParentRoute: () => root,
  path: '/admin/registers',
  validateSearch: readRegisterSearch,
  component: lazyRouteComponent(() => import('../registers'), 'RegisterScreen'),
  staticData: { title: 'registers', roles: MAY.registers, above: [] },
});

const registerFile = createRoute({
  getParentRoute: () => root,
  path: '/admin/registers/files/$fileId',
  component: lazyRouteComponent(() => import('../registers'), 'RegisterFileScreen'),
  staticData: { title: 'registerFile', roles: MAY.loadRegisters, above: ['registers'] },
});

const houseJobs = createRoute({
  getParentRoute: () => root,
  path: '/admin/jobs',
  validateSearch: readHouseSearch,
  component: lazyRouteComponent(() => import('../jobs/HouseJobs'), 'HouseJobs'),
  staticData: { title: 'houseJobs', roles: MAY.houseJobs, above: [] },
});

const organisation = createRoute({
  getParentRoute: () => root,
  path: '/admin/organisation',
  validateSearch: readOrganisationSearch,
  component: lazyRouteComponent(() => import('../organisation'), 'OrganisationScreen'),
  staticData: { title: 'organisation', roles: MAY.organisation, above: [] },
});

/** Addresses keep plain text: `?area=110105`, not a JSON string in quotes. */
export function readQuery(query: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query));
}

export function writeQuery(search: Record<string, unknown>): string {
  const present = Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const query = new URLSearchParams(present.map(([key, value]) => [key, String(value)])).toString();
  return query && `?${query}`;
}

export function makeRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([
      home,
      desk,
      overview,
      statistics,
      employers,
      employer,
      contracts,
      contract,
      platforms,
      platformFile,
      filings,
      trust,
      applications,
      newApplication,
      application,
      alerts,
      alertEffect,
      alert,
      affairs,
      expiring,
      ownFilings,
      notices,
      notice,
      platformNotices,
      inspections,
      newInspection,
      inspectors,
      coverage,
      inspection,
      approvals,
      approval,
      cases,
      newCase,
      caseFile,
      reports,
      report,
      sharing,
      newAgreement,
      agreement,
      survey,
      surveyFrame,
      audit,
      auditEntry,
      parameters,
      parameter,
      codeLists,
      codeList,
      retention,
      holds,
      retentionCertificate,
      registers,
      registerFile,
      houseJobs,
      organisation,
    ]),
    context: { queryClient },
    parseSearch: readQuery,
    stringifySearch: writeQuery,
    defaultErrorComponent: Failure,
    defaultPreload: false,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
  interface StaticDataRouteOption {
    readonly title?: TitleKey;
    readonly roles?: readonly Role[];
    /** The screens above this one in the breadcrumb. */
    readonly above?: ReadonlyArray<'employers' | 'contracts' | 'alerts' | 'notices' | 'platforms' | 'applications' | 'inspections' | 'approvals' | 'cases' | 'reports' | 'sharing' | 'survey' | 'audit' | 'parameters' | 'codeLists' | 'retention' | 'registers'>;
  }
  interface HistoryState {
    readonly trail?: Trail;
  }
}
