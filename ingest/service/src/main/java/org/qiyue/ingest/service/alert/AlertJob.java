package org.qiyue.ingest.service.alert;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.qiyue.ingest.rules.RuleBook;
import org.qiyue.ingest.rules.review.ReviewBook;
import org.qiyue.ingest.service.book.RuleSource;
import org.qiyue.ingest.service.review.DailyReview;
import org.qiyue.registry.model.alert.DueDate;
import org.qiyue.registry.model.clock.WorkDays;
import org.qiyue.registry.store.alert.AlertReader;
import org.qiyue.registry.store.alert.AlertRuns;
import org.qiyue.registry.store.alert.AlertRuns.Count;
import org.qiyue.registry.store.alert.Lead;
import org.qiyue.registry.store.alert.LeadReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns findings into alerts. One instance at a time, a few hundred at a time, each portion in a transaction of its own: what
 * breaks off is gone on with by the next look, and no finding comes into a second alert.
 */
public final class AlertJob {

    private static final Logger LOG = LoggerFactory.getLogger(AlertJob.class);
    private static final int PORTION = 500;
    private static final int PORTIONS = 2_000;
    /** Filings whose contracts' alerts are looked at in one transaction. */
    private static final int FILINGS = 5_000;

    private final DataSource register;
    private final RuleSource rules;
    private final Map<String, Integer> items;
    private final Clock clock;
    /** The last filing about whose contract's alerts was asked; negative before the first look. */
    private long seen = -1;

    /**
     * @param register the register, as role of ingest
     * @param rules tells which days are worked
     */
    public AlertJob(DataSource register, RuleSource rules, Clock clock) {
        this.register = register;
        this.rules = rules;
        this.items = items();
        this.clock = clock;
    }

    /** Today in Beijing. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DailyReview.ZONE);
    }

    /** Whether a day was gone through to its end. */
    public boolean isDone(LocalDate day) throws SQLException {
        try (Connection connection = register.getConnection()) {
            return new AlertRuns(connection).isDone(day);
        }
    }

    /**
     * Takes in the findings of filings that wait.
     *
     * @return what was done; empty when another instance is at it
     * @throws SQLException when the register cannot be reached; what was done until then stays
     */
    public Optional<Count> raise() throws SQLException {
        return alone(this::takeWaiting);
    }

    /**
     * Looks at alerts that employers were told of and about whose contracts something was filed since the last look, or lately where
     * it is the first one: who has repaired is not kept waiting for the daily look, which goes through all of them.
     *
     * @return what was done; empty when another instance is at it
     * @throws SQLException when the register cannot be reached; what was done until then stays
     */
    public Optional<Count> seeRepairs() throws SQLException {
        return alone(this::seeFiled);
    }

    private Count seeFiled(Connection connection, WorkDays workDays) throws SQLException {
        long last = new AlertReader(connection).lastFiling();
        if (seen < 0) {
            seen = Math.max(0, last - FILINGS);
        }
        Clearing clearing = new Clearing(connection, workDays, today());
        Count count = Count.NOTHING;
        for (int portion = 0; portion < PORTIONS && seen < last; portion++) {
            long upTo = Math.min(last, seen + FILINGS);
            count = count.and(clearing.told(seen, upTo));
            seen = upTo;
        }
        return count;
    }

    /**
     * Looks through all that stands: findings of the daily review, what was filed since, the score, last days that were not
     * certain.
     *
     * @return what was done; empty when another instance is at it
     * @throws SQLException when the register cannot be reached; what was done until then stays, and the day is not done
     */
    public Optional<Count> daily(LocalDate day) throws SQLException {
        return alone((connection, workDays) -> {
            AlertRuns runs = new AlertRuns(connection);
            runs.begin(day, clock.instant());
            connection.commit();
            Count count = takeWaiting(connection, workDays)
                    .and(takeReviewed(connection, workDays))
                    .and(new Clearing(connection, workDays, day).all())
                    .and(new Scoring(connection, raising(connection, workDays), day).all());
            for (AlertRuns.Provisional each : runs.provisional()) {
                runs.recount(each.number(), DueDate.of(each.clock(), each.from(), workDays));
            }
            runs.finish(day, clock.instant(), count);
            connection.commit();
            return count;
        });
    }

    private interface Work {
        Count done(Connection connection, WorkDays workDays) throws SQLException;
    }

    private Optional<Count> alone(Work work) throws SQLException {
        try (Connection connection = register.getConnection()) {
            connection.setAutoCommit(true);
            AlertRuns runs = new AlertRuns(connection);
            if (!runs.tryLock()) {
                LOG.debug("Another instance makes alerts");
                return Optional.empty();
            }
            try {
                WorkDays workDays = rules.on(today()).tables().on(today()).calendar()::isWorked;
                connection.setAutoCommit(false);
                return Optional.of(work.done(connection, workDays));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                runs.unlock();
            }
        }
    }

    private Count takeWaiting(Connection connection, WorkDays workDays) throws SQLException {
        Count count = Count.NOTHING;
        for (int portion = 0; portion < PORTIONS; portion++) {
            LeadReader.Taken taken = new LeadReader(connection).take(PORTION);
            count = count.and(raising(connection, workDays).take(taken.leads()));
            connection.commit();
            if (taken.taken() < PORTION) {
                break;
            }
        }
        return count;
    }

    private Count takeReviewed(Connection connection, WorkDays workDays) throws SQLException {
        Count count = Count.NOTHING;
        List<Lead> leads = new LeadReader(connection).reviewed(0, PORTION);
        while (!leads.isEmpty()) {
            count = count.and(raising(connection, workDays).take(leads));
            connection.commit();
            String last = leads.get(leads.size() - 1).factId();
            leads = new LeadReader(connection).reviewed(Long.parseLong(last.substring(2)), PORTION);
        }
        return count;
    }

    private Raising raising(Connection connection, WorkDays workDays) {
        return new Raising(connection, workDays, items, today());
    }

    /** The item of 劳动合同法 art. 74 of each rule. */
    private static Map<String, Integer> items() {
        Map<String, Integer> items = new HashMap<>();
        ReviewBook.standard().rules().forEach(rule -> items.put(rule.id(), rule.art74Item()));
        RuleBook.standard().rules().forEach(rule -> items.put(rule.id(), rule.art74Item()));
        return Map.copyOf(items);
    }
}
