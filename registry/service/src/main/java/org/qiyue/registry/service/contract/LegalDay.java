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
     * A moment of recorded time that a caller asks about, now where none is given.
     *
     * @throws ProblemException INVALID_PARAMETER for one to come
     */
    public Instant moment(OffsetDateTime knownAt) {
        Instant now = now();
        if (knownAt == null) {
            return now;
        }
        if (knownAt.toInstant().isAfter(now)) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER,
                    "knownAt 不得晚于当前时间。",
                    "knownAt lies in the future; what will be registered then is not known.");
        }
        return knownAt.toInstant();
    }

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.system(PLACE);
    }
}
