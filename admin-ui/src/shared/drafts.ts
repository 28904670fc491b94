import type { Written } from './FormDialog';

/** What is being written in forms of a kind, kept in this tab, so that a sign-in in between loses nothing. */
export function draftsOf(kind: string) {
  const keyOf = (place: string) => `qiyue.${kind}.${place}`;
  return {
    /** What had been written at a place; null where nothing was. */
    storedDraft(place: string): Written | null {
      try {
        const stored: unknown = JSON.parse(sessionStorage.getItem(keyOf(place)) ?? 'null');
        if (typeof stored === 'object' && stored !== null && Object.values(stored).every((value) => typeof value === 'string')) {
          return stored as Written;
        }
      } catch {
        // Not ours: begin anew.
      }
      return null;
    },
    storeDraft(place: string, draft: Written | null): void {
      if (draft) {
        sessionStorage.setItem(keyOf(place), JSON.stringify(draft));
      } else {
        sessionStorage.removeItem(keyOf(place));
      }
    },
  };
}
