import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AlertPage, AlertRow } from '../api';
import { FIRST, LedgerScreen, useUrgencyRows } from '../shared';
import { AlertFilter } from './AlertFilter';
import { AlertGroups } from './AlertGroups';
import { useAlertColumns } from './columns';
import { alertsQuery } from './queries';
import { DEFAULT_ALERT_SORT, readAlertSearch } from './search';
import './alerts.css';

/** 预警: what looks wrong, whose it is and until when it is to be looked at. */
export function AlertLedger() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/alerts' });
  const navigate = useNavigate({ from: '/alerts' });
  const queryClient = useQueryClient();
  const answer = useQuery(alertsQuery(search));
  const firstPage = alertsQuery({ ...search, ...FIRST.place }).queryKey;
  const counts = (search.cursor ? queryClient.getQueryData<AlertPage>(firstPage) : answer.data)?.urgencies;
  const groups = useUrgencyRows<AlertRow>(counts ?? undefined);
  const isGrouped = search.sort === undefined && search.urgency === undefined;
  return (
    <LedgerScreen
      beside
      name="alerts"
      kept="alerts"
      title={t('frame.titles.alerts')}
      hint={t('alerts.hint')}
      tools={
        <Link className="button-link" to="/alerts/effect">
          {t('frame.titles.alertEffect')}
        </Link>
      }
      above={<AlertGroups search={search} counts={counts} />}
      groups={isGrouped ? groups : undefined}
      search={search}
      read={readAlertSearch}
      onGo={(asked, { trail, replace }) => void navigate({ search: asked, state: { trail }, replace })}
      answer={answer}
      firstPage={firstPage}
      columns={useAlertColumns()}
      rowKey={({ alertNo }) => String(alertNo)}
      sort={DEFAULT_ALERT_SORT}
      filter={(asking) => <AlertFilter {...asking} />}
      empty={t('alerts.empty', { returnObjects: true })}
    />
  );
}
