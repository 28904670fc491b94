import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ContractVersion } from '../api';
import { formatInstant } from '../format';
import { Panel, ProblemView } from '../shared';
import { ChangeTable } from './ChangeTable';
import { diffQuery } from './queries';

interface Props {
  readonly contractId: string;
  readonly versions: readonly ContractVersion[];
}

/** 版本比较: any two versions of a contract; which stand in the address. */
export function VersionDiffPanel({ contractId, versions }: Props) {
  const { t } = useTranslation();
  const route = '/contracts/$contractId';
  const search = useSearch({ from: route });
  const navigate = useNavigate({ from: route });
  const last = versions.length;
  const from = Math.min(search.from ?? last - 1, last);
  const to = Math.min(search.to ?? last, last);
  const { data, error, refetch, isFetching } = useQuery(diffQuery(contractId, from, to));
  const choose = (change: { from?: number; to?: number }) =>
    void navigate({ search: { ...search, from, to, ...change }, resetScroll: false, replace: true });
  const options = versions.map(({ version, kind, recordedAt }) => ({
    value: version,
    label: `${t('contracts.versionNo', { version })} · ${t(`shared.events.${kind}`)} · ${formatInstant(recordedAt)}`,
  }));
  const picker = (label: string, value: number, onChange: (version: number) => void) => (
    <Select aria-label={label} value={value} options={options} popupMatchSelectWidth={false} style={{ minWidth: 0, width: 300, maxWidth: '100%' }} onChange={onChange} />
  );
  return (
    <Panel title={t('contracts.diff.title')} hint={t('contracts.diff.hint')}>
      <div className="diff-choice">
        {picker(t('contracts.diff.from'), from, (version) => choose({ from: version }))}
        <span aria-hidden>→</span>
        {picker(t('contracts.diff.to'), to, (version) => choose({ to: version }))}
        <Button onClick={() => choose({ from: to, to: from })}>{t('contracts.diff.swap')}</Button>
      </div>
      <div aria-live="polite" aria-busy={isFetching && !data}>
        {error ? (
          <ProblemView error={error} onRetry={() => void refetch()} />
        ) : data?.changes.length === 0 ? (
          <p className="quiet">{t('contracts.diff.same')}</p>
        ) : (
          data && <ChangeTable changes={data.changes} />
        )}
      </div>
    </Panel>
  );
}
