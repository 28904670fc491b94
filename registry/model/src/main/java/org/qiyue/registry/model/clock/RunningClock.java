package org.qiyue.registry.model.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A time limit that was set running. Its first day is the day after the event. Days on which it is suspended are not
 * counted; months are counted as the days they last when nothing suspends them.
 *
 * @param rule the time limit
 * @param startedOn the day of the event; may lie ahead
 * @param length how long, in the unit of the rule, without extension
 * @param suspensions in the order of their days; the last one may still be open
 * @param extension null when there is none
 * @param stoppedOn null while it runs
 */
public record RunningClock(
        ClockRule rule,
        LocalDate startedOn,
        int length,
        List<Suspension> suspensions,
        Extension extension,
        LocalDate stoppedOn) {

    public RunningClock {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(startedOn, "startedOn");
        suspensions = List.copyOf(suspensions);
        if (length < 1) {
            throw new IllegalArgumentException("a time limit of no length");
        }
        LocalDate free = startedOn;
        for (Suspension suspension : suspensions) {
            if (free == null || suspension.from().isBefore(free)) {
                throw new IllegalArgumentException("a suspension before the clock runs, or in another");
            }
            if (!rule.suspensions().contains(suspension.reason())) {
                throw new IllegalArgumentException(rule.id() + " is not suspended for " + suspension.reason());
            }
            free = suspension.until();
        }
        if (extension != null && rule.extension().isEmpty()) {
            throw new IllegalArgumentException(rule.id() + " is not extended");
        }
    }

    /** Whether it has not been stopped. */
    public boolean isRunning() {
        return stoppedOn == null;
    }

    /** Whether it stands still for now. */
    public boolean isSuspended() {
        return !suspensions.isEmpty() && suspensions.get(suspensions.size() - 1).isOpen();
    }

    /**
     * Lets it stand still from a day on.
     *
     * @throws IllegalArgumentException when it does not admit the reason, stands already or is stopped
     */
    public RunningClock suspend(SuspensionReason reason, LocalDate from) {
        requireRunning();
        List<Suspension> more = new ArrayList<>(suspensions);
        more.add(new Suspension(reason, from, null));
        return new RunningClock(rule, startedOn, length, more, extension, null);
    }

    /**
     * Lets it run again.
     *
     * @param day the first day that is counted again
     * @throws IllegalArgumentException when it does not stand still, or stood still later only
     */
    public RunningClock resume(LocalDate day) {
        requireRunning();
        if (!isSuspended()) {
            throw new IllegalArgumentException(rule.id() + " is not suspended");
        }
        List<Suspension> closed = new ArrayList<>(suspensions);
        Suspension last = closed.remove(closed.size() - 1);
        closed.add(new Suspension(last.reason(), last.from(), day));
        return new RunningClock(rule, startedOn, length, closed, extension, null);
    }

    /** Whether it may be extended on a day: it can be, has not been, runs, and its last day is known and not over. */
    public boolean isExtendableOn(LocalDate day, WorkDays workDays) {
        DueDay due = due(day, workDays);
        return isRunning()
                && extension == null
                && rule.extension().isPresent()
                && due.isCertain()
                && !day.isAfter(due.day());
    }

    /**
     * Makes it longer, by what the rule allows.
     *
     * @param approvedBy the account of who approved it
     * @param day the day of the approval
     * @throws IllegalArgumentException when it is not {@link #isExtendableOn extendable}
     */
    public RunningClock extend(String approvedBy, LocalDate day, WorkDays workDays) {
        if (!isExtendableOn(day, workDays)) {
            throw new IllegalArgumentException(rule.id() + " is not extended on " + day);
        }
        return new RunningClock(
                rule,
                startedOn,
                length,
                suspensions,
                new Extension(rule.extension().orElseThrow(), approvedBy, day),
                null);
    }

    /** Stops it for good; one that was stopped stays as it is. */
    public RunningClock stop(LocalDate day) {
        if (!isRunning()) {
            return this;
        }
        RunningClock free = isSuspended() ? resume(day) : this;
        return new RunningClock(rule, startedOn, length, free.suspensions, extension, day);
    }

    /**
     * The last day. While the clock stands still it is the one that holds if time ran again on the day after {@code asOf}.
     */
    public DueDay due(LocalDate asOf, WorkDays workDays) {
        return new DayCount(this, asOf, workDays).due();
    }

    /** Whether the last day is over, and that for certain. */
    public boolean isOverOn(LocalDate day, WorkDays workDays) {
        DueDay due = due(day, workDays);
        return due.isCertain() && day.isAfter(due.day());
    }

    /** How far it has run at the end of a day. */
    public ClockReading reading(LocalDate asOf, WorkDays workDays) {
        boolean stopped = stoppedOn != null && !stoppedOn.isAfter(asOf);
        LocalDate day = stopped ? stoppedOn : asOf;
        DayCount count = new DayCount(this, day, workDays);
        DueDay due = count.due();
        int total = count.total();
        int used = count.used();
        boolean standsStill = !stopped && suspensions.stream().anyMatch(suspension -> suspension.covers(day, day));
        return new ClockReading(
                due, day.isAfter(due.day()), warning(used, total), used, total, count.left(due), standsStill, stopped);
    }

    private ClockWarning warning(int used, int total) {
        if (used * 100 >= rule.criticalPercent() * total) {
            return ClockWarning.SECOND;
        }
        return used * 100 >= rule.warnPercent() * total ? ClockWarning.FIRST : ClockWarning.NONE;
    }

    /** How many days are to be counted. */
    int days() {
        int inUnit =
                length + Optional.ofNullable(extension).map(Extension::length).orElse(0);
        return rule.unit() == ClockUnit.MONTHS
                ? Math.toIntExact(ChronoUnit.DAYS.between(startedOn, startedOn.plusMonths(inUnit)))
                : inUnit;
    }

    private void requireRunning() {
        if (!isRunning()) {
            throw new IllegalArgumentException(rule.id() + " was stopped");
        }
    }
}
