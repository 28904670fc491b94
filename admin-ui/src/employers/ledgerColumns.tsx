import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type EmployerRow, useAreas, useCodeList } from '../api';
import { formatInstant, formatNumber } from '../format';
import { type Column, Tag } from '../shared';

/** The columns of the ledger, in the reader's language. */
export function useLedgerColumns(): ReadonlyArray<Column<EmployerRow>> {
  const { t, i18n } = useTranslation();
  const { name: areaName } = useAreas();
  const { name: sectionName } = useCodeList('industry-section');
  const { name: sizeName } = useCodeList('size-class');
  const separator = i18n.language === 'en' ? ', ' : '、';
  return useMemo(
    (): ReadonlyArray<Column<EmployerRow>> => [
      {
        key: 'name',
        title: t('employers.columns.name'),
        leading: true,
        width: 220,
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
        width: 90,
        cell: ({ registrationArea }) => <span className="nowrap">{areaName(registrationArea)}</span>,
      },
      {
        key: 'areas',
        title: t('employers.columns.areas'),
        width: 120,
        cell: ({ areas }) => areas.map(areaName).join(separator),
      },
      {
        key: 'section',
        title: t('employers.columns.section'),
        width: 170,
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
        width: 64,
        cell: ({ sizeClass }) => <span className="nowrap">{sizeName(sizeClass)}</span>,
      },
      {
        key: 'contracts',
        title: t('employers.columns.contracts'),
        meaning: t('employers.contractsMeaning'),
        number: true,
        width: 96,
        sort: { by: '-contracts', direction: 'descending' },
        cell: ({ contractsInForce }) => formatNumber(contractsInForce),
      },
      {
        key: 'lastFiled',
        title: t('employers.columns.lastFiled'),
        width: 140,
        sort: { by: '-lastFiledAt', direction: 'descending' },
        cell: ({ lastFiledAt }) => <span className="nowrap">{formatInstant(lastFiledAt)}</span>,
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
    [t, areaName, sectionName, sizeName, separator],
  );
}
