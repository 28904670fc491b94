import type { RevealRequest } from '../../api/types';

const KEY = 'qiyue.reveal';
const KEPT_FOR = 600_000;

/** What was asked to be shown, of which purpose and case are kept while its reader signs in once more; never a value. */
export function keepAsked(asked: RevealRequest): void {
  sessionStorage.setItem(KEY, JSON.stringify({ asked, at: Date.now() }));
}

/** What was asked of a contract before the sign-in, unless that was long ago. */
export function keptFor(contractId: string): RevealRequest | null {
  try {
    const { asked, at } = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as { asked?: RevealRequest; at?: number };
    return asked?.contractId === contractId && Date.now() - (at ?? 0) < KEPT_FOR ? asked : null;
  } catch {
    return null;
  }
}

export const forgetAsked = () => sessionStorage.removeItem(KEY);

/** Goes to the sign-in, which asks for password and code, and comes back to this very address. */
export function signInOnceMore(): void {
  const here = window.location.pathname + window.location.search;
  window.location.assign(`/step-up?${new URLSearchParams({ to: here })}`);
}
