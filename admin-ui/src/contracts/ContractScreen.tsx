import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api, type ContractDetail, useAreas, useCodeList } from '../api';
import { formatDay, formatInstant, formatWageBand } from '../format';
import { Facts, Panel, ProblemView, StateTag } from '../shared';
import { VersionHistory } from './VersionHistory';

const contractQuery = (contractId: string) =>
  queryOptions({
    queryKey: ['contract', contractId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/contracts/{contractId}', { params: { path: { contractId } }, signal })),
  });

/** One contract as it stands, and how it came to stand so. */
export function ContractScreen() {
  const { t } = useTranslation();
  const { contractId } = useParams({ from: '/contracts/$contractId' });
  const { data: contract, error, refetch } = useQuery(contractQuery(contractId));
  if (error) {
    return (
      <div className="screen">
        <h1>{t('frame.titles.contract')}</h1>
        <ProblemView error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  if (!contract) {
    return (
      <p className="quiet" role="status">
        {t('shared.loading')}
      </p>
    );
  }
  return (
    <div className="screen">
      <div className="screen-head">
        <div>
          <h1>{t('contracts.title', { contractNo: contract.contractNo })}</h1>
          <p className="quiet small">{t('contracts.masked')}</p>
        </div>
        <p className="quiet small">{t('shared.asOf', { time: formatInstant(contract.asOf) })}</p>
      </div>
      <Present contract={contract} />
      <Panel title={t('contracts.history')} hint={t('contracts.historyHint')}>
        <VersionHistory versions={contract.versions} />
      </Panel>
    </div>
  );
}

function Present({ contract }: { contract: ContractDetail }) {
  const { t } = useTranslation();
  const { name: areaName } = useAreas();
  const { name: termName } = useCodeList('term-type');
  const { name: formName } = useCodeList('employment-form');
  const { name: reasonName } = useCodeList('ending-reason');
  const until = (from: string | null, to: string | null) =>
    from && `${formatDay(from)} ${t('contracts.to')} ${to ?? t('contracts.openEnd')}`;
  return (
    <Panel title={t('contracts.facts')} extra={<StateTag state={contract.state} />}>
      <Facts
        facts={[
          {
            term: t('contracts.employer'),
            value: (
              <Link className="code" to="/employers/$creditCode" params={{ creditCode: contract.creditCode }}>
                {contract.creditCode}
              </Link>
            ),
          },
          { term: t('contracts.contractId'), value: <span className="code">{contract.contractId}</span> },
          { term: t('contracts.worker'), value: contract.workerName },
          { term: t('contracts.workerId'), value: <span className="code">{contract.workerId}</span> },
          { term: t('contracts.columns.termType'), value: termName(contract.termType) },
          { term: t('contracts.columns.form'), value: formName(contract.employmentForm) },
          { term: t('contracts.term'), value: until(contract.startDate, contract.endDate) },
          { term: t('contracts.probation'), value: until(contract.probationStart, contract.probationEnd) },
          { term: t('contracts.fields.signedOn'), value: formatDay(contract.signedOn) },
          { term: t('contracts.fields.employmentStart'), value: formatDay(contract.employmentStart) },
          { term: t('contracts.fields.wageBand'), value: formatWageBand(contract.wageBand) },
          { term: t('contracts.fields.occupationCode'), value: contract.occupationCode },
          { term: t('contracts.area'), value: areaName(contract.area) },
          { term: t('contracts.registrationArea'), value: areaName(contract.registrationArea) },
          { term: t('contracts.platform'), value: <span className="code">{contract.platformCode}</span> },
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
