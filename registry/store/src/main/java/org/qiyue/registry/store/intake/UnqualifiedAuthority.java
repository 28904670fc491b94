package org.qiyue.registry.store.intake;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A certification authority that certified a signer of a filing without being qualified when he signed.
 *
 * @param platformCode the platform that filed
 * @param authority the authority, as the certificate names it
 * @param on the day on which the filing was received
 * @param filingNo the filing
 */
public record UnqualifiedAuthority(String platformCode, String authority, LocalDate on, long filingNo) {

    public UnqualifiedAuthority {
        Objects.requireNonNull(platformCode, "platformCode");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(on, "on");
    }
}
