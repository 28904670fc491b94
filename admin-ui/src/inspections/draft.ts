import type { Written } from '../shared';

const keyOf = (place: string) => `qiyue.inspection-plan.${place}`;

/** What had been written in this tab, so that a sign-in in between loses nothing. */
export function storedDraft(place: string): Written | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(keyOf(place)) ?? 'null');
    if (typeof stored === 'object' && stored !== null && Object.values(stored).every((value) => typeof value === 'string')) {
      return stored as Written;
    }
  } catch {
    // Not ours: begin anew.
  }
  return null;
}

export function storeDraft(place: string, draft: Written | null): void {
  if (draft) {
    sessionStorage.setItem(keyOf(place), JSON.stringify(draft));
  } else {
    sessionStorage.removeItem(keyOf(place));
  }
}
