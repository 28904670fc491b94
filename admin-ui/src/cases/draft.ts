import { useState } from 'react';

const keyOf = (place: string) => `qiyue.case.${place}`;

function stored<Draft extends object>(place: string, empty: Draft): Draft {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(place)) ?? 'null');
    if (typeof kept === 'object' && kept !== null) {
      return { ...empty, ...kept };
    }
  } catch {
    // Not ours: begin anew.
  }
  return empty;
}

/**
 * What is being written at a place of a case. It stays in this tab until it is done, so that neither a lost connection nor a sign-in in
 * between loses it.
 */
export function useDraft<Draft extends object>(place: string, empty: Draft) {
  const [draft, setDraft] = useState(() => stored(place, empty));
  return {
    draft,
    write(change: Partial<Draft>) {
      const next = { ...draft, ...change };
      setDraft(next);
      sessionStorage.setItem(keyOf(place), JSON.stringify(next));
    },
    drop() {
      sessionStorage.removeItem(keyOf(place));
      setDraft(empty);
    },
    isBegun: JSON.stringify(draft) !== JSON.stringify(empty),
  };
}
