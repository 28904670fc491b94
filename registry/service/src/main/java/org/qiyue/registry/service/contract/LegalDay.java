package org.qiyue.registry.service.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/** Which day it is where the contracts are: legal dates are days in Asia/Shanghai. */
@ApplicationScoped
public class LegalDay {
    private static final ZoneId PLACE = ZoneId.of("Asia/Shanghai");
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private final Clock clock;

    LegalDay(Clock clock) {
        this.clock = clock;
    }

    /** Today's date. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PLACE);
    }

    /** Now. */
    public Instant now() {
        return clock.instant();
    }

    /**
     * A moment of recorded time that a caller asks about as knownAt, now where none is given.
     *
     * @throws ProblemException INVALID_PARAMETER for one to come, or before the era
     */
    public Instant moment(OffsetDateTime knownAt) {
        return knownAt == null ? now() : past(knownAt, "knownAt");
    }

    /**
     * A moment of recorded time that a caller asks about.
     *
     * @param parameter its name
     * @throws ProblemException INVALID_PARAMETER for one to come, or before the era
     */
    public Instant past(OffsetDateTime at, String parameter) {
        Instant moment = at.toInstant();
        if (moment.isAfter(now())) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER,
                    parameter + " 不得晚于当前时间。",
                    parameter + " lies in the future; what will be registered then is not known.");
        }
        if (moment.isBefore(FIRST)) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER, parameter + " 不得早于公元元年。", parameter + " lies before the era.");
        }
        return moment;
    }

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.system(PLACE);
    }
}
