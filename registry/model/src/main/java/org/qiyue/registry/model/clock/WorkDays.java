package org.qiyue.registry.model.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.qiyue.registry.model.WorkCalendar;

/** Which days are worked, as far as that is known; {@link WorkCalendar#isWorked} of whichever calendar is in force. */
@FunctionalInterface
public interface WorkDays {

    /** Whether a day is worked; empty for a day of a year whose arrangement is not loaded. */
    Optional<Boolean> isWorked(LocalDate day);

    /** The days of the calendar shipped with the product. */
    static WorkDays standard() {
        return WorkCalendar.standard()::isWorked;
    }
}
