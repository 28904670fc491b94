import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FIRST, LedgerScreen } from '../shared';
import { CaseFilter } from './CaseFilter';
import { useCaseColumns } from './columns';
import { casesQuery, enterQuery, urgenciesQuery } from './queries';
import { DEFAULT_CASE_SORT, readCaseSearch, URGENCIES } from './search';
import { UrgencyTag } from './words';
import './cases.css';

/** 案件: every case of the area, the first to fall due in front. */
export function CaseLedger() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/cases' });
  const navigate = useNavigate({ from: '/cases' });
  useQuery(enterQuery);
  return (
    <LedgerScreen
      name="cases"
      kept="cases"
      title={t('frame.titles.cases')}
      hint={t('cases.hint')}
      tools={
        <Link className="case-new" to="/cases/new">
          <PlusOutlined aria-hidden /> {t('frame.titles.newCase')}
        </Link>
      }
      above={<Urgencies mine={search.mine === 'true'} />}
      search={search}
      read={readCaseSearch}
      onGo={(asked, { trail, replace }) => void navigate({ search: asked, state: { trail }, replace })}
      answer={useQuery(casesQuery(search))}
      firstPage={casesQuery({ ...search, ...FIRST.place }).queryKey}
      columns={useCaseColumns()}
      rowKey={({ caseId }) => String(caseId)}
      sort={DEFAULT_CASE_SORT}
      filter={(asking) => <CaseFilter {...asking} />}
      empty={t('cases.empty', { returnObjects: true })}
    />
  );
}

const COUNTS = { OVERDUE: 'overdue', CRITICAL: 'critical', DUE_SOON: 'dueSoon', NOT_DUE: 'notDue', NONE: 'none' } as const;

function Urgencies({ mine }: { mine: boolean }) {
  const { t } = useTranslation();
  const { data } = useQuery(urgenciesQuery(mine));
  return (
    <ul className="case-urgencies" aria-label={t('cases.byUrgency')}>
      {URGENCIES.map((urgency) => (
        <li key={urgency}>
          <Link to="/cases" search={{ urgency, open: 'true', ...(mine && { mine: 'true' as const }) }}>
            <UrgencyTag urgency={urgency} /> <strong>{data?.[COUNTS[urgency]] ?? '–'}</strong>
          </Link>
        </li>
      ))}
    </ul>
  );
}
