package org.qiyue.registry.store.keys;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.qiyue.registry.store.FilingCipher;
import org.qiyue.registry.store.IdentifierCipher;
import org.qiyue.registry.store.KeyRing;
import org.qiyue.registry.store.intake.WriterLock;

/**
 * Encrypts what the register keeps under the newest keys of a ring, a portion at a time, each in a transaction of its own
 * that also notes how far it came: stopped anywhere, it goes on from there. Intake waits for a portion as for another
 * batch. The blind index has one key for ever and is not touched.
 */
public final class KeyRotation {

    private static final int PORTION = 1_000;
    private static final String BEGIN =
            "INSERT INTO registry.key_rotation (key_number, place) VALUES (?, ?) ON CONFLICT DO NOTHING";
    private static final String READ = "SELECT done_to, seen, rewritten, finished_at IS NOT NULL"
            + " FROM registry.key_rotation WHERE key_number = ? AND place = ? FOR UPDATE";
    private static final String NOTE = "UPDATE registry.key_rotation SET done_to = ?, seen = seen + ?,"
            + " rewritten = rewritten + ?, finished_at = CASE WHEN ? THEN now() END WHERE key_number = ? AND place = ?";
    private static final String AGAIN = "UPDATE registry.key_rotation SET done_to = '{}', seen = 0, rewritten = 0,"
            + " started_at = now(), finished_at = NULL WHERE key_number = ? AND finished_at IS NOT NULL";

    private final DataSource database;
    private final KeyRing ring;
    private final List<RotatedTable> tables;
    private final int portion;

    /**
     * A rotation to the newest keys of a ring.
     *
     * @param administrator the database as the one who migrates it: no program's role may change these rows
     */
    public KeyRotation(DataSource administrator, KeyRing ring) {
        this(administrator, ring, PORTION);
    }

    KeyRotation(DataSource administrator, KeyRing ring, int portion) {
        IdentifierCipher identifiers = new IdentifierCipher(ring);
        this.database = administrator;
        this.ring = ring;
        this.tables = List.of(
                new RotatedWorkers(identifiers),
                new RotatedFacts(identifiers),
                new RotatedFilings(new FilingCipher(ring)));
        this.portion = portion;
    }

    /**
     * How far a table is.
     *
     * @param seen rows looked at, in this run and those it goes on from
     * @param rewritten rows that were under an older key
     * @param finished whether none is left
     */
    public record Progress(String table, long seen, long rewritten, boolean finished) {}

    /**
     * Goes on until nothing is left, or from the beginning where it was finished before: programs that were not started again
     * after the ring had changed may have written under the older key since.
     *
     * @param told hears of every portion after it is committed
     * @return how far each table is: finished
     * @throws org.qiyue.registry.store.UnreadableCipherException when a value's key is not on the ring; what was done before stays
     */
    public List<Progress> run(Consumer<Progress> told) throws SQLException {
        List<Progress> finished = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            again(connection);
            for (RotatedTable table : tables) {
                Progress progress = portion(connection, table);
                while (!progress.finished()) {
                    told.accept(progress);
                    progress = portion(connection, table);
                }
                told.accept(progress);
                finished.add(progress);
            }
        }
        return finished;
    }

    private void again(Connection connection) throws SQLException {
        try (PreparedStatement unfinished = connection.prepareStatement(
                        "SELECT FROM registry.key_rotation WHERE key_number = ? AND finished_at IS NULL");
                PreparedStatement again = connection.prepareStatement(AGAIN)) {
            unfinished.setInt(1, ring.newest());
            again.setInt(1, ring.newest());
            try (ResultSet some = unfinished.executeQuery()) {
                if (!some.next()) {
                    again.executeUpdate();
                }
            }
            connection.commit();
        }
    }

    private Progress portion(Connection connection, RotatedTable table) throws SQLException {
        boolean done = false;
        try {
            WriterLock.take(connection);
            Noted before = begun(connection, table);
            Progress progress = before.finished()
                    ? new Progress(table.name(), before.seen(), before.rewritten(), true)
                    : next(connection, table, before);
            connection.commit();
            done = true;
            return progress;
        } finally {
            if (!done) {
                connection.rollback();
            }
        }
    }

    private Progress next(Connection connection, RotatedTable table, Noted before) throws SQLException {
        RotatedTable.Portion one = table.next(connection, before.doneTo(), portion);
        boolean finished = one.seen() < portion;
        try (PreparedStatement note = connection.prepareStatement(NOTE)) {
            note.setArray(1, texts(connection, one.last().isEmpty() ? before.doneTo() : one.last()));
            note.setInt(2, one.seen());
            note.setInt(3, one.rewritten());
            note.setBoolean(4, finished);
            note.setInt(5, ring.newest());
            note.setString(6, table.name());
            note.executeUpdate();
        }
        return new Progress(table.name(), before.seen() + one.seen(), before.rewritten() + one.rewritten(), finished);
    }

    /** What is noted of a table. */
    private record Noted(List<String> doneTo, long seen, long rewritten, boolean finished) {}

    private Noted begun(Connection connection, RotatedTable table) throws SQLException {
        try (PreparedStatement begin = connection.prepareStatement(BEGIN);
                PreparedStatement read = connection.prepareStatement(READ)) {
            begin.setInt(1, ring.newest());
            begin.setString(2, table.name());
            begin.executeUpdate();
            read.setInt(1, ring.newest());
            read.setString(2, table.name());
            try (ResultSet row = read.executeQuery()) {
                row.next();
                return new Noted(
                        Arrays.asList((String[]) row.getArray(1).getArray()),
                        row.getLong(2),
                        row.getLong(3),
                        row.getBoolean(4));
            }
        }
    }

    private static Array texts(Connection connection, List<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }
}
