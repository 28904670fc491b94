import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FIRST, LedgerScreen } from '../shared';
import { useLedgerColumns } from './ledgerColumns';
import { LedgerFilter } from './LedgerFilter';
import { ledgerQuery } from './queries';
import { DEFAULT_SORT, readLedgerSearch } from './search';

/** 用人单位台账: which employers match. */
export function EmployerLedger() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/employers' });
  const navigate = useNavigate({ from: '/employers' });
  const columns = useLedgerColumns();
  return (
    <LedgerScreen
      name="employers"
      kept="employers"
      title={t('frame.titles.employers')}
      hint={t('employers.ledgerHint')}
      search={search}
      read={readLedgerSearch}
      onGo={(asked, { trail, replace }) => void navigate({ search: asked, state: { trail }, replace })}
      answer={useQuery(ledgerQuery(search))}
      firstPage={ledgerQuery({ ...search, ...FIRST.place }).queryKey}
      columns={columns}
      rowKey={({ creditCode }) => creditCode}
      sort={DEFAULT_SORT}
      several={{ nameOf: ({ name }) => name, only: (codes) => ({ codes: codes.join(',') }) }}
      filter={(asking) => <LedgerFilter {...asking} />}
      empty={t('employers.empty', { returnObjects: true })}
    />
  );
}
