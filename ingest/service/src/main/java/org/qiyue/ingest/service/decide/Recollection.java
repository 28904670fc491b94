package org.qiyue.ingest.service.decide;

import java.time.Instant;
import java.util.List;
import org.qiyue.ingest.rules.Finding;
import org.qiyue.ingest.rules.Verdict;

/** What was decided before of filings that are decided once more. */
@FunctionalInterface
public interface Recollection {
    /** Nothing was decided before. */
    Recollection NONE = (filingNo, at, verdict) -> verdict;

    /**
     * The verdict that stands.
     *
     * @param filingNo the filing
     * @param at when it is decided
     * @param verdict what the rules of this release say
     */
    Verdict verdict(long filingNo, Instant at, Verdict verdict);

    /** What the verdict that stands raised to supervisors. */
    default List<Finding> alerts(long filingNo, Verdict verdict) {
        return verdict.alerts();
    }
}
