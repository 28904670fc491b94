package org.qiyue.registry.service.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.qiyue.registry.model.alert.DueDate;
import org.qiyue.registry.service.sql.Statements;
import org.qiyue.registry.service.urgency.KeptDays;
import org.qiyue.registry.service.urgency.Present;

/** The last days of leads: those of one clock and day of the event are one. */
@ApplicationScoped
class LeadDays implements KeptDays {
    private static final String CLOCKS = "SELECT clock, clock_from FROM supervision.clocks_of_leads(?)";
    private static final String COUNT = "SELECT supervision.count_leads_anew(?, ?, ?, ?, ?) AS counted";

    private final Statements statements;

    LeadDays(Statements statements) {
        this.statements = statements;
    }

    private record Running(String clock, LocalDate from) {}

    /** Those of the next day of an event; the place is that day. */
    @Override
    public long countAnew(Present present, long after) {
        List<Running> next = statements.list(
                CLOCKS, row -> new Running(row.text("clock"), row.day("clock_from")), LocalDate.ofEpochDay(after));
        next.forEach(each -> count(each, present));
        return next.isEmpty() ? 0 : next.get(0).from().toEpochDay();
    }

    private void count(Running running, Present present) {
        DueDate due = DueDate.of(running.clock(), running.from(), present.workDays());
        statements.first(
                COUNT,
                row -> row.count("counted"),
                running.clock(),
                running.from(),
                due.due(),
                due.warn(),
                due.certain());
    }
}
