import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type EmployerProfile as Profile, useAreas, useCodeList, useNameOf } from '../api';
import { formatInstantDay, formatNumber } from '../format';
import { useReader } from '../i18n/reader';
import { type AsOf, AsOfBar, Facts, LedgerTable, Loading, Notice, Panel, ProblemView, ScreenHead, Tag, useTitle } from '../shared';
import { EmployerContracts } from './EmployerContracts';
import { EmployerHistory } from './EmployerHistory';
import { EmployerTimeline } from './EmployerTimeline';
import { OpenAlerts } from './OpenAlerts';
import { StateCounts } from './StateCounts';
import './employers.css';

const ROUTE = '/employers/$creditCode';

const employerQuery = (creditCode: string, { validOn, knownAt }: AsOf) =>
  queryOptions({
    queryKey: ['employer', creditCode, 'file', validOn ?? '', knownAt ?? ''],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/employers/{creditCode}', { params: { path: { creditCode }, query: { validOn, knownAt } }, signal })),
  });

/** 一企一档: who the employer is, its contracts, and what happened to them. */
export function EmployerProfile() {
  const { t } = useTranslation();
  const { creditCode } = useParams({ from: ROUTE });
  const search = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  const { data: employer, error, refetch } = useQuery(employerQuery(creditCode, search));
  useTitle(employer?.name);
  const show = (asOf: AsOf) => void navigate({ search: { ...search, ...asOf }, resetScroll: false });
  const isPast = search.validOn !== undefined || search.knownAt !== undefined;
  const clocks = <AsOfBar {...search} today={formatInstantDay(employer?.asOf ?? new Date().toISOString())} onChange={show} />;
  if (error) {
    return (
      <div className="screen">
        <h1>{t('frame.titles.employer')}</h1>
        {isPast && clocks}
        <ProblemView error={error} onRetry={() => void refetch()} />
        <p>
          <Link to="/employers">{t('employers.profile.back')}</Link>
        </p>
      </div>
    );
  }
  if (!employer) {
    return <Loading />;
  }
  return <File employer={employer} clocks={clocks} isPast={isPast} />;
}

interface FileProps {
  readonly employer: Profile;
  readonly clocks: ReactNode;
  readonly isPast: boolean;
}

function File({ employer, clocks, isPast }: FileProps) {
  const { t } = useTranslation();
  const { creditCode, counts } = employer;
  return (
    <div className="screen">
      <ScreenHead
        title={employer.name}
        hint={
          <>
            <span className="code">{creditCode}</span>{' '}
            {employer.provisional && (
              <Tag tone="warn" title={t('employers.provisionalMeaning')}>
                {t('employers.provisional')}
              </Tag>
            )}
          </>
        }
        asOf={employer.asOf}
      />
      {clocks}
      <OpenAlerts creditCode={creditCode} />
      {counts.overdue > 0 && (
        <Notice
          kind="warn"
          title={t('employers.profile.overdueAlert', { count: counts.overdue })}
          actions={
            <Link to="/employers/$creditCode" params={{ creditCode }} search={{ state: 'OVERDUE' }} hash="contracts">
              {t('employers.profile.overdueShow')}
            </Link>
          }
        />
      )}
      <div className="profile-columns">
        <Registration employer={employer} isPast={isPast} />
        <Mix employer={employer} />
      </div>
      <EmployerHistory creditCode={creditCode} />
      <EmployerContracts creditCode={creditCode} />
      <EmployerTimeline creditCode={creditCode} />
    </div>
  );
}

function Registration({ employer, isPast }: { employer: Profile; isPast: boolean }) {
  const { t } = useTranslation();
  const { list } = useReader();
  const { name: areaName } = useAreas();
  const { name: kindName } = useCodeList('entity-kind');
  const { name: sectionName } = useCodeList('industry-section');
  const { name: divisionName } = useCodeList('industry-division');
  const { name: ownershipName } = useCodeList('ownership');
  const { name: sizeName } = useCodeList('size-class');
  const { industrySection, industryCode } = employer;
  const industry = industrySection && [
    `${industrySection} ${sectionName(industrySection)}`,
    ...(industryCode ? [`${industryCode} ${divisionName(industryCode.slice(1, 3))}`] : []),
  ].join(' · ');
  return (
    <Panel title={t('employers.profile.facts')} hint={isPast ? t('employers.profile.factsThen', { day: employer.validOn }) : undefined}>
      <Facts
        facts={[
          ...(employer.formerNames.length > 0
            ? [{ term: t('employers.profile.formerNames'), value: list(employer.formerNames), wide: true }]
            : []),
          { term: t('employers.columns.registrationArea'), value: areaName(employer.registrationArea) },
          { term: t('employers.profile.representative'), value: employer.legalRepresentative },
          { term: t('employers.profile.address'), value: employer.registeredAddress, wide: true },
          { term: t('employers.profile.entityKind'), value: kindName(employer.entityKind) },
          { term: t('employers.profile.size'), value: sizeName(employer.sizeClass) },
          { term: t('employers.profile.industry'), value: industry, wide: true },
          { term: t('employers.profile.ownership'), value: ownershipName(employer.ownershipCode) },
          {
            term: t('employers.profile.areas'),
            value: list(employer.areas.map(areaName)),
          },
          { term: t('employers.profile.firstFiled'), value: formatInstantDay(employer.firstFiledAt) },
          { term: t('employers.profile.lastFiled'), value: formatInstantDay(employer.lastFiledAt) },
        ]}
      />
    </Panel>
  );
}

function Mix({ employer }: { employer: Profile }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { name: termName } = useCodeList('term-type');
  const all = employer.platforms.reduce((sum, { contracts }) => sum + contracts, 0);
  return (
    <Panel title={t('employers.profile.counts')} hint={t('employers.profile.countsHint')}>
      <StateCounts counts={employer.counts} creditCode={employer.creditCode} />
      <h3 className="profile-part">{t('employers.profile.termTypes')}</h3>
      <Facts
        dense
        facts={employer.termTypes.map(({ termType, count }) => ({
          term: termName(termType),
          value: formatNumber(count),
        }))}
      />
      <h3 className="profile-part">{t('employers.profile.platforms')}</h3>
      <LedgerTable
        caption={t('employers.profile.platforms')}
        rows={employer.platforms}
        rowKey={({ platformCode }) => platformCode}
        columns={[
          { key: 'name', title: t('employers.profile.platform'), leading: true, cell: nameOf },
          {
            key: 'contracts',
            title: t('employers.profile.contractCount'),
            number: true,
            cell: ({ contracts }) => formatNumber(contracts),
          },
          {
            key: 'share',
            title: t('employers.profile.share'),
            number: true,
            cell: ({ contracts }) => `${formatNumber(all ? (contracts / all) * 100 : null, 1)}%`,
          },
        ]}
      />
    </Panel>
  );
}
