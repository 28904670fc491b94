import { useTranslation } from 'react-i18next';
import { CONTRACT_STATES, useAreas, useNameOf, usePlatforms } from '../api';
import { type Asking, FilterBar, FilterChoice, FilterDay, FilterSearch, FilterText, useWritten } from '../shared';
import { CONTRACT_SORTS, type ContractSearch, DEFAULT_CONTRACT_SORT, identifierOf, looksLikeIdentity } from './search';

interface Props extends Asking<ContractSearch> {
  /** An identity number was written where the address would have taken it. */
  readonly onIdentity: (idNumber: string) => void;
}

const identified = ({ number, contractId, digest }: ContractSearch) => number ?? contractId ?? digest ?? '';

/** The register's filters: one box for whatever identifies a contract, choices beside it, days and employer under it. */
export function ContractFilter({ search, onAsk, onReset, onIdentity, extra }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { areas } = useAreas();
  const platforms = usePlatforms() ?? [];
  const { written, write, clear, texts } = useWritten({ word: identified(search), employer: search.employer });
  const ask = (change: Partial<ContractSearch>) => {
    if (looksLikeIdentity(written.word)) {
      write('word', identified(search));
      onIdentity(written.word.trim().toUpperCase());
      return;
    }
    const found = identifierOf(written.word);
    onAsk({ ...found, employer: found.employer ?? texts.employer?.toUpperCase(), ...change });
  };
  const reset = () => {
    clear();
    onReset();
  };
  const days = [search.signedFrom, search.signedTo, search.endedFrom, search.endedTo, search.employer];
  return (
    <FilterBar
      onSubmit={() => ask({})}
      onReset={reset}
      extra={extra}
      more={{
        set: days.filter(Boolean).length,
        fields: (
          <>
            <FilterText
              label={t('contracts.ledger.employer')}
              hint={t('contracts.ledger.employerHint')}
              width={210}
              maxLength={18}
              value={written.employer}
              onChange={(text) => write('employer', text)}
            />
            <FilterDay label={t('contracts.ledger.signedFrom')} value={search.signedFrom} onChange={(signedFrom) => ask({ signedFrom })} />
            <FilterDay label={t('contracts.ledger.signedTo')} value={search.signedTo} onChange={(signedTo) => ask({ signedTo })} />
            <FilterDay label={t('contracts.ledger.endedFrom')} value={search.endedFrom} onChange={(endedFrom) => ask({ endedFrom })} />
            <FilterDay label={t('contracts.ledger.endedTo')} value={search.endedTo} onChange={(endedTo) => ask({ endedTo })} />
          </>
        ),
      }}
    >
      <FilterSearch
        label={t('contracts.ledger.search')}
        hint={t('contracts.ledger.searchHint')}
        value={written.word}
        maxLength={64}
        onChange={(text) => write('word', text)}
      />
      <FilterChoice
        label={t('contracts.columns.area')}
        width={124}
        value={search.area}
        options={areas.map((area) => ({ value: area.code, label: nameOf(area) }))}
        onChange={(area) => ask({ area })}
      />
      <FilterChoice
        label={t('contracts.columns.state')}
        width={124}
        value={search.state}
        options={CONTRACT_STATES.map((state) => ({ value: state, label: t(`shared.states.${state}`) }))}
        onChange={(state) => ask({ state })}
      />
      <FilterChoice
        label={t('contracts.columns.platform')}
        width={124}
        value={search.platform}
        options={platforms.map((platform) => ({ value: platform.platformCode, label: nameOf(platform) }))}
        onChange={(platform) => ask({ platform })}
      />
      <FilterChoice
        required
        label={t('contracts.ledger.sort')}
        width={190}
        value={search.sort ?? DEFAULT_CONTRACT_SORT}
        options={CONTRACT_SORTS.map((sort) => ({ value: sort, label: t(`contracts.ledger.sorts.${sort}`) }))}
        onChange={(sort) => ask({ sort })}
      />
    </FilterBar>
  );
}
