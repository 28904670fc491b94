import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LedgerTable, Panel, ProblemView } from '../shared';
import { ResultDue } from './ResultDue';
import { myTasksQuery } from './queries';

/** What the reader is to inspect and has no result yet, the oldest first; nothing where there is nothing. */
export function MyTasks() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(myTasksQuery);
  if (error) {
    return <ProblemView error={error} onRetry={() => void refetch()} />;
  }
  if (!data || data.items.length === 0) {
    return null;
  }
  return (
    <Panel flush title={t('inspections.mine')}>
      <LedgerTable
        caption={t('inspections.mine')}
        rows={data.items}
        rowKey={({ taskNo }) => String(taskNo)}
        columns={[
          { key: 'name', title: t('inspections.columns.employer'), leading: true, width: 220, cell: ({ creditCode, name }) => <Link to="/employers/$creditCode" params={{ creditCode }}>{name}</Link> },
          { key: 'due', title: t('inspections.columns.due'), width: 200, cell: (task) => <ResultDue task={task} /> },
          { key: 'plan', title: t('inspections.columns.name'), width: 260, cell: ({ planNo, planName }) => <Link to="/inspections/$planNo" params={{ planNo: String(planNo) }}>{planName}</Link> },
        ]}
      />
    </Panel>
  );
}
