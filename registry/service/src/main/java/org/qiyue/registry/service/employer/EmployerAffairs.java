package org.qiyue.registry.service.employer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qiyue.registry.service.contract.ContractViews.ContractRow;
import org.qiyue.registry.service.contract.ExpiringContracts;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.employer.EmployerAffairsViews.Affairs;
import org.qiyue.registry.service.employer.EmployerAffairsViews.ExpiringContract;
import org.qiyue.registry.service.employer.EmployerAffairsViews.ExpiringView;
import org.qiyue.registry.service.employer.EmployerAffairsViews.HealthView;
import org.qiyue.registry.service.employer.EmployerAffairsViews.RefusalView;
import org.qiyue.registry.service.employer.EmployerAffairsViews.ReminderKind;
import org.qiyue.registry.service.employer.EmployerAffairsViews.ReminderView;
import org.qiyue.registry.service.notice.Notices;
import org.qiyue.registry.service.notice.Notices.ToAnswer;
import org.qiyue.registry.service.platform.EmployerFilings;

/** Puts together what an employer sees of its own affairs; in the transaction of the caller. */
@ApplicationScoped
class EmployerAffairs {
    private static final ZoneId PLACE = ZoneId.of("Asia/Shanghai");

    private final ExpiringContracts expiring;
    private final EmployerFilings filings;
    private final Notices notices;
    private final LegalDay day;

    EmployerAffairs(ExpiringContracts expiring, EmployerFilings filings, Notices notices, LegalDay day) {
        this.expiring = expiring;
        this.filings = filings;
        this.notices = notices;
        this.day = day;
    }

    /**
     * The affairs of an employer, which is the caller's.
     *
     * @param days how far back its filings are looked at
     */
    Affairs affairs(Employer employer, int days) {
        LocalDate from = day.today().minusDays(days);
        ExpiringContracts.Counts terms = expiring.count(employer.creditCode);
        var since = from.atStartOfDay(PLACE).toInstant();
        EmployerFilings.Counts counts = filings.count(employer.creditCode, since);
        return new Affairs(
                employer.creditCode,
                employer.name,
                ExpiringView.of(terms),
                new HealthView(
                        from,
                        counts.registered(),
                        counts.warned(),
                        counts.rejected(),
                        counts.waiting(),
                        counts.repairs(),
                        filings.refusedBy(employer.creditCode, since).stream()
                                .map(RefusalView::of)
                                .toList()),
                reminders(terms, counts),
                day.now());
    }

    /** A contract with the days that its term still has. */
    ExpiringContract ending(ContractRow contract) {
        return new ExpiringContract(contract, ChronoUnit.DAYS.between(day.today(), contract.endDate()));
    }

    private List<ReminderView> reminders(ExpiringContracts.Counts terms, EmployerFilings.Counts counts) {
        List<ToAnswer> open = notices.toAnswer();
        List<ReminderView> reminders = new ArrayList<>();
        add(
                reminders,
                ReminderKind.NOTICE_OVERDUE,
                open.stream().filter(ToAnswer::isLate).toList());
        add(
                reminders,
                ReminderKind.NOTICE_TO_ANSWER,
                open.stream().filter(each -> !each.isLate()).toList());
        add(reminders, ReminderKind.CONTRACT_OVERDUE, terms.overdue(), null);
        add(reminders, ReminderKind.CONTRACT_EXPIRING, terms.in30(), null);
        add(reminders, ReminderKind.FILING_REJECTED, counts.rejected(), null);
        add(reminders, ReminderKind.REPAIR_WAITING, counts.repairs(), null);
        return reminders;
    }

    private static void add(List<ReminderView> reminders, ReminderKind kind, List<ToAnswer> some) {
        LocalDate next =
                some.stream().map(ToAnswer::by).min(Comparator.naturalOrder()).orElse(null);
        add(reminders, kind, some.stream().mapToLong(ToAnswer::notices).sum(), next);
    }

    private static void add(List<ReminderView> reminders, ReminderKind kind, long count, LocalDate day) {
        if (count > 0) {
            reminders.add(new ReminderView(kind, count, day));
        }
    }
}
