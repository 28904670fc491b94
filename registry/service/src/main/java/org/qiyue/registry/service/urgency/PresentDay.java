package org.qiyue.registry.service.urgency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.qiyue.registry.model.alert.AlertFigures;
import org.qiyue.registry.model.clock.Urgency;
import org.qiyue.registry.model.clock.WorkDays;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.parameter.WorkingDays;

/** Tells the present day with its calendar; in the transaction of its caller. */
@ApplicationScoped
public class PresentDay {
    private final WorkingDays calendar;
    private final LegalDay day;

    PresentDay(WorkingDays calendar, LegalDay day) {
        this.calendar = calendar;
        this.day = day;
    }

    /** Today. */
    public Present present() {
        LocalDate today = day.today();
        WorkDays workDays = calendar.on(today);
        int most = AlertFigures.on(today).criticalWorkingDays();
        return new Present(today, Urgency.criticalBefore(today, most, workDays), most, workDays);
    }
}
