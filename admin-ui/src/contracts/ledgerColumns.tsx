import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type FoundContract, useAreas } from '../api';
import { formatDay } from '../format';
import type { Column } from '../shared';
import { useContractColumns } from './columns';

type FoundColumn = Column<FoundContract>;

const SELDOM = { optional: true };

/** The columns of the register in their order; their keys are those of an export. */
const ORDER: ReadonlyArray<readonly [string, Partial<FoundColumn>?]> = [
  ['contractNo'],
  ['employer'],
  ['creditCode', SELDOM],
  ['worker'],
  ['workerId', { optional: false }],
  ['state'],
  ['termType', SELDOM],
  ['form', SELDOM],
  ['signedOn'],
  ['start', SELDOM],
  ['end'],
  ['ended', { sort: { by: '-endedOn', direction: 'descending' } }],
  ['reason', SELDOM],
  ['area'],
  ['registrationArea', SELDOM],
  ['wage', SELDOM],
  ['platform', { ...SELDOM, width: 90 }],
  ['version', SELDOM],
];

/** The columns of the register of contracts: those of an employer's contracts, and whose each one is. */
export function useFoundColumns(): readonly FoundColumn[] {
  const { t } = useTranslation();
  const { name: areaName } = useAreas();
  const common = useContractColumns();
  return useMemo(() => {
    const own: readonly FoundColumn[] = [
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
      { key: 'creditCode', title: t('contracts.fields.creditCode'), width: 170, cell: ({ creditCode }) => <span className="code">{creditCode}</span> },
      {
        key: 'signedOn',
        title: t('contracts.fields.signedOn'),
        width: 94,
        short: true,
        sort: { by: '-signedOn', direction: 'descending' },
        cell: ({ signedOn }) => <span className="nowrap">{formatDay(signedOn)}</span>,
      },
      { key: 'registrationArea', title: t('contracts.registrationArea'), width: 100, short: true, cell: ({ registrationArea }) => areaName(registrationArea) },
    ];
    const known = new Map([...common, ...own].map((column): [string, FoundColumn] => [column.key, column]));
    const meanings: Readonly<Record<string, string>> = { ended: t('contracts.ledger.endedOnly') };
    return ORDER.flatMap(([key, changes]): readonly FoundColumn[] => {
      const column = known.get(key);
      return column ? [{ ...column, ...changes, meaning: meanings[key] }] : [];
    });
  }, [t, areaName, common]);
}
