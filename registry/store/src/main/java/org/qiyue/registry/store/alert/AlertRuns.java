package org.qiyue.registry.store.alert;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.qiyue.registry.model.alert.DueDate;

/** Whose turn it is, which days are done, and last days that were counted without a calendar. */
public final class AlertRuns {

    /** Any number, the same for all: "alerts" in ASCII. */
    private static final long LOCK = 0x616c65727473L;

    private final Connection connection;

    /**
     * @param connection of the role of ingest
     */
    public AlertRuns(Connection connection) {
        this.connection = connection;
    }

    /**
     * What a run has done.
     *
     * @param raised alerts raised
     * @param grown alerts that grew
     * @param cleared alerts that new facts closed
     * @param claimed alerts about which a repair was claimed
     * @param scored employers with any point of the score
     */
    public record Count(int raised, int grown, int cleared, int claimed, int scored) {

        /** Nothing. */
        public static final Count NOTHING = new Count(0, 0, 0, 0, 0);

        /** Both together. */
        public Count and(Count more) {
            return new Count(
                    raised + more.raised,
                    grown + more.grown,
                    cleared + more.cleared,
                    claimed + more.claimed,
                    scored + more.scored);
        }
    }

    /**
     * An alert whose last day was counted without the calendar of some year.
     *
     * @param number the alert
     * @param clock its clock
     * @param from the day of the event
     */
    public record Provisional(long number, String clock, LocalDate from) {}

    /** Whether this session may go on: no other does. It stays so until {@link #unlock} or the session ends. */
    public boolean tryLock() throws SQLException {
        return isTrue("SELECT pg_try_advisory_lock(" + LOCK + ")");
    }

    /** Lets others go on. */
    public void unlock() throws SQLException {
        isTrue("SELECT pg_advisory_unlock(" + LOCK + ")");
    }

    /** Whether a day was gone through to its end. */
    public boolean isDone(LocalDate day) throws SQLException {
        return isTrue("SELECT EXISTS (SELECT FROM supervision.alert_run WHERE finished_at IS NOT NULL AND day = DATE '"
                + day + "')");
    }

    /** Begins a day, or begins it anew. */
    public void begin(LocalDate day, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO supervision.alert_run (day, started_at)"
                        + " VALUES (?, ?) ON CONFLICT (day) DO UPDATE SET started_at = excluded.started_at, finished_at = NULL")) {
            insert.setObject(1, day);
            insert.setObject(2, now.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    /** Ends a day with what was done. */
    public void finish(LocalDate day, Instant now, Count count) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE supervision.alert_run SET finished_at = ?,"
                + " raised = ?, grown = ?, cleared = ?, claimed = ?, scored = ? WHERE day = ?")) {
            update.setObject(1, now.atOffset(ZoneOffset.UTC));
            update.setInt(2, count.raised());
            update.setInt(3, count.grown());
            update.setInt(4, count.cleared());
            update.setInt(5, count.claimed());
            update.setInt(6, count.scored());
            update.setObject(7, day);
            update.executeUpdate();
        }
    }

    /** Alerts whose last day is not certain. */
    public List<Provisional> provisional() throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT alert_no, clock, clock_from FROM supervision.alert"
                                + " WHERE due_on IS NOT NULL AND NOT due_certain ORDER BY alert_no FOR UPDATE");
                ResultSet row = query.executeQuery()) {
            List<Provisional> found = new ArrayList<>();
            while (row.next()) {
                found.add(new Provisional(row.getLong(1), row.getString(2), row.getObject(3, LocalDate.class)));
            }
            return found;
        }
    }

    /** Gives an alert its last day anew. */
    public void recount(long number, DueDate due) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE supervision.alert SET due_on = ?, warn_on = ?, due_certain = ? WHERE alert_no = ?")) {
            update.setObject(1, due.due());
            update.setObject(2, due.warn());
            update.setBoolean(3, due.certain());
            update.setLong(4, number);
            update.executeUpdate();
        }
    }

    private boolean isTrue(String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
