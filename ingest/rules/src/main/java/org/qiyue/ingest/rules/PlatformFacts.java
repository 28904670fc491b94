package org.qiyue.ingest.rules;

import java.util.Objects;
import java.util.Set;

/**
 * A platform in the register, as it was when the filing was received.
 *
 * @param code its code
 * @param kind code of list {@code platform-kind}
 * @param status its status; only ACTIVE may file
 * @param ownCreditCodes of a SELF_BUILT platform: the employers it may file for
 */
public record PlatformFacts(String code, String kind, Status status, Set<String> ownCreditCodes) {

    static final String SELF_BUILT = "SELF_BUILT";
    static final String THIRD_PARTY = "THIRD_PARTY";

    /** Whether a platform may file. */
    public enum Status {
        ACTIVE,
        SUSPENDED,
        TERMINATED,
        SANDBOX
    }

    public PlatformFacts {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(status, "status");
        ownCreditCodes = Set.copyOf(ownCreditCodes);
    }
}
