import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { MAY } from '../api/roles';
import { readAlertSearch } from '../alerts/search';
import { readCaseSearch, readCaseView, readNewCase } from '../cases/search';
import { readDeskSearch } from '../desk/search';
import { readEffectSearch } from '../effect/search';
import { readCoverageSearch, readLibrarySearch, readNewSearch, readPlanSearch, readPlansSearch } from '../inspections/search';
import { readReportSearch, readReportsSearch } from '../reports/search';
import { readPlace } from '../shared/paging';
import { readAgreementsSearch, readNewAgreement } from '../sharing/search';
import { readStatisticsSearch } from '../statistics/search';
import { readFrameSearch } from '../survey/search';
import { root } from './root';

export const desk = createRoute({
  getParentRoute: () => root,
  path: '/desk',
  validateSearch: readDeskSearch,
  component: lazyRouteComponent(() => import('../desk'), 'DeskScreen'),
  staticData: { title: 'desk', roles: MAY.desk, above: [] },
});

export const alerts = createRoute({
  getParentRoute: () => root,
  path: '/alerts',
  validateSearch: readAlertSearch,
  component: lazyRouteComponent(() => import('../alerts'), 'AlertLedger'),
  staticData: { title: 'alerts', roles: MAY.alerts, above: [] },
});

export const alertEffect = createRoute({
  getParentRoute: () => root,
  path: '/alerts/effect',
  validateSearch: readEffectSearch,
  component: lazyRouteComponent(() => import('../effect'), 'EffectScreen'),
  staticData: { title: 'alertEffect', roles: MAY.alerts, above: ['alerts'] },
});

export const alert = createRoute({
  getParentRoute: () => root,
  path: '/alerts/$alertNo',
  component: lazyRouteComponent(() => import('../alerts/file'), 'AlertScreen'),
  staticData: { title: 'alert', roles: MAY.alerts, above: ['alerts'] },
});

export const inspections = createRoute({
  getParentRoute: () => root,
  path: '/inspections',
  validateSearch: readPlansSearch,
  component: lazyRouteComponent(() => import('../inspections'), 'InspectionList'),
  staticData: { title: 'inspections', roles: MAY.inspections, above: [] },
});

export const newInspection = createRoute({
  getParentRoute: () => root,
  path: '/inspections/new',
  validateSearch: readNewSearch,
  component: lazyRouteComponent(() => import('../inspections'), 'NewInspection'),
  staticData: { title: 'newInspection', roles: MAY.planInspections, above: ['inspections'] },
});

export const inspectors = createRoute({
  getParentRoute: () => root,
  path: '/inspections/inspectors',
  validateSearch: readLibrarySearch,
  component: lazyRouteComponent(() => import('../inspections'), 'InspectorLibrary'),
  staticData: { title: 'inspectors', roles: MAY.inspections, above: ['inspections'] },
});

export const coverage = createRoute({
  getParentRoute: () => root,
  path: '/inspections/coverage',
  validateSearch: readCoverageSearch,
  component: lazyRouteComponent(() => import('../inspections'), 'CoverageScreen'),
  staticData: { title: 'coverage', roles: MAY.inspections, above: ['inspections'] },
});

export const inspection = createRoute({
  getParentRoute: () => root,
  path: '/inspections/$planNo',
  validateSearch: readPlanSearch,
  component: lazyRouteComponent(() => import('../inspections'), 'InspectionScreen'),
  staticData: { title: 'inspection', roles: MAY.inspections, above: ['inspections'] },
});

export const approvals = createRoute({
  getParentRoute: () => root,
  path: '/approvals',
  validateSearch: readPlace,
  component: lazyRouteComponent(() => import('../approvals'), 'ApprovalList'),
  staticData: { title: 'approvals', roles: MAY.approvals, above: [] },
});

export const approval = createRoute({
  getParentRoute: () => root,
  path: '/approvals/$filingNo',
  component: lazyRouteComponent(() => import('../approvals'), 'ApprovalScreen'),
  staticData: { title: 'approval', roles: MAY.approvals, above: ['approvals'] },
});

export const cases = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  validateSearch: readCaseSearch,
  component: lazyRouteComponent(() => import('../cases'), 'CaseLedger'),
  staticData: { title: 'cases', roles: MAY.cases, above: [] },
});

export const newCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/new',
  validateSearch: readNewCase,
  component: lazyRouteComponent(() => import('../cases'), 'NewCase'),
  staticData: { title: 'newCase', roles: MAY.cases, above: ['cases'] },
});

export const caseFile = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId',
  validateSearch: readCaseView,
  component: lazyRouteComponent(() => import('../cases'), 'CaseScreen'),
  staticData: { title: 'case', roles: MAY.cases, above: ['cases'] },
});

export const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  validateSearch: readReportsSearch,
  component: lazyRouteComponent(() => import('../reports'), 'ReportList'),
  staticData: { title: 'reports', roles: MAY.reports, above: [] },
});

export const report = createRoute({
  getParentRoute: () => root,
  path: '/reports/$area/$period',
  validateSearch: readReportSearch,
  component: lazyRouteComponent(() => import('../reports'), 'ReportScreen'),
  staticData: { title: 'report', roles: MAY.reports, above: ['reports'] },
});

export const sharing = createRoute({
  getParentRoute: () => root,
  path: '/sharing',
  validateSearch: readAgreementsSearch,
  component: lazyRouteComponent(() => import('../sharing'), 'AgreementList'),
  staticData: { title: 'sharing', roles: MAY.sharing, above: [] },
});

export const newAgreement = createRoute({
  getParentRoute: () => root,
  path: '/sharing/new',
  validateSearch: readNewAgreement,
  component: lazyRouteComponent(() => import('../sharing'), 'NewAgreement'),
  staticData: { title: 'newAgreement', roles: MAY.draftSharing, above: ['sharing'] },
});

export const agreement = createRoute({
  getParentRoute: () => root,
  path: '/sharing/$agreementNo',
  component: lazyRouteComponent(() => import('../sharing'), 'AgreementScreen'),
  staticData: { title: 'agreement', roles: MAY.sharing, above: ['sharing'] },
});

export const statistics = createRoute({
  getParentRoute: () => root,
  path: '/statistics',
  validateSearch: readStatisticsSearch,
  component: lazyRouteComponent(() => import('../statistics'), 'StatisticsScreen'),
  staticData: { title: 'statistics', roles: MAY.statistics, above: [] },
});

export const survey = createRoute({
  getParentRoute: () => root,
  path: '/survey',
  validateSearch: readPlace,
  component: lazyRouteComponent(() => import('../survey'), 'FrameList'),
  staticData: { title: 'survey', roles: MAY.survey, above: [] },
});

export const surveyFrame = createRoute({
  getParentRoute: () => root,
  path: '/survey/$frameNo',
  validateSearch: readFrameSearch,
  component: lazyRouteComponent(() => import('../survey'), 'FrameScreen'),
  staticData: { title: 'surveyFrame', roles: MAY.survey, above: ['survey'] },
});
