package org.qiyue.registry.admission;

import java.time.Instant;

/**
 * How an account signs in.
 *
 * @param lastSignIn the last time within what the realm remembers, or null
 * @param hasSecondFactor whether a code generator is bound
 * @param isLocked whether it is locked out after failures
 */
public record SignInState(Instant lastSignIn, boolean hasSecondFactor, boolean isLocked) {}
