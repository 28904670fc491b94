import { type QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { MAY, type Role, ROLES } from '../api/roles';
import { readAlertSearch } from '../alerts/search';
import { readAccessSearch } from '../audit/search';
import { readCaseSearch, readCaseView, readNewCase } from '../cases/search';
import { readContractSearch, readContractView } from '../contracts/search';
import { readDeskSearch } from '../desk/search';
import { readEffectSearch } from '../effect/search';
import { readEmployerSearch, readLedgerSearch } from '../employers/search';
import { readCoverageSearch, readLibrarySearch, readNewSearch, readPlanSearch, readPlansSearch } from '../inspections/search';
import { readOrganisationSearch } from '../organisation/search';
import { readOverviewSearch } from '../overview/search';
import { readHouseSearch } from '../jobs/search';
import { readLeagueSearch } from '../oversight/search';
import { readParameterSearch } from '../parameters/search';
import { readFilingSearch } from '../platforms/search';
import { readRegisterSearch } from '../registers/search';
import { readReportSearch, readReportsSearch } from '../reports/search';
import { readAgreementsSearch, readNewAgreement } from '../sharing/search';
import { readPlace } from '../shared/paging';
import type { Trail } from '../shared';
import { Failure } from './Failure';
import { Home } from './Home';
import { affairs, expiring, notice, notices, ownFilings, platformNotices } from './ownRoutes';
import { root } from './root';
import type { zh } from './texts';

export type TitleKey = keyof typeof zh.titles;

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: readOverviewSearch,
  component: Home,
  staticData: { title: 'start', roles: ROLES, above: [] },
});

const desk = createRoute({
  getParentRoute: () => root,
  path: '/desk',
  validateSearch: readDeskSearch,
  component: lazyRouteComponent(() => import('../desk'), 'DeskScreen'),
  staticData: { title: 'desk', roles: MAY.desk, above: [] },
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

const alerts = createRoute({
  getParentRoute: () => root,
  path: '/alerts',
  validateSearch: readAlertSearch,
  component: lazyRouteComponent(() => import('../alerts'), 'AlertLedger'),
  staticData: { title: 'alerts', roles: MAY.alerts, above: [] },
});

const alertEffect = createRoute({
  getParentRoute: () => root,
  path: '/alerts/effect',
  validateSearch: readEffectSearch,
  component: lazyRouteComponent(() => import('../effect'), 'EffectScreen'),
  staticData: { title: 'alertEffect', roles: MAY.alerts, above: ['alerts'] },
});

const alert = createRoute({
  getParentRoute: () => root,
  path: '/alerts/$alertNo',
  component: lazyRouteComponent(() => import('../alerts/file'), 'AlertScreen'),
  staticData: { title: 'alert', roles: MAY.alerts, above: ['alerts'] },
});

const inspections = createRoute({
  getParentRoute: () => root,
  path: '/inspections',
  validateSearch: readPlansSearch,
  component: lazyRouteComponent(() => import('../inspections'), 'InspectionList'),
  staticData: { title: 'inspections', roles: MAY.inspections, above: [] },
});

const newInspection = createRoute({
  getParentRoute: () => root,
  path: '/inspections/new',
  validateSearch: readNewSearch,
  component: lazyRouteComponent(() => import('../inspections'), 'NewInspection'),
  staticData: { title: 'newInspection', roles: MAY.planInspections, above: ['inspections'] },
});

const inspectors = createRoute({
  getParentRoute: () => root,
  path: '/inspections/inspectors',
  validateSearch: readLibrarySearch,
  component: lazyRouteComponent(() => import('../inspections'), 'InspectorLibrary'),
  staticData: { title: 'inspectors', roles: MAY.inspections, above: ['inspections'] },
});

const coverage = createRoute({
  getParentRoute: () => root,
  path: '/inspections/coverage',
  validateSearch: readCoverageSearch,
  component: lazyRouteComponent(() => import('../inspections'), 'CoverageScreen'),
  staticData: { title: 'coverage', roles: MAY.inspections, above: ['inspections'] },
});

const inspection = createRoute({
  getParentRoute: () => root,
  path: '/inspections/$planNo',
  validateSearch: readPlanSearch,
  component: lazyRouteComponent(() => import('../inspections'), 'InspectionScreen'),
  staticData: { title: 'inspection', roles: MAY.inspections, above: ['inspections'] },
});

const approvals = createRoute({
  getParentRoute: () => root,
  path: '/approvals',
  validateSearch: readPlace,
  component: lazyRouteComponent(() => import('../approvals'), 'ApprovalList'),
  staticData: { title: 'approvals', roles: MAY.approvals, above: [] },
});

const approval = createRoute({
  getParentRoute: () => root,
  path: '/approvals/$filingNo',
  component: lazyRouteComponent(() => import('../approvals'), 'ApprovalScreen'),
  staticData: { title: 'approval', roles: MAY.approvals, above: ['approvals'] },
});

const cases = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  validateSearch: readCaseSearch,
  component: lazyRouteComponent(() => import('../cases'), 'CaseLedger'),
  staticData: { title: 'cases', roles: MAY.cases, above: [] },
});

const newCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/new',
  validateSearch: readNewCase,
  component: lazyRouteComponent(() => import('../cases'), 'NewCase'),
  staticData: { title: 'newCase', roles: MAY.cases, above: ['cases'] },
});

const caseFile = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId',
  validateSearch: readCaseView,
  component: lazyRouteComponent(() => import('../cases'), 'CaseScreen'),
  staticData: { title: 'case', roles: MAY.cases, above: ['cases'] },
});

const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  validateSearch: readReportsSearch,
  component: lazyRouteComponent(() => import('../reports'), 'ReportList'),
  staticData: { title: 'reports', roles: MAY.reports, above: [] },
});

const report = createRoute({
  getParentRoute: () => root,
  path: '/reports/$area/$period',
  validateSearch: readReportSearch,
  component: lazyRouteComponent(() => import('../reports'), 'ReportScreen'),
  staticData: { title: 'report', roles: MAY.reports, above: ['reports'] },
});

const sharing = createRoute({
  getParentRoute: () => root,
  path: '/sharing',
  validateSearch: readAgreementsSearch,
  component: lazyRouteComponent(() => import('../sharing'), 'AgreementList'),
  staticData: { title: 'sharing', roles: MAY.sharing, above: [] },
});

const newAgreement = createRoute({
  getParentRoute: () => root,
  path: '/sharing/new',
  validateSearch: readNewAgreement,
  component: lazyRouteComponent(() => import('../sharing'), 'NewAgreement'),
  staticData: { title: 'newAgreement', roles: MAY.draftSharing, above: ['sharing'] },
});

const agreement = createRoute({
  getParentRoute: () => root,
  path: '/sharing/$agreementNo',
  component: lazyRouteComponent(() => import('../sharing'), 'AgreementScreen'),
  staticData: { title: 'agreement', roles: MAY.sharing, above: ['sharing'] },
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
    readonly above?: ReadonlyArray<'employers' | 'contracts' | 'alerts' | 'notices' | 'platforms' | 'applications' | 'inspections' | 'approvals' | 'cases' | 'reports' | 'sharing' | 'audit' | 'parameters' | 'codeLists' | 'retention' | 'registers'>;
  }
  interface HistoryState {
    readonly trail?: Trail;
  }
}
