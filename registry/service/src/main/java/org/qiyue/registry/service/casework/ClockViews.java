package org.qiyue.registry.service.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.qiyue.registry.model.Bilingual;
import org.qiyue.registry.model.casework.CaseFile;
import org.qiyue.registry.model.clock.ClockKind;
import org.qiyue.registry.model.clock.ClockReading;
import org.qiyue.registry.model.clock.ClockRule;
import org.qiyue.registry.model.clock.ClockWarning;
import org.qiyue.registry.model.clock.DueDay;
import org.qiyue.registry.model.clock.RunningClock;
import org.qiyue.registry.model.clock.Urgency;
import org.qiyue.registry.service.casework.CaseViews.ClockView;
import org.qiyue.registry.service.casework.CaseViews.SuspensionView;
import org.qiyue.registry.service.urgency.Present;

/** Time limits as a page shows them: those that run in front, the one that ends first before the others. */
final class ClockViews {
    private ClockViews() {}

    static List<ClockView> of(CaseFile file, Present present) {
        return file.clocks().values().stream()
                .map(clock -> view(clock, present))
                .sorted(Comparator.<ClockView, Boolean>comparing(clock -> clock.stoppedOn() != null)
                        .thenComparing(ClockView::dueOn))
                .toList();
    }

    /** What a clock is called. */
    static Named name(String clock, LocalDate day) {
        return ClockRule.find(clock, day).map(ClockViews::name).orElseGet(() -> new Named(clock, clock, clock));
    }

    /** What the bureau waits for is never late: when it is over, the bureau goes on. */
    private static Urgency urgency(ClockRule rule, ClockReading reading, Present present) {
        if (rule.kind() == ClockKind.DEADLINE) {
            return Urgency.of(reading, present.criticalWorkingDays());
        }
        return reading.isOver() ? Urgency.DUE_SOON : Urgency.NOT_DUE;
    }

    private static Named name(ClockRule rule) {
        return Named.of(rule.id(), rule.name());
    }

    private static ClockView view(RunningClock clock, Present present) {
        ClockReading reading = clock.reading(present.today(), present.workDays());
        ClockRule rule = clock.rule();
        Bilingual caution = reading.due() instanceof DueDay.Provisional provisional ? provisional.caution() : null;
        return new ClockView(
                name(rule),
                rule.kind().name(),
                clock.startedOn(),
                reading.due().day(),
                reading.due().isCertain(),
                caution == null ? null : caution.zh(),
                caution == null ? null : caution.en(),
                reading.used(),
                reading.length(),
                reading.usedPercent(),
                urgency(rule, reading, present),
                rule.kind() == ClockKind.DEADLINE ? reading.warning() : ClockWarning.NONE,
                reading.workingDaysLeft(),
                reading.standsStill(),
                clock.stoppedOn(),
                clock.extension() == null ? null : clock.extension().length(),
                clock.suspensions().stream()
                        .map(one -> new SuspensionView(
                                Named.of(one.reason().name(), one.reason().label()), one.from(), one.until()))
                        .toList(),
                rule.article().isBlank() ? null : rule.article());
    }
}
