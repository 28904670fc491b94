package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** registry.held_filing: the parked. */
final class HeldTable {

    private static final String QUERY = "SELECT f." + FilingTable.COLUMNS.replace(", ", ", f.")
            + ", h.platform_code, h.contract_no, h.waits_for_version, h.hold_until, h.rule"
            + " FROM %s JOIN registry.filing f ON f.filing_no = h.filing_no %s";
    private static final String WAITING = QUERY.formatted(
            "unnest(?, ?) AS a (platform_code, contract_no) JOIN registry.held_filing h USING (platform_code, contract_no)",
            "ORDER BY h.filing_no LIMIT ?");
    private static final String CONCLUSIONS = QUERY.formatted(
            "registry.held_filing h",
            "WHERE h.rule = 'J04' AND (f.platform_code, f.contract_no) IN (SELECT * FROM unnest(?, ?))"
                    + " ORDER BY h.filing_no LIMIT ?");
    private static final String COUNT = "SELECT platform_code, contract_no, count(*)"
            + Columns.each(
                    "unnest(?, ?) AS a (platform, number)",
                    "SELECT platform_code, contract_no FROM registry.held_filing"
                            + " WHERE platform_code = a.platform AND contract_no = a.number")
            + " GROUP BY 1, 2";
    private static final String PAST = QUERY.formatted(
            "registry.held_filing h",
            "WHERE h.hold_until < ? AND h.filing_no <> ALL (?) ORDER BY h.hold_until, h.filing_no LIMIT ?");

    private static final String NUMBERED = QUERY.formatted(
            "unnest(?) AS a (filing_no) JOIN registry.held_filing h USING (filing_no)", "ORDER BY h.filing_no");

    private HeldTable() {}

    /** How many filings wait for each of the contracts; what nothing waits for is left out. */
    static Map<ContractName, Integer> count(Connection connection, Collection<ContractName> names) throws SQLException {
        Map<ContractName, Integer> counts = new HashMap<>();
        if (names.isEmpty()) {
            return counts;
        }
        Columns<ContractName> asked = new Columns<>(connection, names)
                .text(ContractName::platformCode)
                .text(ContractName::contractNo);
        try (PreparedStatement query = asked.prepare(COUNT);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                counts.put(new ContractName(rows.getString(1), rows.getString(2)), rows.getInt(3));
            }
        }
        return counts;
    }

    /**
     * What waits for the contracts, the oldest first, and at most so many; and conclusions of the contracts that wait for
     * another one (J04), likewise.
     *
     * @param unknown those of the contracts that may have such a conclusion
     */
    static Map<ContractName, List<HeldFiling>> waiting(
            Connection connection, Collection<ContractName> names, Collection<ContractName> unknown, int atMost)
            throws SQLException {
        Map<Long, HeldFiling> found = new TreeMap<>();
        find(connection, WAITING, names, atMost, found);
        find(connection, CONCLUSIONS, unknown, atMost, found);
        Map<ContractName, List<HeldFiling>> waiting = new HashMap<>();
        found.values()
                .forEach(held -> waiting.computeIfAbsent(held.hold().waitsFor(), name -> new ArrayList<>(1))
                        .add(held));
        return waiting;
    }

    private static void find(
            Connection connection, String sql, Collection<ContractName> names, int atMost, Map<Long, HeldFiling> found)
            throws SQLException {
        if (names.isEmpty() || atMost <= 0) {
            return;
        }
        Columns<ContractName> asked = new Columns<>(connection, names)
                .text(ContractName::platformCode)
                .text(ContractName::contractNo);
        try (PreparedStatement query = asked.prepare(sql)) {
            query.setInt(3, atMost);
            read(query).forEach(held -> found.put(held.hold().filingNo(), held));
        }
    }

    static List<HeldFiling> past(Connection connection, Instant now, Collection<Long> passedOver, int atMost)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(PAST)) {
            query.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            query.setArray(2, connection.createArrayOf("bigint", passedOver.toArray()));
            query.setInt(3, atMost);
            return read(query);
        }
    }

    /** Those of the filings that are parked. */
    static List<HeldFiling> numbered(Connection connection, Collection<Long> filingNos) throws SQLException {
        try (PreparedStatement query =
                new Columns<>(connection, filingNos).number(number -> number).prepare(NUMBERED)) {
            return read(query);
        }
    }

    /** Contracts that filings wait for which were not all decided again when they could have been. */
    static List<PutOffRelease> unfinished(Connection connection, Collection<Long> passedOver, int atMost)
            throws SQLException {
        List<PutOffRelease> releases = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT release_no, platform_code, contract_no FROM registry.held_release"
                        + " WHERE release_no <> ALL (?) ORDER BY release_no LIMIT ?")) {
            query.setArray(1, connection.createArrayOf("bigint", passedOver.toArray()));
            query.setInt(2, atMost);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    releases.add(
                            new PutOffRelease(rows.getLong(1), new ContractName(rows.getString(2), rows.getString(3))));
                }
            }
        }
        return releases;
    }

    static void write(Connection connection, IntakeBatch batch) throws SQLException {
        // What is put off once more gets a new number: whoever passed over the old one looks at it again.
        Set<ContractName> done = new HashSet<>(batch.finished);
        done.addAll(batch.unfinished);
        if (!done.isEmpty()) {
            new Columns<>(connection, done)
                    .text(ContractName::platformCode)
                    .text(ContractName::contractNo)
                    .update("DELETE FROM registry.held_release r USING unnest(?, ?) AS a (platform_code, contract_no)"
                            + " WHERE r.platform_code = a.platform_code AND r.contract_no = a.contract_no");
        }
        if (!batch.unfinished.isEmpty()) {
            new Columns<>(connection, batch.unfinished)
                    .text(ContractName::platformCode)
                    .text(ContractName::contractNo)
                    .update("INSERT INTO registry.held_release (platform_code, contract_no)"
                            + " SELECT * FROM unnest(?, ?)");
        }
        if (!batch.released.isEmpty()) {
            new Columns<>(connection, batch.released)
                    .number(number -> number)
                    .update("DELETE FROM registry.held_filing WHERE filing_no = ANY (?)");
        }
        BinaryCopy copy = new BinaryCopy();
        for (HeldRow hold : batch.holds) {
            copy.row(6)
                    .bigint(hold.filingNo())
                    .text(hold.waitsFor().platformCode())
                    .text(hold.waitsFor().contractNo())
                    .integer(hold.version())
                    .instant(hold.until())
                    .text(hold.rule());
        }
        copy.into(
                connection,
                "registry.held_filing (filing_no, platform_code, contract_no, waits_for_version, hold_until, rule)");
    }

    private static List<HeldFiling> read(PreparedStatement query) throws SQLException {
        List<HeldFiling> held = new ArrayList<>();
        int column = FilingTable.COUNT;
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                FilingRow filing = FilingTable.filing(rows);
                HeldRow hold = new HeldRow(
                        filing.filingNo(),
                        new ContractName(rows.getString(column + 1), rows.getString(column + 2)),
                        rows.getObject(column + 3, Integer.class),
                        rows.getObject(column + 4, OffsetDateTime.class).toInstant(),
                        rows.getString(column + 5));
                held.add(new HeldFiling(hold, filing));
            }
        }
        return held;
    }
}
