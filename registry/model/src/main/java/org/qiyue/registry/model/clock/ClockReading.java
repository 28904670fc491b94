package org.qiyue.registry.model.clock;

import java.util.Objects;

/**
 * How far a clock has run on a day.
 *
 * @param due its last day
 * @param isOver whether that day is over
 * @param warning which warning the used days have brought about
 * @param used how many of its days are used
 * @param length how many days it has in all, extension included; months are counted in days
 * @param workingDaysLeft working days after that day up to the last one; negative when it is over
 * @param standsStill whether it is suspended on that day
 * @param stopped whether it was stopped on that day or before; the reading is then that of the day on which it was
 */
public record ClockReading(
        DueDay due,
        boolean isOver,
        ClockWarning warning,
        int used,
        int length,
        int workingDaysLeft,
        boolean standsStill,
        boolean stopped) {

    public ClockReading {
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(warning, "warning");
    }

    /** The used share in whole per cent, rounded down. */
    public int usedPercent() {
        return used * 100 / length;
    }
}
