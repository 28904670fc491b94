const keyOf = (filingNo: number) => `qiyue.approval.${filingNo}`;

export interface Draft {
  readonly granted: boolean | null;
  readonly reason: string;
}

/** What had been written about a filing in this tab, so that a sign-in in between loses nothing. */
export function storedDraft(filingNo: number): Draft {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(keyOf(filingNo)) ?? 'null');
    if (typeof stored === 'object' && stored !== null && 'reason' in stored && typeof stored.reason === 'string') {
      const granted = 'granted' in stored && typeof stored.granted === 'boolean' ? stored.granted : null;
      return { granted, reason: stored.reason };
    }
  } catch {
    // Not ours: begin anew.
  }
  return { granted: null, reason: '' };
}

export function storeDraft(filingNo: number, draft: Draft | null): void {
  if (draft) {
    sessionStorage.setItem(keyOf(filingNo), JSON.stringify(draft));
  } else {
    sessionStorage.removeItem(keyOf(filingNo));
  }
}
