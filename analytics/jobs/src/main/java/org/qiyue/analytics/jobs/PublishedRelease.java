package org.qiyue.analytics.jobs;

import java.time.LocalDate;
import java.time.YearMonth;
import org.qiyue.analytics.indicators.MonthSeries;

/**
 * What a stored release says of itself.
 *
 * @param releaseId its name
 * @param asOf the day it speaks of
 * @param position snapshot position
 * @param state fingerprint of the register's state at that position
 * @param codeVersion version of the program and of its methodology
 * @param firstMonth the first month of its series
 * @param digest over its observations
 */
record PublishedRelease(
        String releaseId,
        LocalDate asOf,
        long position,
        long state,
        String codeVersion,
        YearMonth firstMonth,
        String digest) {

    MonthSeries series() {
        return new MonthSeries(firstMonth, asOf);
    }

    /** Whether that is the state it was computed from. */
    boolean isOf(SourceSummary source) {
        return source.position() == position && source.state() == state;
    }
}
