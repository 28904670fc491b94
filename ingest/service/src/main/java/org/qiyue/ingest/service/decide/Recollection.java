package org.qiyue.ingest.service.decide;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.qiyue.ingest.rules.Finding;
import org.qiyue.ingest.rules.Verdict;

/** What was decided before of filings that are decided once more. */
@FunctionalInterface
public interface Recollection {
    /** Nothing was decided before. */
    Recollection NONE = (filingNo, at, today) -> today.get();

    /**
     * The verdict that stands.
     *
     * @param filingNo the filing
     * @param at when it is decided
     * @param today asks what the rules of this release say; of a filing that was judged before it may fail, since these rules
     *     need not understand what others let pass
     */
    Verdict verdict(long filingNo, Instant at, Supplier<Verdict> today);

    /**
     * Whether a held filing that could have been decided, not merely put before the bureau, went on waiting: a failure kept it, or it was put off.
     *
     * @param filingNo the filing
     * @param at when it could have been decided
     */
    default boolean waitsOn(long filingNo, Instant at) {
        return false;
    }

    /** What the verdict that stands raised to supervisors. */
    default List<Finding> alerts(long filingNo, Verdict verdict) {
        return verdict.alerts();
    }
}
