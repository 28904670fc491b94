package org.qiyue.registry.store.review;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Runs of the daily review and its findings: supervision.review_run, review_run_rule and review_finding. */
public final class ReviewStore {

    /** Any number, the same for all: "review" in ASCII. */
    private static final long LOCK = 0x726576696577L;

    private static final String EPISODES =
            "SELECT finding_no, rule, subject, credit_code, found_on, cleared_on, digest FROM supervision.review_finding"
                    + " WHERE (cleared_on IS NULL OR cleared_on >= ?)";

    private final Connection connection;

    /**
     * @param connection of the role of ingest
     */
    public ReviewStore(Connection connection) {
        this.connection = connection;
    }

    /** Whether this session may review: nobody else does. It stays so until {@link #unlock} or the session ends. */
    public boolean tryLock() throws SQLException {
        return isTrue("SELECT pg_try_advisory_lock(" + LOCK + ")");
    }

    /** Lets others review. */
    public void unlock() throws SQLException {
        isTrue("SELECT pg_advisory_unlock(" + LOCK + ")");
    }

    /** Fits the planner of this transaction to look-ups by key, whatever it believes of the tables' size. */
    public void planForKeys() throws SQLException {
        isTrue("SELECT set_config('enable_seqscan', 'off', true) IS NOT NULL"
                + " AND set_config('enable_hashjoin', 'off', true) IS NOT NULL"
                + " AND set_config('enable_mergejoin', 'off', true) IS NOT NULL");
    }

    /** Whether a run for a day has come to its end. */
    public boolean isReviewed(LocalDate day) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT EXISTS (SELECT FROM supervision.review_run WHERE day = ? AND finished_at IS NOT NULL)")) {
            query.setObject(1, day);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }

    /** Begins a run. */
    public long begin(LocalDate day, String ruleSetVersion, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO supervision.review_run"
                + " (day, rule_set_version, started_at) VALUES (?, ?, ?) RETURNING run_no")) {
            insert.setObject(1, day);
            insert.setString(2, ruleSetVersion);
            insert.setObject(3, now.atOffset(ZoneOffset.UTC));
            try (ResultSet number = insert.executeQuery()) {
                number.next();
                return number.getLong(1);
            }
        }
    }

    /** Ends a run with what it did. */
    public void finish(
            long runNo, Instant now, long employers, long contracts, List<String> passedOver, List<RuleCount> counts)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO supervision.review_run_rule"
                + " (run_no, rule, subject, skipped, found, opened, cleared) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (RuleCount count : counts) {
                insert.setLong(1, runNo);
                insert.setString(2, count.rule());
                insert.setString(3, count.subject());
                insert.setString(4, count.skipped());
                insert.setInt(5, count.found());
                insert.setInt(6, count.opened());
                insert.setInt(7, count.cleared());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement update = connection.prepareStatement("UPDATE supervision.review_run"
                + " SET finished_at = ?, employers = ?, contracts = ?, passed_over = ? WHERE run_no = ?")) {
            update.setObject(1, now.atOffset(ZoneOffset.UTC));
            update.setLong(2, employers);
            update.setLong(3, contracts);
            update.setArray(4, connection.createArrayOf("text", passedOver.toArray()));
            update.setLong(5, runNo);
            update.executeUpdate();
        }
    }

    /** The days for which each rule was evaluated by runs that came to their end, by {@code rule subject}. */
    public Map<String, NavigableSet<LocalDate>> reviewedDays() throws SQLException {
        Map<String, NavigableSet<LocalDate>> days = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT DISTINCT c.rule || ' ' || c.subject, r.day FROM supervision.review_run r"
                                + " JOIN supervision.review_run_rule c USING (run_no)"
                                + " WHERE r.finished_at IS NOT NULL AND c.skipped IS NULL");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                days.computeIfAbsent(rows.getString(1), rule -> new TreeSet<>())
                        .add(rows.getObject(2, LocalDate.class));
            }
        }
        return days;
    }

    /** Findings about employers and their contracts that may matter for a day: all but those cleared before it. */
    public List<Episode> ofEmployers(Collection<String> creditCodes, LocalDate day) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(EPISODES + " AND credit_code = ANY (?)")) {
            query.setObject(1, day);
            query.setArray(2, connection.createArrayOf("text", creditCodes.toArray()));
            return episodes(query);
        }
    }

    /** Likewise, findings about platforms and authorities, all of them. */
    public List<Episode> ofOthers(LocalDate day) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(EPISODES + " AND credit_code IS NULL")) {
            query.setObject(1, day);
            return episodes(query);
        }
    }

    /** Writes what a run changes. */
    public void write(long runNo, List<FindingChange> changes) throws SQLException {
        try (PreparedStatement open = connection.prepareStatement("INSERT INTO supervision.review_finding"
                        + " (rule, subject, level, severity, platform_code, credit_code, contract_id, area,"
                        + " registration_area, found_on, cleared_on, run_no, finding, digest)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)");
                PreparedStatement move = connection.prepareStatement("UPDATE supervision.review_finding"
                        + " SET found_on = ?, cleared_on = ?, run_no = ? WHERE finding_no = ?");
                PreparedStatement restate = connection.prepareStatement("UPDATE supervision.review_finding"
                        + " SET severity = ?, area = ?, registration_area = ?, run_no = ?, finding = ?::jsonb,"
                        + " digest = ? WHERE finding_no = ?")) {
            for (FindingChange change : changes) {
                if (change instanceof FindingChange.Open opened) {
                    bind(open, opened, runNo);
                } else if (change instanceof FindingChange.Move moved) {
                    move.setObject(1, moved.foundOn());
                    day(move, 2, moved.clearedOn());
                    move.setLong(3, runNo);
                    move.setLong(4, moved.findingNo());
                    move.addBatch();
                } else if (change instanceof FindingChange.Restate restated) {
                    FindingRow row = restated.row();
                    restate.setString(1, row.severity());
                    restate.setString(2, row.area());
                    restate.setString(3, row.registrationArea());
                    restate.setLong(4, runNo);
                    restate.setString(5, row.finding());
                    restate.setBytes(6, HexFormat.of().parseHex(row.digest()));
                    restate.setLong(7, restated.findingNo());
                    restate.addBatch();
                }
            }
            open.executeBatch();
            move.executeBatch();
            restate.executeBatch();
        }
    }

    private static void bind(PreparedStatement open, FindingChange.Open opened, long runNo) throws SQLException {
        FindingRow row = opened.row();
        String[] texts = {
            row.rule(),
            row.subject(),
            row.level(),
            row.severity(),
            row.platformCode(),
            row.creditCode(),
            row.contractId(),
            row.area(),
            row.registrationArea()
        };
        int place = 1;
        for (String text : texts) {
            open.setString(place++, text);
        }
        open.setObject(place++, opened.foundOn());
        day(open, place++, opened.clearedOn());
        open.setLong(place++, runNo);
        open.setString(place++, row.finding());
        open.setBytes(place, HexFormat.of().parseHex(row.digest()));
        open.addBatch();
    }

    private static void day(PreparedStatement statement, int place, LocalDate day) throws SQLException {
        if (day == null) {
            statement.setNull(place, Types.DATE);
        } else {
            statement.setObject(place, day);
        }
    }

    private static List<Episode> episodes(PreparedStatement query) throws SQLException {
        List<Episode> episodes = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                episodes.add(new Episode(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getObject(5, LocalDate.class),
                        rows.getObject(6, LocalDate.class),
                        Episode.hex(rows.getBytes(7))));
            }
        }
        return episodes;
    }

    private boolean isTrue(String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
