import { useState } from 'react';

function stored<Draft extends object>(key: string): Partial<Draft> | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (typeof kept === 'object' && kept !== null) {
      return kept;
    }
  } catch {
    // Not ours: begin anew.
  }
  return null;
}

/**
 * What is being written in a form. It stays in this tab until it is done, so that neither a lost connection nor a sign-in in between
 * loses it.
 *
 * @param place what is written about; the form's own name in front
 * @param empty what the form begins with, and shows for as long as nothing is written
 */
export function useDraft<Draft extends object>(place: string, empty: Draft) {
  const key = `qiyue.${place}`;
  const [written, setWritten] = useState(() => stored<Draft>(key));
  const draft: Draft = { ...empty, ...written };
  return {
    draft,
    write(change: Partial<Draft>) {
      const next = { ...draft, ...change };
      setWritten(next);
      sessionStorage.setItem(key, JSON.stringify(next));
    },
    drop() {
      sessionStorage.removeItem(key);
      setWritten(null);
    },
    isBegun: JSON.stringify(draft) !== JSON.stringify(empty),
  };
}
