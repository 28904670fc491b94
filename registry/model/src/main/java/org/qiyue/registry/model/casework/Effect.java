package org.qiyue.registry.model.casework;

import java.time.LocalDate;
import org.qiyue.registry.model.clock.RunningClock;
import org.qiyue.registry.model.clock.SuspensionReason;

/** What an act brings about beside the new state of the case. */
public sealed interface Effect {

    /**
     * A document is to be made.
     *
     * @param form which
     */
    record FormDue(CaseForm form) implements Effect {}

    /**
     * A clock was set running.
     *
     * @param clock the clock
     */
    record ClockStarted(RunningClock clock) implements Effect {}

    /**
     * A clock was stopped.
     *
     * @param clock its name
     * @param day the day
     */
    record ClockStopped(String clock, LocalDate day) implements Effect {}

    /**
     * A clock was made longer.
     *
     * @param clock the clock as it is now
     */
    record ClockExtended(RunningClock clock) implements Effect {}

    /**
     * A clock stands still.
     *
     * @param clock its name
     * @param reason why
     * @param from the first day that is not counted
     */
    record ClockSuspended(String clock, SuspensionReason reason, LocalDate from) implements Effect {}

    /**
     * A clock runs again.
     *
     * @param clock its name
     * @param day the first day that is counted again
     */
    record ClockResumed(String clock, LocalDate day) implements Effect {}
}
