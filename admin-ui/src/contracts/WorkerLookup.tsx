import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodeList, useNameOf } from '../api';
import { LedgerTable, Notice, Panel, ProblemView } from '../shared';
import { useFoundColumns } from './ledgerColumns';
import { type Worker, workerQuery } from './queries';

interface Props {
  /** A number that was written elsewhere, to begin with. */
  readonly first: string;
  readonly onClose: () => void;
}

const FEWEST = 5;

/**
 * A worker's contracts by the identity number. The number is in no address and no history: it is in this part of the screen
 * while it is open, and in the body of a request.
 */
export function WorkerLookup({ first, onClose }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { entries: kinds } = useCodeList('id-type');
  const [idNumber, setIdNumber] = useState(first);
  const [idType, setIdType] = useState<string>();
  const [worker, setWorker] = useState<Worker | null>(first ? { idNumber: first, idType: undefined } : null);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (idNumber.trim().length >= FEWEST) {
      setWorker({ idNumber: idNumber.trim(), idType });
    }
  };
  return (
    <Panel
      title={t('contracts.worker')}
      hint={t('contracts.lookup.hint')}
      extra={
        <Button size="small" onClick={onClose}>
          {t('contracts.lookup.close')}
        </Button>
      }
    >
      <form className="lookup" onSubmit={ask} autoComplete="off">
        <Input
          aria-label={t('contracts.lookup.number')}
          placeholder={t('contracts.lookup.number')}
          value={idNumber}
          maxLength={32}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setIdNumber(target.value)}
        />
        <Select
          allowClear
          aria-label={t('contracts.fields.idType')}
          placeholder={t('contracts.lookup.anyKind')}
          style={{ width: 180 }}
          popupMatchSelectWidth={false}
          value={idType ?? null}
          options={kinds.map((kind) => ({ value: kind.code, label: nameOf(kind) }))}
          onChange={(kind) => setIdType(kind ?? undefined)}
        />
        <Button type="primary" htmlType="submit" disabled={idNumber.trim().length < FEWEST}>
          {t('shared.query')}
        </Button>
      </form>
      {worker && <Found worker={worker} />}
    </Panel>
  );
}

function Found({ worker }: { worker: Worker }) {
  const { t } = useTranslation();
  const columns = useFoundColumns();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(workerQuery(worker));
  const rows = data?.pages.flatMap(({ items }) => items);
  if (error) {
    return <ProblemView error={error} onRetry={() => void refetch()} />;
  }
  if (rows?.length === 0) {
    return (
      <Notice kind="empty" role="status" title={t('contracts.lookup.none')}>
        <p className="quiet">{t('contracts.lookup.noneNext')}</p>
      </Notice>
    );
  }
  return (
    <>
      <LedgerTable
        caption={t('contracts.lookup.found')}
        columns={columns.filter(({ optional }) => !optional)}
        rows={rows}
        rowKey={({ contractId }) => contractId}
        loadingRows={2}
      />
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('shared.more')}
        </Button>
      )}
    </>
  );
}
