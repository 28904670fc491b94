package org.qiyue.registry.service.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.qiyue.registry.model.AmendedTables;
import org.qiyue.registry.model.clock.WorkDays;

/** Which days are worked, with the years that the bureau has loaded since; in the transaction of the caller. */
@ApplicationScoped
public class WorkingDays {
    private final ChangeStore store;

    WorkingDays(ChangeStore store) {
        this.store = store;
    }

    /** The calendar as it is in force on a day. */
    public WorkDays on(LocalDate day) {
        return AmendedTables.with(store.approved().stream()
                        .map(ChangeStore.Approved::change)
                        .toList())
                .on(day)
                .calendar()::isWorked;
    }
}
