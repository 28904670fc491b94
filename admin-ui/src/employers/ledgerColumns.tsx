import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type EmployerRow, useAreas, useCodeList } from '../api';
import { formatInstant, formatInstantDay, formatNumber } from '../format';
import { useReader } from '../i18n/reader';
import { type Column, Tag } from '../shared';

/** The columns of the ledger, in the reader's language. */
export function useLedgerColumns(): ReadonlyArray<Column<EmployerRow>> {
  const { t } = useTranslation();
  const { list } = useReader();
  const { name: areaName } = useAreas();
  const { name: sectionName } = useCodeList('industry-section');
  const { name: sizeName } = useCodeList('size-class');
  return useMemo(
    (): ReadonlyArray<Column<EmployerRow>> => [
      {
        key: 'name',
        title: t('employers.columns.name'),
        leading: true,
        width: 220,
        most: 310,
        sort: { by: 'name', direction: 'ascending' },
        cell: ({ creditCode, name }) => (
          <Link to="/employers/$creditCode" params={{ creditCode }}>
            {name}
          </Link>
        ),
      },
      {
        key: 'creditCode',
        title: t('employers.columns.creditCode'),
        width: 170,
        cell: ({ creditCode }) => <span className="code">{creditCode}</span>,
      },
      {
        key: 'registrationArea',
        title: t('employers.columns.registrationArea'),
        width: 76,
        most: 110,
        short: true,
        cell: ({ registrationArea }) => <span className="nowrap">{areaName(registrationArea)}</span>,
      },
      {
        key: 'areas',
        title: t('employers.columns.areas'),
        width: 110,
        most: 150,
        cell: ({ areas }) => list(areas.map(areaName)),
      },
      {
        key: 'section',
        title: t('employers.columns.section'),
        width: 140,
        most: 165,
        cell: ({ industrySection }) =>
          industrySection ? (
            <span>
              <span className="code quiet">{industrySection}</span> {sectionName(industrySection)}
            </span>
          ) : (
            sectionName(null)
          ),
      },
      {
        key: 'size',
        title: t('employers.columns.size'),
        width: 60,
        short: true,
        cell: ({ sizeClass }) => <span className="nowrap">{sizeName(sizeClass)}</span>,
      },
      {
        key: 'contracts',
        title: t('employers.columns.contracts'),
        meaning: t('employers.contractsMeaning'),
        number: true,
        width: 90,
        short: true,
        sort: { by: '-contracts', direction: 'descending' },
        cell: ({ contractsInForce }) => formatNumber(contractsInForce),
      },
      {
        key: 'lastFiled',
        title: t('employers.columns.lastFiled'),
        width: 100,
        short: true,
        sort: { by: '-lastFiledAt', direction: 'descending' },
        cell: ({ lastFiledAt }) => (
          <span className="nowrap" title={formatInstant(lastFiledAt)}>
            {formatInstantDay(lastFiledAt)}
          </span>
        ),
      },
      {
        key: 'register',
        title: t('employers.columns.register'),
        width: 84,
        optional: true,
        cell: ({ provisional }) =>
          provisional ? (
            <Tag tone="warn" title={t('employers.provisionalMeaning')}>
              {t('employers.provisional')}
            </Tag>
          ) : (
            <Tag tone="still">{t('employers.confirmed')}</Tag>
          ),
      },
    ],
    [t, areaName, sectionName, sizeName, list],
  );
}
