import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { CONTRACT_STATES } from '../api';
import { useContractColumns } from '../contracts/columns';
import { ColumnChooser, FIRST, LedgerTable, Notice, PageTurner, Panel, ProblemView, type Turn, useColumnChoice } from '../shared';
import { contractsQuery } from './queries';

/** The employer's contracts, the newest registration first. */
export function EmployerContracts({ creditCode }: { creditCode: string }) {
  const { t } = useTranslation();
  const from = '/employers/$creditCode';
  const search = useSearch({ from });
  const trail = useLocation({ select: ({ state }) => state.trail ?? [] });
  const navigate = useNavigate({ from });
  const columns = useContractColumns();
  const { chosen, choose, shown } = useColumnChoice('contracts', columns);
  const { data, error, isPlaceholderData, refetch } = useQuery(contractsQuery(creditCode, search));
  const turn = ({ place, trail: way }: Turn) =>
    void navigate({ search: { ...search, ...place }, state: { trail: way }, resetScroll: false });
  const choosing = (
    <>
      <Select
        allowClear
        style={{ width: 150 }}
        value={search.state ?? null}
        placeholder={t('shared.all')}
        aria-label={t('employers.state')}
        options={CONTRACT_STATES.map((state) => ({ value: state, label: t(`shared.states.${state}`) }))}
        onChange={(state) =>
          void navigate({ search: { state: state ?? undefined, ...FIRST.place }, state: { trail: [] }, resetScroll: false })
        }
      />
      <ColumnChooser columns={columns} chosen={chosen} onChoose={choose} />
    </>
  );
  return (
    <div id="contracts">
      <Panel title={t('employers.profile.contracts')} extra={choosing} flush>
        {error ? (
          <ProblemView error={error} onRetry={() => void refetch()} />
        ) : data?.items.length === 0 ? (
          <Notice kind="empty" role="status" title={t('employers.profile.noContracts')}>
            <p className="quiet">{t('employers.profile.noContractsNext')}</p>
          </Notice>
        ) : (
          <>
            <LedgerTable
              caption={t('employers.profile.contracts')}
              columns={shown}
              rows={data?.items}
              rowKey={({ contractId }) => contractId}
              updating={isPlaceholderData}
            />
            <PageTurner
              place={search}
              trail={trail}
              rows={data?.items.length}
              nextCursor={isPlaceholderData ? null : data?.nextCursor}
              asOf={data?.asOf}
              onTurn={turn}
            />
          </>
        )}
      </Panel>
    </div>
  );
}
