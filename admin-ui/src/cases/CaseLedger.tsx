import { PlusOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CaseLine, CasePage } from '../api';
import { enterQuery, FIRST, LedgerScreen, useUrgencyRows } from '../shared';
import { CaseFilter } from './CaseFilter';
import { CaseGroups } from './CaseGroups';
import { useCaseColumns } from './columns';
import { casesQuery } from './queries';
import { DEFAULT_CASE_SORT, readCaseSearch } from './search';
import './cases.css';

/** 案件: every case of the area, the first to fall due in front. */
export function CaseLedger() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/cases' });
  const navigate = useNavigate({ from: '/cases' });
  const queryClient = useQueryClient();
  const answer = useQuery(casesQuery(search));
  const firstPage = casesQuery({ ...search, ...FIRST.place }).queryKey;
  const counts = (search.cursor ? queryClient.getQueryData<CasePage>(firstPage) : answer.data)?.urgencies ?? undefined;
  const groups = useUrgencyRows<CaseLine>(counts);
  const isGrouped = search.sort === undefined && search.urgency === undefined;
  useQuery(enterQuery);
  return (
    <LedgerScreen
      beside
      name="cases"
      kept="cases"
      title={t('frame.titles.cases')}
      hint={t('cases.hint')}
      tools={
        <Link className="case-new" to="/cases/new">
          <PlusOutlined aria-hidden /> {t('frame.titles.newCase')}
        </Link>
      }
      above={<CaseGroups search={search} counts={counts} />}
      groups={isGrouped ? groups : undefined}
      search={search}
      read={readCaseSearch}
      onGo={(asked, { trail, replace }) => void navigate({ search: asked, state: { trail }, replace })}
      answer={answer}
      firstPage={firstPage}
      columns={useCaseColumns()}
      rowKey={({ caseId }) => String(caseId)}
      sort={DEFAULT_CASE_SORT}
      filter={(asking) => <CaseFilter {...asking} />}
      empty={t('cases.empty', { returnObjects: true })}
    />
  );
}
