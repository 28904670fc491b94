package org.qiyue.ingest.service.review;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.qiyue.ingest.service.check.Defects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reviews each day once its hour has come, also when it came while no instance ran. Which days are done stands in the
 * register, so that of many instances one does it.
 */
public final class ReviewClock implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewClock.class);
    private static final Duration LOOK = Duration.ofMinutes(1);
    private static final Duration RETRY = Duration.ofMinutes(10);

    private final DailyReview review;
    private final LocalTime at;
    private final Duration delay;
    private final Clock clock;
    private final BooleanSupplier stopping;

    /**
     * @param at the hour in Beijing
     * @param delay how long an instance runs before it looks for the first time
     * @param stopping whether to end
     */
    public ReviewClock(DailyReview review, LocalTime at, Duration delay, Clock clock, BooleanSupplier stopping) {
        this.review = review;
        this.at = at;
        this.delay = delay;
        this.clock = clock;
        this.stopping = stopping;
    }

    @Override
    public void run() {
        Instant next = clock.instant().plus(delay);
        while (!stopping.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
            if (!clock.instant().isBefore(next)) {
                next = clock.instant().plus(look() ? LOOK : RETRY);
            }
            LockSupport.parkNanos(Duration.ofSeconds(10).toNanos());
        }
    }

    /**
     * Reviews today when it is due.
     *
     * @return whether nothing went wrong
     */
    public boolean look() {
        ZonedDateTime now = clock.instant().atZone(DailyReview.ZONE);
        try {
            if (!now.toLocalTime().isBefore(at) && !review.isReviewed(now.toLocalDate())) {
                Optional<ReviewOutcome> done = review.run(now.toLocalDate());
                done.ifPresent(outcome -> LOG.info(
                        "Reviewed: day {}, run {}, employers {}, contracts {}, passed over {}",
                        outcome.day(),
                        outcome.runNo(),
                        outcome.employers(),
                        outcome.contracts(),
                        outcome.passedOver().size()));
            }
            return true;
        } catch (SQLException e) {
            LOG.warn("The review broke off: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The review failed: {}", Defects.told(e));
        }
        return false;
    }
}
