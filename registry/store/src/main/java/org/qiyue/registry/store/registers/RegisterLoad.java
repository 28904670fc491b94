package org.qiyue.registry.store.registers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.qiyue.registry.store.BlindIndex;
import org.qiyue.registry.store.intake.WriterLock;

/** Loads a register from a CSV file: all of it, or nothing. */
public final class RegisterLoad {

    private static final int BUFFER = 1 << 16;
    private static final int BATCH = 1_000;

    private final BlindIndex blindIndex;

    /**
     * @param blindIndex of the register's key ring; needed for {@link Register#REAL_NAME} alone, else null
     */
    public RegisterLoad(BlindIndex blindIndex) {
        this.blindIndex = blindIndex;
    }

    /**
     * Who loads what.
     *
     * @param register the register
     * @param file the file, with a heading line
     * @param charset its encoding
     * @param loadedBy who loads it
     * @param clock tells when it was loaded
     */
    public record Order(Register register, Path file, Charset charset, String loadedBy, Clock clock) {
        public Order {
            Objects.requireNonNull(register, "register");
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(charset, "charset");
            Objects.requireNonNull(clock, "clock");
            if (loadedBy.isBlank()) {
                throw new IllegalArgumentException("Whoever loads a register is named");
            }
        }

        private RegisterFile.Source source() {
            return () -> Files.newInputStream(file);
        }
    }

    /**
     * Loads a file in one transaction. Entries with the key of one that stands there replace it, others are added, those
     * marked as removed are taken out; nothing else changes. A second call with the same file changes nothing.
     *
     * @param connection of the role that migrates; with auto-commit
     * @return what became of it; refused lines are part of the answer, no exception
     * @throws IOException when the file cannot be read, or changes meanwhile; nothing is loaded then
     */
    public LoadReport load(Connection connection, Order order) throws IOException, SQLException {
        if (order.register() == Register.REAL_NAME && blindIndex == null) {
            throw new IllegalArgumentException("The real-name register needs the key ring");
        }
        byte[] digest = digest(order.file());
        RegisterFile check = new RegisterFile(order.register(), order.source(), order.charset());
        int read = check.read(entry -> {});
        if (check.refusals().count() > 0) {
            return report(order, digest, LoadReport.Outcome.REFUSED, new int[] {read, 0, 0}, check.refusals());
        }
        connection.setAutoCommit(false);
        try {
            lock(connection, order.register());
            if (isLast(connection, order.register(), digest)) {
                connection.rollback();
                return report(
                        order, digest, LoadReport.Outcome.ALREADY_LOADED, new int[] {read, 0, 0}, check.refusals());
            }
            Writer writer = new Writer(connection, order.register(), nextNumber(connection));
            new RegisterFile(order.register(), order.source(), order.charset()).read(writer::take);
            writer.flush();
            if (!Arrays.equals(digest, digest(order.file()))) {
                throw new IOException("The file changed while it was read");
            }
            int[] counts = {read, writer.changed, writer.removed};
            // What intake decides before this moment it decides without the load: a rebuild goes by that.
            WriterLock.take(connection);
            record(connection, order, digest, writer.loadNo, counts);
            connection.commit();
            return report(order, digest, LoadReport.Outcome.LOADED, counts, check.refusals());
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static LoadReport report(
            Order order, byte[] digest, LoadReport.Outcome outcome, int[] counts, Refusals refusals) {
        return new LoadReport(
                order.register(),
                HexFormat.of().formatHex(digest),
                outcome,
                counts[0],
                counts[1],
                counts[2],
                refusals.count(),
                refusals.kept());
    }

    private static byte[] digest(Path file) throws IOException {
        FileDigest digest = new FileDigest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                digest.update(buffer, 0, length);
            }
        }
        return digest.value();
    }

    private static void lock(Connection connection, Register register) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(
                "LOCK TABLE registry.register_load, " + register.table() + " IN SHARE ROW EXCLUSIVE MODE")) {
            lock.execute();
        }
    }

    private static boolean isLast(Connection connection, Register register, byte[] digest) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT file_digest FROM registry.register_load WHERE register = ? ORDER BY load_no DESC LIMIT 1")) {
            query.setString(1, register.code());
            try (ResultSet last = query.executeQuery()) {
                return last.next() && Arrays.equals(digest, last.getBytes(1));
            }
        }
    }

    private static long nextNumber(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT n, set_config('qiyue.load_no', n::text, true)"
                                + " FROM nextval(pg_get_serial_sequence('registry.register_load', 'load_no')) AS n");
                ResultSet number = query.executeQuery()) {
            number.next();
            return number.getLong(1);
        }
    }

    private static void record(Connection connection, Order order, byte[] digest, long loadNo, int[] counts)
            throws SQLException {
        Instant loadedAt = order.clock().instant();
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO registry.register_load"
                + " (load_no, register, file_name, file_digest, loaded_by, loaded_at, rows_read, rows_changed,"
                + " rows_removed, left_without) OVERRIDING SYSTEM VALUE VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?,"
                + " registry.register_gaps(?, ?))")) {
            insert.setLong(1, loadNo);
            insert.setString(2, order.register().code());
            insert.setString(3, order.file().getFileName().toString());
            insert.setBytes(4, digest);
            insert.setString(5, order.loadedBy());
            insert.setObject(6, loadedAt.atOffset(ZoneOffset.UTC));
            for (int i = 0; i < counts.length; i++) {
                insert.setInt(7 + i, counts[i]);
            }
            insert.setString(10, order.register().code());
            insert.setLong(11, loadNo);
            insert.executeUpdate();
        }
    }

    /** Writes entries, a batch at a time. */
    private final class Writer {
        private final Register register;
        private final long loadNo;
        private final PreparedStatement upsert;
        private final PreparedStatement delete;
        private int waiting;
        private int changed;
        private int removed;

        Writer(Connection connection, Register register, long loadNo) throws SQLException {
            this.register = register;
            this.loadNo = loadNo;
            upsert = connection.prepareStatement(upsert(register));
            delete = connection.prepareStatement("DELETE FROM " + register.table() + " WHERE "
                    + register.columns().stream()
                            .filter(column -> register.keys().contains(column.name()))
                            .map(column -> stored(column) + " = " + placeholder(column))
                            .collect(Collectors.joining(" AND ")));
        }

        void take(Entry entry) throws SQLException {
            PreparedStatement statement = entry.removed() ? delete : upsert;
            int place = 1;
            for (Column column : register.columns()) {
                if (!entry.removed() || register.keys().contains(column.name())) {
                    statement.setString(place++, value(column, entry));
                }
            }
            if (!entry.removed()) {
                statement.setLong(place, loadNo);
            }
            statement.addBatch();
            if (++waiting == BATCH) {
                flush();
            }
        }

        void flush() throws SQLException {
            changed += Arrays.stream(upsert.executeBatch()).sum();
            removed += Arrays.stream(delete.executeBatch()).sum();
            waiting = 0;
        }

        private String value(Column column, Entry entry) {
            String value = entry.value(column.name());
            return column.type().equals("bytea")
                    ? HexFormat.of().formatHex(blindIndex.of(entry.value("id_type"), value))
                    : value;
        }
    }

    private static String upsert(Register register) {
        List<String> others = register.columns().stream()
                .filter(column -> !register.keys().contains(column.name()))
                .map(RegisterLoad::stored)
                .toList();
        String keys = register.columns().stream()
                .filter(column -> register.keys().contains(column.name()))
                .map(RegisterLoad::stored)
                .collect(Collectors.joining(", "));
        return "INSERT INTO " + register.table() + " AS t ("
                + register.columns().stream().map(RegisterLoad::stored).collect(Collectors.joining(", "))
                + ", load_no) VALUES ("
                + register.columns().stream().map(RegisterLoad::placeholder).collect(Collectors.joining(", "))
                + ", ?) ON CONFLICT (" + keys + ") DO UPDATE SET "
                + others.stream().map(name -> name + " = excluded." + name).collect(Collectors.joining(", "))
                + ", load_no = excluded.load_no WHERE ROW("
                + others.stream().map(name -> "t." + name).collect(Collectors.joining(", "))
                + ") IS DISTINCT FROM ROW("
                + others.stream().map(name -> "excluded." + name).collect(Collectors.joining(", ")) + ")";
    }

    /** An identifier is kept as its blind index alone. */
    static String stored(Column column) {
        return column.type().equals("bytea") ? "id_blind" : column.name();
    }

    private static String placeholder(Column column) {
        return column.type().equals("bytea") ? "decode(?, 'hex')" : "?::" + column.type();
    }
}
