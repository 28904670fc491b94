package org.qiyue.registry.service.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.qiyue.registry.model.AmendedTables;
import org.qiyue.registry.model.clock.WorkDays;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.parameter.ChangeStore.Approved;

/** Which days are worked, with the years that the bureau has loaded since the release; in the transaction of the caller. */
@ApplicationScoped
public class WorkingDays {
    private final ChangeStore changes;
    private final LegalDay day;

    WorkingDays(ChangeStore changes, LegalDay day) {
        this.changes = changes;
        this.day = day;
    }

    /** The calendar as it is in force on a day. */
    public WorkDays on(LocalDate asOf) {
        return AmendedTables.with(
                        changes.approved().stream().map(Approved::change).toList())
                .on(asOf)
                .calendar()::isWorked;
    }

    /** The calendar by which time limits are counted today. */
    public WorkDays inForce() {
        return on(day.today());
    }
}
