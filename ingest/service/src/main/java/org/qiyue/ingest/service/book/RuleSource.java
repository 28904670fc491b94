package org.qiyue.ingest.service.book;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.qiyue.ingest.rules.RuleBook;
import org.qiyue.registry.store.change.ApprovedChanges;

/** Where the rules come from that judge filings. Safe for use by many threads. */
@FunctionalInterface
public interface RuleSource {

    /**
     * A book that knows all that governs filings of a day and of the days before.
     *
     * @throws UnknownFiguresException when that cannot be known yet
     * @throws SQLException when the register cannot be reached
     */
    RuleBook on(LocalDate filingDay) throws SQLException;

    /** The same for the day on which something is received. */
    default RuleBook at(Instant receivedAt) throws SQLException {
        return on(LocalDate.ofInstant(receivedAt, ApprovedChanges.CITY));
    }

    /** One book for all days. */
    static RuleSource of(RuleBook book) {
        return filingDay -> book;
    }
}
