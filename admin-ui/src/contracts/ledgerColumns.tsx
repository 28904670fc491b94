import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type FoundContract, useAreas, useCodeList, usePlatformName } from '../api';
import { formatDay, formatWageBand, NO_VALUE } from '../format';
import { type Column, MaskedId, StateTag } from '../shared';

/** The columns of the register of contracts; their keys are those of an export. */
export function useFoundColumns(): ReadonlyArray<Column<FoundContract>> {
  const { t } = useTranslation();
  const { name: areaName } = useAreas();
  const { name: termName } = useCodeList('term-type');
  const { name: formName } = useCodeList('employment-form');
  const { name: reasonName } = useCodeList('ending-reason');
  const platformName = usePlatformName();
  return useMemo((): ReadonlyArray<Column<FoundContract>> => {
    const day = (value: string | null) => <span className="nowrap">{formatDay(value)}</span>;
    return [
      {
        key: 'contractNo',
        title: t('contracts.columns.contractNo'),
        leading: true,
        width: 140,
        cell: ({ contractId, contractNo }) => (
          <Link className="code" to="/contracts/$contractId" params={{ contractId }}>
            {contractNo}
          </Link>
        ),
      },
      {
        key: 'employer',
        title: t('contracts.employer'),
        width: 200,
        most: 250,
        cell: ({ creditCode, employerName }) => (
          <Link to="/employers/$creditCode" params={{ creditCode }}>
            {employerName}
          </Link>
        ),
      },
      { key: 'creditCode', title: t('contracts.fields.creditCode'), width: 170, optional: true, cell: ({ creditCode }) => <span className="code">{creditCode}</span> },
      { key: 'worker', title: t('contracts.columns.worker'), width: 70, short: true, cell: ({ workerName }) => workerName },
      { key: 'workerId', title: t('contracts.columns.workerId'), width: 170, cell: ({ workerId }) => <MaskedId value={workerId} /> },
      { key: 'state', title: t('contracts.columns.state'), width: 90, short: true, cell: ({ state }) => <StateTag state={state} /> },
      { key: 'termType', title: t('contracts.columns.termType'), width: 84, most: 120, optional: true, cell: ({ termType }) => termName(termType) },
      { key: 'form', title: t('contracts.columns.form'), width: 70, short: true, optional: true, cell: ({ employmentForm }) => formName(employmentForm) },
      {
        key: 'signedOn',
        title: t('contracts.fields.signedOn'),
        width: 94,
        short: true,
        sort: { by: '-signedOn', direction: 'descending' },
        cell: ({ signedOn }) => day(signedOn),
      },
      { key: 'start', title: t('contracts.columns.start'), width: 94, short: true, optional: true, cell: ({ startDate }) => day(startDate) },
      { key: 'end', title: t('contracts.columns.end'), width: 94, short: true, cell: ({ endDate }) => day(endDate) },
      {
        key: 'ended',
        title: t('contracts.columns.ended'),
        meaning: t('contracts.ledger.endedOnly'),
        width: 94,
        short: true,
        sort: { by: '-endedOn', direction: 'descending' },
        cell: ({ endedOn }) => day(endedOn),
      },
      { key: 'reason', title: t('contracts.columns.reason'), width: 110, most: 170, optional: true, cell: ({ endingReason }) => (endingReason ? reasonName(endingReason) : NO_VALUE) },
      { key: 'area', title: t('contracts.columns.area'), width: 76, short: true, cell: ({ area }) => areaName(area) },
      { key: 'registrationArea', title: t('contracts.registrationArea'), width: 100, short: true, optional: true, cell: ({ registrationArea }) => areaName(registrationArea) },
      { key: 'wage', title: t('contracts.columns.wage'), number: true, width: 110, optional: true, cell: ({ wageBand }) => formatWageBand(wageBand) },
      { key: 'platform', title: t('contracts.columns.platform'), width: 90, most: 150, optional: true, cell: ({ platformCode }) => platformName(platformCode) },
      { key: 'version', title: t('contracts.columns.version'), number: true, width: 60, short: true, optional: true, cell: ({ version }) => version },
    ];
  }, [t, areaName, termName, formName, reasonName, platformName]);
}
