package org.qiyue.registry.service.urgency;

import java.time.LocalDate;
import org.qiyue.registry.model.clock.Urgency;
import org.qiyue.registry.model.clock.WorkDays;

/**
 * A day by which urgency is told.
 *
 * @param today the day
 * @param critical the day before which a last day has to lie to be critically overdue
 * @param criticalWorkingDays how many working days are over then
 * @param workDays the calendar in force
 */
public record Present(LocalDate today, LocalDate critical, int criticalWorkingDays, WorkDays workDays) {

    /** How urgent something is that is due soon from {@code warn} on. */
    public Urgency urgency(LocalDate due, LocalDate warn) {
        return Urgency.on(today, due, warn, critical);
    }

    /** Working days up to a last day, negative when it is over. */
    public int workingDaysLeft(LocalDate due) {
        return Urgency.workingDaysLeft(today, due, workDays);
    }
}
