package org.qiyue.ingest.rules.review;

import java.math.BigDecimal;
import java.util.List;

/** A part of a whole that is too large. */
final class Shares {

    private Shares() {}

    /** When more than the share, of a whole that is large enough to speak of one. */
    static List<Sighting> above(List<String> part, int whole, int least, BigDecimal share) {
        return whole >= least && whole > 0 && isAbove(part.size(), whole, share)
                ? sighting(part, whole)
                : Sighting.NONE;
    }

    /** When the share is reached, of a whole that is large enough to speak of one. */
    static List<Sighting> atLeast(List<String> part, int whole, int least, BigDecimal share) {
        return whole >= least && whole > 0 && compare(part.size(), whole, share) >= 0
                ? sighting(part, whole)
                : Sighting.NONE;
    }

    static boolean isAbove(int part, int whole, BigDecimal share) {
        return compare(part, whole, share) > 0;
    }

    static int compare(int part, int whole, BigDecimal share) {
        return BigDecimal.valueOf(part).compareTo(share.multiply(BigDecimal.valueOf(whole)));
    }

    private static List<Sighting> sighting(List<String> part, int whole) {
        return List.of(Sighting.of(part, part.size() + "/" + whole)
                .with("part", part.size())
                .with("whole", whole));
    }
}
