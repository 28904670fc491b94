import { IdcardOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FIRST, LedgerScreen } from '../shared';
import { ContractFilter } from './ContractFilter';
import { useFoundColumns } from './ledgerColumns';
import { contractsQuery } from './queries';
import { DEFAULT_CONTRACT_SORT, readContractSearch } from './search';
import { WorkerLookup } from './WorkerLookup';
import './contracts.css';

/** 合同查询: whether a contract was filed, by what identifies it or by where, when and through whom it was. */
export function ContractLedger() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/contracts' });
  const navigate = useNavigate({ from: '/contracts' });
  const columns = useFoundColumns();
  const [worker, setWorker] = useState<string | null>(null);
  return (
    <LedgerScreen
      name="contracts"
      kept="contracts"
      flows={worker !== null}
      title={t('frame.titles.contracts')}
      hint={t('contracts.ledger.hint')}
      tools={
        <Button icon={<IdcardOutlined />} aria-expanded={worker !== null} onClick={() => setWorker(worker === null ? '' : null)}>
          {t('contracts.lookup.open')}
        </Button>
      }
      above={worker !== null && <WorkerLookup key={worker} first={worker} onClose={() => setWorker(null)} />}
      search={search}
      read={readContractSearch}
      onGo={(asked, { trail, replace }) => void navigate({ search: asked, state: { trail }, replace })}
      answer={useQuery(contractsQuery(search))}
      firstPage={contractsQuery({ ...search, ...FIRST.place }).queryKey}
      columns={columns}
      rowKey={({ contractId }) => contractId}
      sort={DEFAULT_CONTRACT_SORT}
      filter={(asking) => <ContractFilter {...asking} onIdentity={setWorker} />}
      empty={t('contracts.ledger.empty', { returnObjects: true })}
    />
  );
}
