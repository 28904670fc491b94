package org.qiyue.registry.model.clock;

/** In what a time limit is counted. */
public enum ClockUnit {
    /** Days that are worked (工作日); of 行政处罚法 also those it calls simply days, up to seven (art. 85). */
    WORKING_DAYS,
    /** All days. */
    CALENDAR_DAYS,
    /** Calendar months, which end on the day of the same number or on the last of a shorter month. */
    MONTHS
}
