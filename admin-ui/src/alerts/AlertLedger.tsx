import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AlertPage } from '../api';
import { FIRST, LedgerScreen } from '../shared';
import { AlertFilter } from './AlertFilter';
import { useAlertColumns } from './columns';
import { alertsQuery } from './queries';
import { DEFAULT_ALERT_SORT, readAlertSearch } from './search';
import { UrgencyGroups } from './UrgencyGroups';
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
  return (
    <LedgerScreen
      name="alerts"
      kept="alerts"
      title={t('frame.titles.alerts')}
      hint={t('alerts.hint')}
      above={<UrgencyGroups search={search} counts={counts} />}
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
