import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type ContractDetail, useAreas, useCodeList, usePlatformName } from '../api';
import { formatDay, formatInstantDay, formatWageBand } from '../format';
import { type AsOf, AsOfBar, Facts, Loading, MaskedId, Panel, ProblemView, Revealable, ScreenHead, StateTag, useTitle } from '../shared';
import { AgreedAhead } from './AgreedAhead';
import { contractQuery } from './queries';
import { VersionDiffPanel } from './VersionDiffPanel';
import { VersionHistory } from './VersionHistory';

const ROUTE = '/contracts/$contractId';

/** One contract as it stands or stood, and how it came to stand so. */
export function ContractScreen() {
  const { t } = useTranslation();
  const { contractId } = useParams({ from: ROUTE });
  const search = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  const { data: contract, error, refetch } = useQuery(contractQuery(contractId, search));
  useTitle(contract?.contractNo);
  const show = (asOf: AsOf) => void navigate({ search: { ...search, ...asOf }, resetScroll: false });
  const isPast = search.validOn !== undefined || search.knownAt !== undefined;
  const clocks = <AsOfBar {...search} today={formatInstantDay(contract?.asOf ?? new Date().toISOString())} onChange={show} />;
  if (error) {
    return (
      <div className="screen">
        <h1>{t('frame.titles.contract')}</h1>
        {isPast && clocks}
        <ProblemView error={error} onRetry={() => void refetch()} />
        <p>
          <Link to="/contracts">{t('contracts.back')}</Link>
        </p>
      </div>
    );
  }
  if (!contract) {
    return <Loading />;
  }
  return (
    <div className="screen">
      <ScreenHead title={t('contracts.title', { contractNo: contract.contractNo })} hint={t('contracts.masked')} asOf={contract.asOf} />
      {clocks}
      <Present contract={contract} isPast={isPast} />
      {contract.agreedAhead.length > 0 && <AgreedAhead contract={contract} />}
      <Panel title={t('contracts.history')} hint={t('contracts.historyHint')}>
        <VersionHistory versions={contract.versions} />
      </Panel>
      {contract.versions.length > 1 && <VersionDiffPanel contractId={contractId} versions={contract.versions} />}
    </div>
  );
}

/** What the terms shown are: in force on the day only where the contract is. */
export const HINTS = {
  PENDING: 'contracts.notBegun',
  ACTIVE: 'contracts.inForceOn',
  OVERDUE: 'contracts.runOut',
  ENDED: 'contracts.asOfDay',
  VOID: 'contracts.asOfDay',
  MOVED: 'contracts.asOfDay',
} as const satisfies Record<ContractDetail['state'], string>;

function Present({ contract, isPast }: { contract: ContractDetail; isPast: boolean }) {
  const { t } = useTranslation();
  const { name: areaName } = useAreas();
  const { name: termName } = useCodeList('term-type');
  const { name: formName } = useCodeList('employment-form');
  const { name: reasonName } = useCodeList('ending-reason');
  const { name: occupationName } = useCodeList('occupation-medium');
  const platformName = usePlatformName();
  const until = (from: string | null, to: string | null) =>
    from && (
      <>
        <span className="nowrap">{formatDay(from)} {t('contracts.to')}</span>{' '}
        <span className="nowrap">{to ?? t('contracts.openEnd')}</span>
      </>
    );
  const hidden = <span className="quiet">{t('contracts.hidden')}</span>;
  return (
    <Panel title={t(isPast ? 'contracts.factsThen' : 'contracts.facts')} hint={t(HINTS[contract.state], { day: formatDay(contract.validOn) })} extra={<StateTag state={contract.state} />}>
      <Facts
        facts={[
          {
            term: t('contracts.employer'),
            value: (
              <>
                <Link to="/employers/$creditCode" params={{ creditCode: contract.creditCode }}>
                  {contract.employerName}
                </Link>{' '}
                <span className="code quiet">{contract.creditCode}</span>
              </>
            ),
            wide: true,
          },
          { term: t('contracts.contractId'), value: <span className="code">{contract.contractId}</span>, wide: true },
          { term: t('contracts.worker'), value: <MaskedId value={contract.workerName} contractId={contract.contractId} field="worker.name" /> },
          { term: t('contracts.workerId'), value: <MaskedId value={contract.workerId} contractId={contract.contractId} field="worker.idNo" /> },
          { term: t('contracts.mobile'), value: <Revealable contractId={contract.contractId} field="worker.mobile" masked={hidden} /> },
          { term: t('contracts.columns.termType'), value: termName(contract.termType) },
          { term: t('contracts.columns.form'), value: formName(contract.employmentForm) },
          { term: t('contracts.term'), value: until(contract.startDate, contract.endDate) },
          { term: t('contracts.probation'), value: until(contract.probationStart, contract.probationEnd) },
          { term: t('contracts.fields.signedOn'), value: formatDay(contract.signedOn) },
          { term: t('contracts.fields.employmentStart'), value: formatDay(contract.employmentStart) },
          {
            term: t('contracts.fields.wageBand'),
            value: <Revealable contractId={contract.contractId} field="contract.wage" masked={formatWageBand(contract.wageBand)} />,
          },
          { term: t('contracts.fields.occupationCode'), value: contract.occupationCode && `${contract.occupationCode} ${occupationName(contract.occupationCode)}` },
          { term: t('contracts.area'), value: areaName(contract.area) },
          { term: t('contracts.registrationArea'), value: areaName(contract.registrationArea) },
          { term: t('contracts.platform'), value: platformName(contract.platformCode) },
          { term: t('contracts.version'), value: contract.version },
          ...(contract.endedOn
            ? [
                {
                  term: t('contracts.ending'),
                  value: `${contract.endedOn} · ${reasonName(contract.endingReason)}`,
                  wide: true,
                },
              ]
            : []),
          ...(contract.movedTo ? [{ term: t('contracts.movedTo'), value: contract.movedTo }] : []),
        ]}
      />
    </Panel>
  );
}
