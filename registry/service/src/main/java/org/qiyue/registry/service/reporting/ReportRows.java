package org.qiyue.registry.service.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.model.Bilingual;
import org.qiyue.registry.model.clock.ClockReading;
import org.qiyue.registry.model.clock.DueDay;
import org.qiyue.registry.model.clock.RunningClock;
import org.qiyue.registry.model.clock.Urgency;
import org.qiyue.registry.model.reporting.ReportDuty;
import org.qiyue.registry.model.reporting.ReportPeriod;
import org.qiyue.registry.model.reporting.ReportState;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.reporting.ReportStore.Reminded;
import org.qiyue.registry.service.reporting.ReportStore.Stored;
import org.qiyue.registry.service.reporting.ReportViews.DueView;
import org.qiyue.registry.service.reporting.ReportViews.ListView;
import org.qiyue.registry.service.reporting.ReportViews.RowView;
import org.qiyue.registry.service.urgency.Present;
import org.qiyue.registry.service.urgency.PresentDay;

/** Reports in lists, those that nobody has begun among them; every method runs in the transaction of its caller. */
@ApplicationScoped
class ReportRows {
    private static final ZoneId PLACE = ZoneId.of("Asia/Shanghai");

    /** How many years back a list looks where no year is asked for. */
    private static final int YEARS_BACK = 1;

    private final Reports reports;
    private final ReportStore store;
    private final PresentDay presentDay;
    private final LegalDay day;

    ReportRows(Reports reports, ReportStore store, PresentDay presentDay, LegalDay day) {
        this.reports = reports;
        this.store = store;
        this.presentDay = presentDay;
        this.day = day;
    }

    /**
     * Which reports are listed; null asks for all.
     *
     * @param year periods that lie in it; without it those of this year and the one before
     * @param period that one alone
     * @param area that unit alone
     * @param state those in that state
     * @param overdue those alone that are owed and overdue
     */
    record Question(Integer year, String period, String area, ReportState state, boolean overdue) {}

    /** Reports of the units that the caller sees, the newest period first. */
    ListView list(Question question) {
        List<ReportPeriod> periods = periods(question.year());
        List<String> names = periods.stream().map(ReportPeriod::toString).toList();
        Map<String, Stored> stored = new HashMap<>();
        store.of(names)
                .forEach(
                        each -> stored.put(key(each.area(), each.file().period().toString()), each));
        Map<String, Reminded> reminded = reminded(names);
        Present present = presentDay.present();
        List<RowView> rows = new ArrayList<>();
        for (ReportPeriod period : periods) {
            for (Area unit : reports.units()) {
                String key = key(unit.code(), period.toString());
                Stored report = stored.getOrDefault(key, Stored.none(unit.code(), period));
                RowView row = row(report, reminded.get(key), present);
                if (isAsked(row, question)) {
                    rows.add(row);
                }
            }
        }
        return new ListView(rows, names, day.now());
    }

    /** One report as a list has it. */
    RowView row(Stored report) {
        String period = report.file().period().toString();
        return row(report, reminded(List.of(period)).get(key(report.area(), period)), presentDay.present());
    }

    /** The periods with a day in a year until today of which reports are owed, the newest first. */
    private List<ReportPeriod> periods(Integer year) {
        LocalDate today = day.today();
        LocalDate from =
                Year.of(year == null ? today.getYear() - YEARS_BACK : year).atDay(1);
        LocalDate to = year == null || year >= today.getYear()
                ? today
                : from.plusYears(1).minusDays(1);
        SortedSet<ReportPeriod> owed = ReportDuty.owed(from, to);
        List<ReportPeriod> newestFirst = new ArrayList<>();
        owed.forEach(period -> newestFirst.add(0, period));
        return newestFirst;
    }

    private static boolean isAsked(RowView row, Question question) {
        return (question.period() == null || question.period().equals(row.period()))
                && (question.area() == null || question.area().equals(row.area()))
                && (question.state() == null || question.state() == row.state())
                && (!question.overdue() || row.overdue());
    }

    private RowView row(Stored report, Reminded reminded, Present present) {
        ReportPeriod period = report.file().period();
        ReportState state = report.file().state();
        ClockReading reading = reading(report, present);
        Bilingual caution = reading.due() instanceof DueDay.Provisional provisional ? provisional.caution() : null;
        return new RowView(
                report.area(),
                period.toString(),
                period.label().zh(),
                period.label().en(),
                period.from(),
                period.to(),
                state,
                report.file().version(),
                report.writtenAt(),
                report.submittedAt(),
                workingDaysLate(report, present),
                new DueView(
                        reading.due().day(),
                        reading.due().isCertain(),
                        caution == null ? null : caution.zh(),
                        caution == null ? null : caution.en(),
                        Urgency.of(reading, present.criticalWorkingDays())
                                .asFarAsCertain(reading.due().isCertain()),
                        reading.workingDaysLeft()),
                state.isOwed() && reading.isOver() && reading.due().isCertain(),
                reminded == null ? 0 : reminded.times(),
                reminded == null ? null : reminded.last());
    }

    /**
     * How far its time limit has run: the first one, and of what was given back the one that runs since. That of what lies with the
     * city stopped on the day on which it was submitted.
     */
    private ClockReading reading(Stored report, Present present) {
        RunningClock clock = report.returnedAt() == null
                ? ReportDuty.clock(report.file().period())
                : ReportDuty.clockAfterReturn(LocalDate.ofInstant(report.returnedAt(), PLACE));
        boolean isWithTheCity = !report.file().state().isOwed();
        return (isWithTheCity ? clock.stop(LocalDate.ofInstant(report.submittedAt(), PLACE)) : clock)
                .reading(present.today(), present.workDays());
    }

    /** How many working days after its first time limit it was submitted for the first time; null where that cannot be told. */
    private static Integer workingDaysLate(Stored report, Present present) {
        if (report.firstSubmittedAt() == null) {
            return null;
        }
        LocalDate submitted = LocalDate.ofInstant(report.firstSubmittedAt(), PLACE);
        ClockReading first =
                ReportDuty.clock(report.file().period()).stop(submitted).reading(present.today(), present.workDays());
        LocalDate due = first.due().day();
        if (!submitted.isAfter(due)) {
            return first.due().isCertain() ? 0 : null;
        }
        boolean areDaysKnown = first.due().isCertain()
                && due.datesUntil(submitted.plusDays(1))
                        .allMatch(each -> present.workDays().isWorked(each).isPresent());
        return areDaysKnown ? Integer.valueOf(-first.workingDaysLeft()) : null;
    }

    private Map<String, Reminded> reminded(List<String> periods) {
        Map<String, Reminded> found = new HashMap<>();
        store.reminded(periods).forEach(each -> found.put(key(each.area(), each.period()), each));
        return found;
    }

    private static String key(String area, String period) {
        return area + " " + period;
    }
}
