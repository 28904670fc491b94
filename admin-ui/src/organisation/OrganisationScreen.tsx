import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { may, meQuery, type Role, useNameOf } from '../api';
import { formatNumber } from '../format';
import { LedgerTable, Loading, Panel, ProblemView, ScreenHead } from '../shared';
import { AccountPanel } from './AccountPanel';
import { unitsQuery } from './queries';
import './organisation.css';

/** The units of supervision with their accounts by role, and the accounts of one. */
export function OrganisationScreen() {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { data: me } = useQuery(meQuery);
  const { data: units, error, refetch } = useQuery(unitsQuery);
  const search = useSearch({ from: '/admin/organisation' });
  const chosen = units?.find(({ unit }) => unit === search.unit) ?? units?.[0];
  return (
    <div className="screen">
      <ScreenHead title={t('frame.titles.organisation')} hint={t('organisation.hint')} />
      {error ? (
        <ProblemView error={error} onRetry={() => void refetch()} />
      ) : (
        <Panel flush title={t('organisation.units')} hint={t('organisation.unitsHint')}>
          <LedgerTable
            caption={t('organisation.units')}
            rows={units}
            rowKey={({ unit }) => unit}
            columns={[
              {
                key: 'unit',
                title: t('organisation.unit'),
                leading: true,
                width: 170,
                cell: (row) => (
                  <Link to="/admin/organisation" search={{ unit: row.unit }} aria-current={row.unit === chosen?.unit ? 'true' : undefined}>
                    {nameOf(row)}
                  </Link>
                ),
              },
              { key: 'code', title: t('organisation.code'), width: 80, short: true, cell: ({ unit }) => <span className="code">{unit}</span> },
              { key: 'accounts', title: t('organisation.accounts'), number: true, width: 80, short: true, cell: ({ accounts }) => formatNumber(accounts) },
              { key: 'disabled', title: t('organisation.disabled'), number: true, width: 80, short: true, cell: ({ disabled }) => formatNumber(disabled) },
              {
                key: 'roles',
                title: t('organisation.byRole'),
                width: 420,
                cell: ({ roles }) => (
                  <span className="role-counts">
                    {roles
                      .filter(({ accounts }) => accounts > 0)
                      .map(({ role, accounts }) => (
                        <span key={role} className="nowrap">
                          {t(`frame.roles.${role as Role}`)} {formatNumber(accounts)}
                        </span>
                      ))}
                  </span>
                ),
              },
            ]}
          />
        </Panel>
      )}
      {chosen && me ? <AccountPanel key={chosen.unit} unit={chosen} units={units ?? []} manages={may(me, 'manageAccounts')} /> : !error && <Loading />}
    </div>
  );
}
