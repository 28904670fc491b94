package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The filings in the order in which they were recorded, and when those were decided that had to wait: what a register can
 * be built from again. Needs a role that sees all rows.
 */
public final class FilingLog {

    private static final String ENTRIES = "SELECT f." + FilingTable.COLUMNS.replace(", ", ", f.")
            + ", EXISTS (SELECT FROM registry.filing_key k WHERE k.platform_code = f.platform_code"
            + " AND k.filing_id = f.filing_id AND k.filing_no = f.filing_no)"
            + " FROM registry.filing f WHERE f.filing_no > ? ORDER BY f.filing_no LIMIT ?";

    private static final String SETTLED = "SELECT f.filing_no, f.decided_at, d.granted"
            + " FROM registry.filing f LEFT JOIN registry.approval_decision d USING (filing_no)"
            + " WHERE f.provisional_receipt_no IS NOT NULL AND f.result NOT IN ('HELD', 'PENDING_APPROVAL')"
            + " AND (f.decided_at, f.filing_no) > (?, ?) ORDER BY f.decided_at, f.filing_no LIMIT ?";

    private static final String WAITING = "SELECT " + FilingTable.COLUMNS + " FROM registry.filing"
            + " WHERE filing_no = ? AND result IN ('HELD', 'PENDING_APPROVAL')";

    private static final String LEADS = "SELECT filing_no, finding::text FROM supervision.risk_finding"
            + " WHERE filing_no = ANY (?) ORDER BY filing_no, ordinal";

    private static final String ASKED = "SELECT filing_no FROM registry.approval_request WHERE filing_no = ANY (?)"
            + " UNION SELECT filing_no FROM registry.approval_decision WHERE filing_no = ANY (?)";

    private static final String LAST_ERASURE =
            "SELECT max(coalesce(finished_at, now())) FROM registry.retention_run" + " WHERE contracts > 0";

    private FilingLog() {}

    /**
     * A recorded filing.
     *
     * @param filing it, with what was decided in the end
     * @param takesKey whether it holds its idempotency key; one that does not was refused before its content was judged
     */
    public record Entry(FilingRow filing, boolean takesKey) {}

    /**
     * The final decision about a filing that had waited.
     *
     * @param filingNo the filing
     * @param at when
     * @param granted what the bureau had decided; null when it was not asked
     */
    public record Settled(long filingNo, Instant at, Boolean granted) {}

    /** The filings after a number, in order. */
    public static List<Entry> after(Connection connection, long filingNo, int atMost) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(ENTRIES)) {
            query.setLong(1, filingNo);
            query.setInt(2, atMost);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(new Entry(FilingTable.filing(rows), rows.getBoolean(FilingTable.COUNT + 1)));
                }
            }
        }
        return entries;
    }

    /** The number of the last filing, 0 when there is none. */
    public static long last(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT coalesce(max(filing_no), 0) FROM registry.filing");
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Those of the filings whose data key was destroyed when their keeping time was over. */
    public static Set<Long> erased(Connection connection, List<Long> filings) throws SQLException {
        Set<Long> erased = new HashSet<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT filing_no FROM registry.erased_filing WHERE filing_no = ANY (?)")) {
            query.setArray(1, connection.createArrayOf("bigint", filings.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    erased.add(rows.getLong(1));
                }
            }
        }
        return erased;
    }

    /**
     * When filings about registered contracts were erased last: what was decided before may have been decided by them. The
     * beginning of time where none ever was.
     */
    public static Instant lastErasure(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LAST_ERASURE);
                ResultSet row = query.executeQuery()) {
            row.next();
            OffsetDateTime last = row.getObject(1, OffsetDateTime.class);
            return last == null ? Instant.MIN : last.toInstant();
        }
    }

    /** The RISK findings of filings, in their order, as JSON; a filing without any is left out. */
    public static Map<Long, List<String>> leads(Connection connection, List<Long> filings) throws SQLException {
        Map<Long, List<String>> leads = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(LEADS)) {
            query.setArray(1, connection.createArrayOf("bigint", filings.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    leads.computeIfAbsent(rows.getLong(1), filing -> new ArrayList<>())
                            .add(rows.getString(2));
                }
            }
        }
        return leads;
    }

    /** Those of the filings that waited for the bureau, or wait for it. */
    public static Set<Long> asked(Connection connection, List<Long> filings) throws SQLException {
        Set<Long> asked = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement(ASKED)) {
            for (int place = 1; place <= 2; place++) {
                query.setArray(place, connection.createArrayOf("bigint", filings.toArray()));
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    asked.add(rows.getLong(1));
                }
            }
        }
        return asked;
    }

    /** A filing that waits, by its number; empty when it is decided, or there is none. */
    public static Optional<FilingRow> waiting(Connection connection, long filingNo) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(WAITING)) {
            query.setLong(1, filingNo);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(FilingTable.filing(rows)) : Optional.empty();
            }
        }
    }

    /** Decisions about filings that had waited, after another of these, in the order of their time. */
    public static List<Settled> settledAfter(Connection connection, Settled last, int atMost) throws SQLException {
        List<Settled> settled = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(SETTLED)) {
            query.setObject(1, OffsetDateTime.ofInstant(last.at(), ZoneOffset.UTC));
            query.setLong(2, last.filingNo());
            query.setInt(3, atMost);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    settled.add(new Settled(
                            rows.getLong(1),
                            rows.getObject(2, OffsetDateTime.class).toInstant(),
                            rows.getObject(3, Boolean.class)));
                }
            }
        }
        return settled;
    }
}
