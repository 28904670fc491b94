import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CONTRACT_STATES, type ContractState, type EmployerProfile } from '../api';
import { formatNumber } from '../format';
import { StateTag } from '../shared';

type Counts = EmployerProfile['counts'];

const countOf = (counts: Counts, state: ContractState): number => counts[state.toLowerCase() as keyof Counts];

/** How many contracts are in each state; each leads to those contracts. */
export function StateCounts({ counts, creditCode }: { counts: Counts; creditCode: string }) {
  const { t } = useTranslation();
  return (
    <ul className="state-counts" aria-label={t('employers.profile.counts')}>
      {CONTRACT_STATES.filter((state) => countOf(counts, state) > 0 || state === 'ACTIVE').map((state) => (
        <li key={state}>
          <Link to="/employers/$creditCode" params={{ creditCode }} search={{ state }} hash="contracts">
            <strong>{formatNumber(countOf(counts, state))}</strong>
            <StateTag state={state} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
