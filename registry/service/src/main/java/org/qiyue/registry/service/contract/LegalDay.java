package org.qiyue.registry.service.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

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

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.system(PLACE);
    }
}
