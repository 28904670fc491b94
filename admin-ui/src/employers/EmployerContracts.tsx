import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { CONTRACT_STATES, type ContractState } from '../api';
import { useContractColumns } from '../contracts/columns';
import { ColumnChooser, FIRST, PagedLedger, Panel, type Turn, useColumnChoice } from '../shared';
import { contractsQuery } from './queries';

/** The employer's contracts, the newest registration first. */
export function EmployerContracts({ creditCode }: { creditCode: string }) {
  const { t } = useTranslation();
  const from = '/employers/$creditCode';
  const search = useSearch({ from });
  const trail = useLocation({ select: ({ state }) => state.trail ?? [] });
  const navigate = useNavigate({ from });
  const columns = useContractColumns();
  const { chosen, choose: chooseColumns, shown, resize, widthOf } = useColumnChoice('employer-contracts', columns);
  const answer = useQuery(contractsQuery(creditCode, search));
  const turn = ({ place, trail: way }: Turn) =>
    void navigate({ search: { ...search, ...place }, state: { trail: way }, resetScroll: false });
  const choose = (state: ContractState | undefined) =>
    void navigate({ search: { ...search, ...FIRST.place, state }, state: { trail: [] }, resetScroll: false });
  const choosing = (
    <>
      <Select
        allowClear
        style={{ width: 180 }}
        value={search.state ?? null}
        placeholder={t('shared.all')}
        aria-label={t('employers.state')}
        options={CONTRACT_STATES.map((state) => ({ value: state, label: t(`shared.states.${state}`) }))}
        onChange={(state) => choose(state ?? undefined)}
      />
      <ColumnChooser columns={columns} chosen={chosen} onChoose={chooseColumns} widthOf={widthOf} onResize={resize} />
    </>
  );
  return (
    <div id="contracts">
      <Panel title={t('employers.profile.contracts')} extra={choosing} flush>
        <PagedLedger
          caption={t('employers.profile.contracts')}
          answer={answer}
          columns={shown}
          onResize={resize}
          rowKey={({ contractId }) => contractId}
          place={search}
          trail={trail}
          onTurn={turn}
          onReset={() => choose(undefined)}
          empty={{ title: t('employers.profile.noContracts'), text: t('employers.profile.noContractsNext') }}
        />
      </Panel>
    </div>
  );
}
