import { useEffect, useState } from 'react';

type Texts<Key extends string> = Readonly<Record<Key, string>>;

const textsOf = <Key extends string>(asked: Readonly<Record<Key, string | undefined>>): Texts<Key> =>
  Object.fromEntries(Object.entries<string | undefined>(asked).map(([key, value]) => [key, value ?? ''])) as Texts<Key>;

/**
 * What stands in the text fields of a filter bar until it is asked for. It follows the question in the address.
 *
 * @param asked the texts of the question, by field
 */
export function useWritten<Key extends string>(asked: Readonly<Record<Key, string | undefined>>) {
  const [written, setWritten] = useState(() => textsOf(asked));
  const question = JSON.stringify(textsOf(asked));
  useEffect(() => setWritten(JSON.parse(question) as Texts<Key>), [question]);
  return {
    written,
    write: (key: Key, text: string) => setWritten((before) => ({ ...before, [key]: text })),
    /** Empties the fields, also of what was never asked for. */
    clear: () => setWritten((before) => Object.fromEntries(Object.keys(before).map((key) => [key, ''])) as Texts<Key>),
    /** The texts as they are asked for: without space around them, nothing where a field is empty. */
    texts: Object.fromEntries(Object.entries<string>(written).map(([key, text]) => [key, text.trim() || undefined])) as Record<Key, string | undefined>,
  };
}
