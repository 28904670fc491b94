package org.qiyue.registry.store.intake;

import java.util.Objects;

/**
 * A mobile number in contracts of one employer.
 *
 * @param creditCode the employer
 * @param mobile blind index of the number, 32 hex digits, lower case
 */
public record MobileUse(String creditCode, String mobile) {
    public MobileUse {
        Objects.requireNonNull(creditCode, "creditCode");
        Objects.requireNonNull(mobile, "mobile");
    }
}
