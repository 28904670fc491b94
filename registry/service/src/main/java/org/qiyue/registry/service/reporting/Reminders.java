package org.qiyue.registry.service.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.qiyue.registry.model.reporting.ReportPeriod;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.reporting.ReportStore.Stored;
import org.qiyue.registry.service.reporting.ReportViews.ReminderAnswer;
import org.qiyue.registry.service.reporting.ReportViews.ReminderRequest;

/** Reminds units of reports that they owe, once a day at most; in the transaction of the caller. */
@ApplicationScoped
class Reminders {
    private final Reports reports;
    private final ReportStore store;
    private final CallerIdentity callers;
    private final LegalDay day;

    Reminders(Reports reports, ReportStore store, CallerIdentity callers, LegalDay day) {
        this.reports = reports;
        this.store = store;
        this.callers = callers;
        this.day = day;
    }

    /**
     * Sends a reminder to each unit that owes the report, whether it has begun it or not.
     *
     * @throws ProblemException STATE_CONFLICT while the period goes on, NOT_FOUND for what is no unit or no period that is owed
     */
    ReminderAnswer send(ReminderRequest asked) {
        if (asked.text().isBlank()) {
            throw new ProblemException(Problem.INVALID_PARAMETER, "催报内容须填写。", "The reminder must say something.");
        }
        List<String> reminded = new ArrayList<>();
        List<String> passedOver = new ArrayList<>();
        for (String area : new LinkedHashSet<>(asked.areas())) {
            Stored report = reports.known(area, asked.period());
            ReportPeriod period = report.file().period();
            if (!period.isOverOn(day.today())) {
                throw new ProblemException(
                        Problem.STATE_CONFLICT, "报告期尚未结束,不能催报。", "The period is not over; nothing is owed yet.");
            }
            boolean isSent = report.file().state().isOwed()
                    && store.remind(
                            area,
                            period,
                            asked.text().strip(),
                            callers.current().username(),
                            day.today());
            (isSent ? reminded : passedOver).add(area);
        }
        return new ReminderAnswer(reminded, passedOver);
    }
}
