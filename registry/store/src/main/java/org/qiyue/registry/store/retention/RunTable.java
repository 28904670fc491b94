package org.qiyue.registry.store.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** registry.retention_run and what it left for holds. */
final class RunTable {

    private static final String COLUMNS = "run_no, day, started_by, last_filing_no, last_worker_id, filings_before,"
            + " workers_before, stage, done_to, persons, contracts, filings, refused, entries, export_files";

    /** Counted in one statement, so that all of it is of one moment. */
    private static final String BEGIN = "INSERT INTO registry.retention_run"
            + " (day, started_by, last_filing_no, last_worker_id, filings_before, workers_before)"
            + " SELECT ?, ?, coalesce(max(filing_no), 0),"
            + " (SELECT coalesce(max(worker_id), 0) FROM registry.worker), count(data_key_wrapped),"
            + " (SELECT count(id_cipher) FROM registry.worker) FROM registry.filing";

    private static final String NOTE = "UPDATE registry.retention_run SET stage = ?, done_to = ?, persons = ?,"
            + " contracts = ?, filings = ?, refused = ?, entries = ?, export_files = ? WHERE run_no = ?";

    private RunTable() {}

    /** The run that was not finished. */
    static Optional<Run> unfinished(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT " + COLUMNS + " FROM registry.retention_run WHERE finished_at IS NULL FOR UPDATE");
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? Optional.of(run(rows)) : Optional.empty();
        }
    }

    static void begin(Connection connection, LocalDate day, String by) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(BEGIN)) {
            insert.setObject(1, day);
            insert.setString(2, by);
            insert.executeUpdate();
        }
    }

    static void note(Connection connection, Run run, Run.Stage stage, long doneTo, Erased erased) throws SQLException {
        try (PreparedStatement note = connection.prepareStatement(NOTE)) {
            note.setString(1, stage.name());
            note.setLong(2, doneTo);
            note.setLong(3, erased.persons());
            note.setLong(4, erased.contracts());
            note.setLong(5, erased.filings());
            note.setLong(6, erased.refused());
            note.setLong(7, erased.entries());
            note.setLong(8, erased.exportFiles());
            note.setLong(9, run.runNo());
            note.executeUpdate();
        }
    }

    static void finish(Connection connection, Run run) throws SQLException {
        try (PreparedStatement finish = connection.prepareStatement(
                "UPDATE registry.retention_run SET finished_at = clock_timestamp() WHERE run_no = ?")) {
            finish.setLong(1, run.runNo());
            finish.executeUpdate();
        }
    }

    /** Adds what was left for holds, by their numbers. */
    static void passOver(Connection connection, Run run, Map<Long, PassedOver> left) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(
                "INSERT INTO registry.retention_passed_over AS p (run_no, hold_no, contracts, filings)"
                        + " VALUES (?, ?, ?, ?) ON CONFLICT (run_no, hold_no) DO UPDATE SET"
                        + " contracts = p.contracts + excluded.contracts, filings = p.filings + excluded.filings")) {
            for (Map.Entry<Long, PassedOver> each : left.entrySet()) {
                add.setLong(1, run.runNo());
                add.setLong(2, each.getKey());
                add.setLong(3, each.getValue().contracts());
                add.setLong(4, each.getValue().filings());
                add.addBatch();
            }
            add.executeBatch();
        }
    }

    /** What a run left, by the hold; 0 is what waits to be decided. */
    static Map<Long, PassedOver> passedOver(Connection connection, Run run) throws SQLException {
        Map<Long, PassedOver> left = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT p.hold_no, p.contracts, p.filings, h.case_no"
                + " FROM registry.retention_passed_over p LEFT JOIN registry.retention_hold h USING (hold_no)"
                + " WHERE p.run_no = ?")) {
            query.setLong(1, run.runNo());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    left.put(rows.getLong(1), new PassedOver(rows.getString(4), rows.getLong(2), rows.getLong(3)));
                }
            }
        }
        return left;
    }

    private static Run run(ResultSet rows) throws SQLException {
        return new Run(
                rows.getLong(1),
                rows.getObject(2, LocalDate.class),
                rows.getString(3),
                rows.getLong(4),
                rows.getLong(5),
                rows.getLong(6),
                rows.getLong(7),
                Run.Stage.valueOf(rows.getString(8)),
                rows.getLong(9),
                new Erased(
                        rows.getLong(10),
                        rows.getLong(11),
                        rows.getLong(12),
                        rows.getLong(13),
                        rows.getLong(14),
                        rows.getLong(15)));
    }
}
