package org.qiyue.ingest.service.alert;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.qiyue.ingest.service.book.UnknownFiguresException;
import org.qiyue.ingest.service.check.Defects;
import org.qiyue.ingest.service.review.DailyReview;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes new findings in and sees repairs every minute, and goes through all that stands once a day, after the day's review. */
public final class AlertClock implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(AlertClock.class);

    private final AlertJob job;
    private final DailyReview review;
    private final Duration pause;
    private final Clock clock;
    private final BooleanSupplier stopping;

    /**
     * @param pause between two looks
     * @param stopping whether to end
     */
    public AlertClock(AlertJob job, DailyReview review, Duration pause, Clock clock, BooleanSupplier stopping) {
        this.job = job;
        this.review = review;
        this.pause = pause;
        this.clock = clock;
        this.stopping = stopping;
    }

    @Override
    public void run() {
        Instant next = clock.instant().plus(pause);
        while (!stopping.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
            if (!clock.instant().isBefore(next)) {
                look();
                next = clock.instant().plus(pause);
            }
            LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
        }
    }

    /** Does what is due. */
    public void look() {
        try {
            job.raise()
                    .filter(count -> count.raised() + count.grown() > 0)
                    .ifPresent(count -> LOG.info("Alerts: raised {}, grown {}", count.raised(), count.grown()));
            job.seeRepairs()
                    .filter(count -> count.cleared() + count.claimed() > 0)
                    .ifPresent(count -> LOG.info(
                            "Alerts told to employers: cleared {}, claimed {}", count.cleared(), count.claimed()));
            if (review.isReviewed(job.today()) && !job.isDone(job.today())) {
                job.daily(job.today())
                        .ifPresent(count -> LOG.info(
                                "Alerts of the day: raised {}, grown {}, cleared {}, claimed {}, scored {}",
                                count.raised(),
                                count.grown(),
                                count.cleared(),
                                count.claimed(),
                                count.scored()));
            }
        } catch (UnknownFiguresException e) {
            LOG.warn("No alerts while the working days are not known: {}", e.getMessage());
        } catch (SQLException e) {
            LOG.warn("The alerts broke off: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The alerts failed: {}", Defects.told(e));
        }
    }
}
