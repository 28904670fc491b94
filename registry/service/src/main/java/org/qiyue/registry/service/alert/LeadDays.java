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
    private static final String COUNT = "SELECT supervision.count_leads_anew(?, ?, ?, ?, ?, ?) AS counted";

    /** How many leads one transaction counts, beside which intake waits for none of them long. */
    private static final int PORTION = 2_000;

    private final Statements statements;

    LeadDays(Statements statements) {
        this.statements = statements;
    }

    private record Running(String clock, LocalDate from) {}

    /** So many of the next day of an event; the place is that day, or the one before while it has more of them. */
    @Override
    public long countAnew(Present present, long after) {
        return countAnew(present, after, PORTION);
    }

    /** The same with so many leads of a clock at most. */
    long countAnew(Present present, long after, int atMost) {
        List<Running> next = statements.list(
                CLOCKS, row -> new Running(row.text("clock"), row.day("clock_from")), LocalDate.ofEpochDay(after));
        if (next.isEmpty()) {
            return 0;
        }
        long day = next.get(0).from().toEpochDay();
        for (Running each : next) {
            if (count(each, present, atMost) == atMost) {
                return day - 1;
            }
        }
        return day;
    }

    private int count(Running running, Present present, int atMost) {
        DueDate due = DueDate.of(running.clock(), running.from(), present.workDays());
        return statements
                .first(
                        COUNT,
                        row -> row.count("counted"),
                        running.clock(),
                        running.from(),
                        due.due(),
                        due.warn(),
                        due.certain(),
                        atMost)
                .orElseThrow();
    }
}
