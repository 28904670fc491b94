const TRIED_AT = 'qiyue.signInTriedAt';
const TWICE_WITHIN = 15_000;

/**
 * Goes to the server's sign-in by loading the present address anew: the server sends a browser without a session to
 * the identity provider and brings it back here. Done once; a session that ends again at once is shown as a problem
 * rather than as a page that reloads for ever.
 *
 * @return whether the browser is on its way
 */
export function signInAgain(): boolean {
  const tried = Number(sessionStorage.getItem(TRIED_AT) ?? 0);
  if (Date.now() - tried < TWICE_WITHIN) {
    return false;
  }
  sessionStorage.setItem(TRIED_AT, String(Date.now()));
  window.location.reload();
  return true;
}
