import type { Written } from '../shared';

const keyOf = (entry: string) => `qiyue.parameter.${entry}`;

/** What had been written about an entry in this tab, so that a sign-in in between loses nothing. */
export function storedDraft(entry: string): Written | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(keyOf(entry)) ?? 'null');
    if (typeof stored === 'object' && stored !== null && Object.values(stored).every((value) => typeof value === 'string')) {
      return stored as Written;
    }
  } catch {
    // Not ours: begin anew.
  }
  return null;
}

export function storeDraft(entry: string, draft: Written | null): void {
  if (draft) {
    sessionStorage.setItem(keyOf(entry), JSON.stringify(draft));
  } else {
    sessionStorage.removeItem(keyOf(entry));
  }
}
