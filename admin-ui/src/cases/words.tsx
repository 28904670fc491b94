import type { CaseOfficial, NamedCode } from '../api';
import { useReader } from '../i18n/reader';
import { Tag } from '../shared';

/** What a code is called in the reader's language. */
export function useNamed() {
  const { pick } = useReader();
  return (named: NamedCode | null | undefined) => (named ? pick(named.zh, named.en) : '');
}

export function Named({ of }: { of: NamedCode }) {
  return <>{useNamed()(of)}</>;
}

/** An official by name, with the account where it says more. */
export function Who({ of }: { of: CaseOfficial }) {
  return <span title={of.account}>{of.name}</span>;
}

export function CaseStateTag({ state, isFinal }: { state: NamedCode; isFinal: boolean }) {
  return (
    <Tag tone={isFinal ? 'still' : 'info'}>
      <Named of={state} />
    </Tag>
  );
}
