import type { ReactNode } from 'react';
import { NO_VALUE } from '../format';

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
  readonly wide?: boolean;
}

/** Terms and their values, in as many columns as fit. */
export function Facts({ facts, dense }: { facts: readonly Fact[]; dense?: boolean }) {
  return (
    <dl className={dense ? 'facts facts-dense' : 'facts'}>
      {facts.map(({ term, value, wide }) => (
        <div key={term} className={wide ? 'wide' : undefined}>
          <dt>{term}</dt>
          <dd>{value === null || value === undefined || value === '' ? NO_VALUE : value}</dd>
        </div>
      ))}
    </dl>
  );
}
