import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ContractRow, useAreas, useCodeList, usePlatformName } from '../api';
import { formatDay, formatWageBand, NO_VALUE } from '../format';
import { type Column, MaskedId, StateTag } from '../shared';

/** The columns of a list of contracts. */
export function useContractColumns(): ReadonlyArray<Column<ContractRow>> {
  const { t } = useTranslation();
  const { name: areaName } = useAreas();
  const { name: termName } = useCodeList('term-type');
  const { name: formName } = useCodeList('employment-form');
  const { name: reasonName } = useCodeList('ending-reason');
  const platformName = usePlatformName();
  return useMemo((): ReadonlyArray<Column<ContractRow>> => {
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
      { key: 'worker', title: t('contracts.columns.worker'), width: 70, short: true, cell: ({ workerName }) => workerName },
      {
        key: 'workerId',
        title: t('contracts.columns.workerId'),
        width: 170,
        optional: true,
        cell: ({ workerId }) => <MaskedId value={workerId} />,
      },
      { key: 'state', title: t('contracts.columns.state'), width: 90, short: true, cell: ({ state }) => <StateTag state={state} /> },
      { key: 'termType', title: t('contracts.columns.termType'), width: 84, most: 120, cell: ({ termType }) => termName(termType) },
      { key: 'form', title: t('contracts.columns.form'), width: 70, short: true, optional: true, cell: ({ employmentForm }) => formName(employmentForm) },
      { key: 'start', title: t('contracts.columns.start'), width: 94, short: true, cell: ({ startDate }) => day(startDate) },
      { key: 'end', title: t('contracts.columns.end'), width: 94, short: true, cell: ({ endDate }) => day(endDate) },
      { key: 'ended', title: t('contracts.columns.ended'), width: 94, short: true, cell: ({ endedOn }) => day(endedOn) },
      {
        key: 'reason',
        title: t('contracts.columns.reason'),
        width: 110,
        most: 170,
        cell: ({ endingReason }) => (endingReason ? reasonName(endingReason) : NO_VALUE),
      },
      { key: 'area', title: t('contracts.columns.area'), width: 76, short: true, cell: ({ area }) => areaName(area) },
      {
        key: 'wage',
        title: t('contracts.columns.wage'),
        number: true,
        width: 110,
        cell: ({ wageBand }) => formatWageBand(wageBand),
      },
      {
        key: 'platform',
        title: t('contracts.columns.platform'),
        width: 110,
        most: 150,
        optional: true,
        cell: ({ platformCode }) => platformName(platformCode),
      },
      { key: 'version', title: t('contracts.columns.version'), number: true, width: 60, short: true, optional: true, cell: ({ version }) => version },
    ];
  }, [t, areaName, termName, formName, reasonName, platformName]);
}
