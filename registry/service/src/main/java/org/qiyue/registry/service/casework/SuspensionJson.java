package org.qiyue.registry.service.casework;

import java.time.LocalDate;
import org.qiyue.registry.model.clock.Suspension;
import org.qiyue.registry.model.clock.SuspensionReason;

/** A suspension as a row of clocks keeps it. */
record SuspensionJson(SuspensionReason reason, LocalDate from, LocalDate until) {

    static SuspensionJson of(Suspension suspension) {
        return new SuspensionJson(suspension.reason(), suspension.from(), suspension.until());
    }

    Suspension suspension() {
        return new Suspension(reason, from, until);
    }
}
