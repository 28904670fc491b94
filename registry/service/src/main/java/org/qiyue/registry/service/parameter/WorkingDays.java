package org.qiyue.registry.service.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import org.qiyue.registry.model.AmendedTables;
import org.qiyue.registry.model.clock.WorkDays;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.parameter.ChangeStore.Approved;

/** The calendar by which time limits are counted. */
@ApplicationScoped
public class WorkingDays {
    private final ChangeStore changes;
    private final LegalDay day;

    WorkingDays(ChangeStore changes, LegalDay day) {
        this.changes = changes;
        this.day = day;
    }

    /** The working days as they stand today, with the years that were arranged since the release; within a transaction. */
    public WorkDays inForce() {
        return AmendedTables.with(
                        changes.approved().stream().map(Approved::change).toList())
                .on(day.today())
                .calendar()::isWorked;
    }
}
