package org.qiyue.ingest.rules;

import java.time.Duration;
import java.util.Objects;

/**
 * How long a held filing waits, and for what.
 *
 * @param ruleId J02, J04 or J09
 * @param length counted from {@code receivedAt}; when it ends the filing is evaluated again with {@code holdEnded}
 * @param waitsForVersion the contract version the filing expects to follow (J02); else null
 * @param waitsForContract the city's number of the other contract in the way (J04); null when it waits for its own
 */
public record Hold(String ruleId, Duration length, Integer waitsForVersion, String waitsForContract) {

    public Hold {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(length, "length");
    }
}
