package org.qiyue.ingest.service.trust;

import java.util.Objects;
import java.util.Set;
import org.qiyue.ingest.rules.PlatformFacts;

/**
 * A platform in the register, as it was at one time.
 *
 * @param code its code
 * @param kind THIRD_PARTY, SELF_BUILT or GOVERNMENT
 * @param status ACTIVE, SUSPENDED, TERMINATED or SANDBOX
 * @param ownCreditCodes of a SELF_BUILT platform: the employers it may file for
 */
public record Platform(String code, String kind, String status, Set<String> ownCreditCodes) {
    public Platform {
        Objects.requireNonNull(code);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(status);
        ownCreditCodes = Set.copyOf(ownCreditCodes);
    }

    /** What the rules may know of it. */
    public PlatformFacts facts() {
        return new PlatformFacts(code, kind, PlatformFacts.Status.valueOf(status), ownCreditCodes);
    }
}
