import type { components } from './schema';

type Schemas = components['schemas'];

export type Me = Schemas['Me'];
export type AreaItem = Schemas['AreaItem'];
export type CodeEntry = Schemas['CodeEntry'];
export type EmployerRow = Schemas['EmployerRow'];
export type EmployerPage = Schemas['EmployerPage'];
export type EmployerProfile = Schemas['EmployerProfile'];
export type EmployerChange = Schemas['EmployerChange'];
export type ChangeStatus = Schemas['ChangeStatus'];
export type ContractRow = Schemas['ContractRow'];
export type FoundContract = Schemas['FoundContract'];
export type FoundContractPage = Schemas['FoundContractPage'];
export type VersionDiff = Schemas['VersionDiff'];
export type SavedView = Schemas['SavedView'];
export type Job = Schemas['Job'];
export type HouseJob = Schemas['HouseJob'];
export type Register = Schemas['Register'];
export type RegisterFile = Schemas['RegisterFile'];
export type OrganisationUnit = Schemas['OrganisationUnit'];
export type OfficialAccount = Schemas['OfficialAccount'];
export type AccountChange = Schemas['AccountChange'];
export type RegisterReport = Schemas['RegisterReport'];
export type ContractDetail = Schemas['ContractDetail'];
export type ContractVersion = Schemas['ContractVersion'];
export type ContractChange = Schemas['ContractChange'];
export type ContractState = Schemas['StateName'];
export type EventKind = Schemas['EventKind'];
export type TimelineEntry = Schemas['TimelineEntry'];
export type Platform = Schemas['Platform'];
export type FilingRow = Schemas['FilingRow'];
export type FilingResult = Schemas['FilingResult'];
export type Finding = Schemas['Finding'];
export type CaseFile = Schemas['Case'];
export type CaseLine = Schemas['CaseLine'];
export type CasePage = Schemas['CasePage'];
export type CaseClock = Schemas['CaseClock'];
export type CaseOpenAct = Schemas['CaseOpenAct'];
export type CaseEntry = Schemas['CaseEntry'];
export type CaseOfficial = Schemas['CaseOfficial'];
export type CaseSanction = Schemas['CaseSanction'];
export type CaseActRequest = Schemas['CaseActRequest'];
export type CaseOpening = Schemas['CaseOpening'];
export type FineRange = Schemas['FineRange'];
export type NamedCode = Schemas['NamedCode'];
export type Approval = Schemas['Approval'];
export type AccessEntry = Schemas['AccessEntry'];
export type AccessAction = Schemas['AccessAction'];
export type AccessSubject = Schemas['AccessSubject'];
export type SharingAgreement = Schemas['SharingAgreement'];
export type SharingCall = Schemas['SharingCall'];
export type SharingTerms = Schemas['SharingTerms'];
export type SharingVocabulary = Schemas['SharingVocabulary'];
export type SurveyFrame = Schemas['SurveyFrame'];
export type SurveyFrameRow = Schemas['SurveyFrameRow'];
export type SurveyStratum = Schemas['SurveyStratum'];
export type SurveyUnit = Schemas['SurveyUnit'];
export type ChainCheck = Schemas['ChainCheck'];
export type KeepingTime = Schemas['KeepingTime'];
export type RetentionCertificateSummary = Schemas['RetentionCertificateSummary'];
export type RetentionCertificate = Schemas['RetentionCertificate'];
export type ChainMisfit = Schemas['ChainMisfit'];
export type Reveal = Schemas['Reveal'];
export type RevealField = Schemas['RevealField'];
export type RevealRequest = Schemas['RevealRequest'];
export type PlatformFile = Schemas['PlatformFile'];
export type PlatformCertificate = Schemas['PlatformCertificate'];
export type PlatformIncident = Schemas['PlatformIncident'];
export type PlatformChange = Schemas['PlatformChange'];
export type PlatformFigures = Schemas['PlatformFigures'];
export type PlatformLeague = Schemas['PlatformLeague'];
export type Qualification = Schemas['Qualification'];
export type QualificationRequest = Schemas['QualificationRequest'];
export type Reminder = Schemas['Reminder'];
export type Admission = Schemas['Admission'];
export type AdmissionStep = Schemas['AdmissionStep'];
export type Application = Schemas['Application'];
export type ApplicationRow = Schemas['ApplicationRow'];
export type ApplicationItem = Schemas['ApplicationItem'];
export type ApplicationRequest = Schemas['ApplicationRequest'];
export type ChecklistItem = Schemas['ChecklistItem'];
export type ChangeProposal = Schemas['ChangeProposal'];
export type ParameterFigure = Schemas['ParameterFigure'];
export type ParameterHistory = Schemas['ParameterHistory'];
export type ParameterItem = Schemas['ParameterItem'];
export type ParameterList = Schemas['ParameterList'];
export type ParameterStep = Schemas['ParameterStep'];
export type TableChange = Schemas['TableChange'];
export type KeptCode = Schemas['KeptCode'];
export type KeptList = Schemas['KeptList'];
export type KeptListRow = Schemas['KeptListRow'];
export type RetentionHold = Schemas['RetentionHold'];
export type RetentionHoldRequest = Schemas['RetentionHoldRequest'];
export type KeyCompromise = Schemas['KeyCompromise'];
export type InspectionCoverage = Schemas['InspectionCoverage'];
export type InspectionItem = Schemas['InspectionItem'];
export type InspectionObject = Schemas['InspectionObject'];
export type InspectionPlan = Schemas['InspectionPlan'];
export type InspectionPlanRequest = Schemas['InspectionPlanRequest'];
export type InspectionPlanRow = Schemas['InspectionPlanRow'];
export type InspectionReplay = Schemas['InspectionReplay'];
export type InspectionTask = Schemas['InspectionTask'];
export type Inspector = Schemas['Inspector'];
export type InspectorFile = Schemas['InspectorFile'];
export type DistrictReport = Schemas['DistrictReport'];
export type DistrictReportList = Schemas['DistrictReportList'];
export type DistrictReportRow = Schemas['DistrictReportRow'];
export type Opinion = Schemas['Opinion'];
export type OpinionRequest = Schemas['OpinionRequest'];
export type ReportFigure = Schemas['ReportFigure'];
export type ReportText = Schemas['ReportText'];
export type ReportVersion = Schemas['ReportVersion'];
export type KeyCompromiseRequest = Schemas['KeyCompromiseRequest'];
export type Figure = Schemas['Figure'];
export type FigureCatalogue = Schemas['FigureCatalogue'];
export type FigureIndicator = Schemas['FigureIndicator'];
export type FigurePage = Schemas['FigurePage'];
export type Release = Schemas['Release'];
export type Indicator = Schemas['Indicator'];
export type Overview = Schemas['Overview'];
export type AlertRow = Schemas['AlertRow'];
export type AlertPage = Schemas['AlertPage'];
export type AlertFile = Schemas['AlertFile'];
export type AlertFact = Schemas['AlertFact'];
export type AlertEvent = Schemas['AlertEvent'];
export type AlertScore = Schemas['EmployerScore'];
export type AlertState = Schemas['AlertState'];
export type AlertDismissal = Schemas['AlertDismissal'];
export type Urgency = Schemas['Urgency'];
export type EmployerNotice = Schemas['EmployerNotice'];
export type EmployerNoticeFile = Schemas['EmployerNoticeFile'];
export type NoticeFact = Schemas['NoticeFact'];
export type NoticeStanding = Schemas['NoticeStanding'];
export type PlatformNotice = Schemas['PlatformNotice'];
export type EmployerAffairs = Schemas['EmployerAffairs'];
export type EmployerReminder = Schemas['EmployerReminder'];
export type EmployerReminderKind = Schemas['EmployerReminderKind'];
export type ExpiringContract = Schemas['ExpiringContract'];
export type EmployerFiling = Schemas['EmployerFiling'];
export type UrgencyCount = Schemas['UrgencyCount'];
export type Desk = Schemas['Desk'];
export type DeskItem = Schemas['DeskItem'];
export type DeskShare = Schemas['DeskShare'];
export type DeskOwner = Schemas['DeskOwner'];
export type DeskKind = Schemas['DeskKind'];
export type AlertEffect = Schemas['AlertEffect'];
export type AlertEffectRow = Schemas['AlertEffectRow'];


export const CONTRACT_STATES = ['PENDING', 'ACTIVE', 'OVERDUE', 'ENDED', 'VOID', 'MOVED'] as const satisfies readonly ContractState[];
export const FILING_RESULTS = [
  'ACCEPTED',
  'ACCEPTED_WITH_WARNINGS',
  'REJECTED',
  'HELD',
  'PENDING_APPROVAL',
  'QUARANTINED',
] as const satisfies readonly FilingResult[];

export const ACCESS_ACTIONS = ['LIST', 'VIEW', 'REVEAL', 'EXPORT', 'DECIDE', 'CHANGE', 'VERIFY', 'SHARE'] as const satisfies readonly AccessAction[];
export const ACCESS_SUBJECTS = ['EMPLOYER', 'CONTRACT', 'FILING', 'APPROVAL', 'JOB', 'REGISTER', 'ACCOUNT', 'ACCESS_LOG', 'RETENTION', 'ALERT', 'CASE', 'INSPECTION', 'AGREEMENT', 'SURVEY_FRAME'] as const satisfies readonly AccessSubject[];

export const NOTICE_STANDINGS = ['TO_ANSWER', 'ANSWERED', 'REPLACED', 'CLEARED', 'CLOSED', 'IN_CASE'] as const satisfies readonly NoticeStanding[];
export const ALERT_STATES = [
  'OPEN',
  'ASSIGNED',
  'NOTICE_SENT',
  'ANSWERED',
  'REPAIR_CLAIMED',
  'CLEARED',
  'DISMISSED',
  'MERGED',
  'IN_CASE',
] as const satisfies readonly AlertState[];
export const URGENCIES = ['CRITICALLY_OVERDUE', 'OVERDUE', 'DUE_SOON', 'NOT_DUE'] as const satisfies readonly Urgency[];
export const ALERT_SEVERITIES = ['LOW', 'NORMAL', 'HIGH', 'CRITICAL'] as const;
export type AlertSeverity = (typeof ALERT_SEVERITIES)[number];
