package org.qiyue.ingest.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.qiyue.registry.model.DatedTables;
import org.qiyue.registry.model.DaySpan;
import org.qiyue.registry.model.MinimumWage;
import org.qiyue.registry.model.WageConversion;
import org.qiyue.registry.model.WageUnit;

/**
 * An amount of pay as agreed.
 *
 * @param amount yuan; not null
 * @param unit code of list {@code wage-unit}; not null
 * @param partTime whether the part-time figures apply
 * @param place division of the place whose figures apply; may be null
 * @param tables those figures
 */
record Pay(BigDecimal amount, String unit, boolean partTime, String place, DatedTables tables) {

    static Optional<Pay> of(BigDecimal amount, String unit, boolean partTime, String place, DatedTables tables) {
        return amount == null || unit == null
                ? Optional.empty()
                : Optional.of(new Pay(amount, unit, partTime, place, tables));
    }

    /** Whether it lies below the minimum wage in force on the day; false where no table is loaded. */
    boolean isBelowMinimum(LocalDate day) {
        return day != null
                && tables.minimumWage(place, day)
                        .filter(minimum -> isBelow(minimum, day))
                        .isPresent();
    }

    /** Whether it lies below a minimum wage in force on any day of the span. */
    boolean isBelowMinimum(DaySpan span) {
        for (MinimumWage minimum : tables.minimumWages(place, span)) {
            if (isBelow(minimum, span.start())) {
                return true;
            }
        }
        return false;
    }

    /** As yuan a month of full-time work; empty for a unit that is none. */
    Optional<BigDecimal> monthly(LocalDate day) {
        return WageUnit.ofCode(unit).map(known -> WageConversion.on(day).monthly(amount, known));
    }

    /** Part-time work has a minimum an hour alone: pay in another unit is not compared. */
    private boolean isBelow(MinimumWage minimum, LocalDate day) {
        Optional<BigDecimal> least = partTime
                ? Optional.of(minimum.partTimeHour()).filter(hour -> unit.equals("H"))
                : minimum.fullTime(unit, WageConversion.on(day).paidDays());
        return least.filter(figure -> amount.compareTo(figure) < 0).isPresent();
    }
}
