package org.qiyue.registry.store.review;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A finding as it stands in the registry: the days for which it was found to hold.
 *
 * @param findingNo its number
 * @param rule the rule
 * @param subject what it is about
 * @param creditCode the employer, or null
 * @param foundOn first day
 * @param clearedOn first day after it for which it did not hold; null while it holds
 * @param digest SM3 of what was written last, hex
 */
public record Episode(
        long findingNo,
        String rule,
        String subject,
        String creditCode,
        LocalDate foundOn,
        LocalDate clearedOn,
        String digest) {

    public Episode {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(foundOn, "foundOn");
        Objects.requireNonNull(digest, "digest");
    }

    /** Whether it says of a day that the finding holds. */
    public boolean covers(LocalDate day) {
        return !foundOn.isAfter(day) && (clearedOn == null || day.isBefore(clearedOn));
    }

    static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
