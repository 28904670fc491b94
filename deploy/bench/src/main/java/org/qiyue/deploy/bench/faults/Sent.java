package org.qiyue.deploy.bench.faults;

import java.util.Objects;
import org.qiyue.deploy.local.simulation.SignedFiling.Answer;

/**
 * A filing as its platform remembers it; the same bytes sent again are the same filing.
 *
 * @param digest SM3 of its bytes, hex
 * @param platform whose topic it was written to
 * @param expected the final answer it was made for
 * @param acknowledged whether the broker has confirmed it at least once
 * @param appendedMillis when the broker appended it first, milliseconds since 1970; 0 when unknown
 */
record Sent(String digest, String platform, Answer expected, boolean acknowledged, long appendedMillis) {

    Sent {
        Objects.requireNonNull(digest);
        Objects.requireNonNull(platform);
        Objects.requireNonNull(expected);
    }
}
