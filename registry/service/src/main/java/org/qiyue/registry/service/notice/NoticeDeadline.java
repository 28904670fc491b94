package org.qiyue.registry.service.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.qiyue.registry.model.alert.AlertFigures;
import org.qiyue.registry.model.alert.DueDate;
import org.qiyue.registry.model.alert.Urgency;
import org.qiyue.registry.model.clock.WorkDays;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.parameter.WorkingDays;

/** Until when an employer may answer: the clock of self-correction (自查整改), counted anew by the calendar as it is in force today. */
@ApplicationScoped
class NoticeDeadline {
    private final WorkingDays calendar;
    private final LegalDay day;

    NoticeDeadline(WorkingDays calendar, LegalDay day) {
        this.calendar = calendar;
        this.day = day;
    }

    /** Today, by which all notices of an answer are read. */
    record Present(LocalDate today, LocalDate critical, WorkDays workDays) {

        /** The clock of a notice that was sent on a day. */
        DueDate of(LocalDate sentOn) {
            return DueDate.of(DueDate.SELF_CORRECTION, sentOn, workDays);
        }

        /** Whether it is over; never while the calendar of a year that it counts is not loaded. */
        boolean isOver(DueDate due) {
            return due.certain() && today.isAfter(due.due());
        }

        Urgency urgency(DueDate due) {
            return Urgency.on(today, due.due(), due.warn(), critical);
        }

        int workingDaysLeft(DueDate due) {
            return DueDate.workingDaysLeft(due.clock(), due.from(), today, workDays);
        }

        /** The clock of the official who has to look at an answer. */
        DueDate triage() {
            return DueDate.of(DueDate.TRIAGE, today, workDays);
        }
    }

    Present present() {
        LocalDate today = day.today();
        WorkDays workDays = calendar.on(today);
        int most = AlertFigures.on(today).criticalWorkingDays();
        return new Present(today, Urgency.criticalBefore(today, most, workDays), workDays);
    }
}
