package org.qiyue.registry.service.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.qiyue.registry.model.alert.DueDate;
import org.qiyue.registry.model.clock.Urgency;
import org.qiyue.registry.service.urgency.Present;
import org.qiyue.registry.service.urgency.PresentDay;

/** Until when an employer may answer: the clock of self-correction (自查整改), counted anew by the calendar as it is in force today. */
@ApplicationScoped
class NoticeDeadline {
    private final PresentDay day;

    NoticeDeadline(PresentDay day) {
        this.day = day;
    }

    /** Today, by which all notices of an answer are read. */
    record Reading(Present present) {

        LocalDate today() {
            return present.today();
        }

        /** The clock of a notice that was sent on a day. */
        DueDate of(LocalDate sentOn) {
            return DueDate.of(DueDate.SELF_CORRECTION, sentOn, present.workDays());
        }

        /** Whether it is over; never while the calendar of a year that it counts is not loaded. */
        boolean isOver(DueDate due) {
            return due.certain() && today().isAfter(due.due());
        }

        Urgency urgency(DueDate due) {
            return present.urgency(due.due(), due.warn()).asFarAsCertain(due.certain());
        }

        int workingDaysLeft(DueDate due) {
            return DueDate.workingDaysLeft(due.clock(), due.from(), today(), present.workDays());
        }

        /** The clock of the official who has to look at an answer. */
        DueDate triage() {
            return DueDate.of(DueDate.TRIAGE, today(), present.workDays());
        }
    }

    Reading present() {
        return new Reading(day.present());
    }
}
