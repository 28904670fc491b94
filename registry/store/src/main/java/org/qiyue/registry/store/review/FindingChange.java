package org.qiyue.registry.store.review;

import java.time.LocalDate;

/** What a review changes in the findings that stand. */
public sealed interface FindingChange {

    /**
     * A finding that does not stand yet.
     *
     * @param row what it says
     * @param foundOn first day
     * @param clearedOn first day after it for which it did not hold, or null
     */
    record Open(FindingRow row, LocalDate foundOn, LocalDate clearedOn) implements FindingChange {}

    /**
     * Other days for a finding that stands.
     *
     * @param findingNo its number
     * @param foundOn first day
     * @param clearedOn first day after it for which it did not hold, or null
     */
    record Move(long findingNo, LocalDate foundOn, LocalDate clearedOn) implements FindingChange {}

    /**
     * Other words for a finding that stands.
     *
     * @param findingNo its number
     * @param row what it says now
     */
    record Restate(long findingNo, FindingRow row) implements FindingChange {}
}
