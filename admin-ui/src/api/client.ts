import createClient from 'openapi-fetch';
import { ProblemError, problemOf } from './problem';
import type { paths } from './schema';
import { signInAgain } from './session';

/** `X-Requested-With` makes the server answer 499 when the session has ended, instead of redirecting a fetch. */
export const api = createClient<paths>({
  baseUrl: '/',
  headers: { 'X-Requested-With': 'JavaScript', Accept: 'application/json' },
  fetch: (request) => globalThis.fetch(request),
});

const SIGN_IN = new Set([401, 499]);

/** The answer's body; throws {@link ProblemError} for a refusal and goes to the sign-in when there is no session. */
export async function answer<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<NonNullable<T>> {
  try {
    return await outcome(call);
  } catch (thrown) {
    if (thrown instanceof ProblemError && SIGN_IN.has(thrown.problem.status) && signInAgain()) {
      return new Promise(() => undefined);
    }
    throw thrown;
  }
}

/** The answer's body; throws {@link ProblemError} for every refusal, also when there is no session: for forms. */
export async function outcome<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<NonNullable<T>> {
  const { data, error, response } = await call;
  if (response.ok) {
    return data as NonNullable<T>;
  }
  throw new ProblemError(problemOf(error, response.status));
}
