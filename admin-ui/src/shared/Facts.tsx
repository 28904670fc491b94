import type { ReactNode } from 'react';
import { NO_VALUE } from '../format';

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
  readonly wide?: boolean;
}

/** Terms and their values, in as many columns as fit. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ term, value, wide }) => (
        <div key={term} className={wide ? 'wide' : undefined}>
          <dt>{term}</dt>
          <dd>{value === null || value === undefined || value === '' ? NO_VALUE : value}</dd>
        </div>
      ))}
    </dl>
  );
}
