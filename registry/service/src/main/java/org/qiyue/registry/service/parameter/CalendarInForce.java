package org.qiyue.registry.service.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qiyue.registry.model.AmendedTables;
import org.qiyue.registry.model.ChangeableTable;
import org.qiyue.registry.model.DatedChange;
import org.qiyue.registry.model.WorkCalendar;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.parameter.ChangeStore.Approved;

/** The working days by which the bureau's time limits are counted today. */
@ApplicationScoped
public class CalendarInForce {
    private final ChangeStore store;
    private final LegalDay day;

    CalendarInForce(ChangeStore store, LegalDay day) {
        this.store = store;
        this.day = day;
    }

    /** The calendar as shipped with the years that were approved since; in the transaction of the caller. */
    public WorkCalendar calendar() {
        List<DatedChange> years = store.approved().stream()
                .map(Approved::change)
                .filter(change -> change.table() == ChangeableTable.WORK_DAYS)
                .toList();
        return AmendedTables.with(years).on(day.today()).calendar();
    }
}
