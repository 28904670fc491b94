import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api, may, meQuery } from '../api';
import { Notice } from '../shared';

const openAlertsQuery = (employer: string) =>
  queryOptions({
    queryKey: ['alerts', 'of an employer', employer],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/v1/alerts', { params: { query: { employer, state: 'open', limit: 1 } }, signal }))).total ?? 0,
  });

/** That there are open leads about the employer, and the way to them. */
export function OpenAlerts({ creditCode }: { creditCode: string }) {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: count = 0 } = useQuery({ ...openAlertsQuery(creditCode), enabled: may(me, 'alerts') });
  return (
    count > 0 && (
      <Notice
        kind="warn"
        title={t('employers.profile.openAlerts', { count })}
        actions={
          <Link to="/alerts" search={{ employer: creditCode, state: 'open' }}>
            {t('employers.profile.alertsShow')}
          </Link>
        }
      />
    )
  );
}
