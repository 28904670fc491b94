package org.qiyue.deploy.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.postgresql.PGConnection;

/** The rows that ingest has written, taken out of the register to be copied into tables of the same make. */
final class RowsWritten {

    private static final String SCHEMA = "bench";

    private final Register register;
    private final Path folder;
    private final List<Table> tables = new ArrayList<>();

    private record Table(String copy, String columns, Path rows) {}

    RowsWritten(Register register, Path folder) {
        this.register = register;
        this.folder = folder;
    }

    /** Writes the rows to files and makes an empty table with the same indexes for each. */
    void takeOut() throws SQLException, IOException {
        try (Connection connection = register.open()) {
            Register.execute(connection, "CREATE SCHEMA " + SCHEMA);
            for (Register.Table table : register.writtenTables(connection)) {
                // Generated columns are computed anew and cannot be copied.
                String columns = Register.strings(
                                connection,
                                "SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute"
                                        + " WHERE attrelid = '" + table.name()
                                        + "'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''")
                        .get(0);
                String copy = SCHEMA + "." + table.name().substring(table.name().indexOf('.') + 1);
                Path rows = Files.createTempFile(folder, "rows", ".copy");
                tables.add(new Table(copy, columns, rows));
                try (OutputStream out = Files.newOutputStream(rows)) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut("COPY " + table.name() + " (" + columns + ") TO STDOUT (FORMAT binary)", out);
                }
                Register.execute(connection, "CREATE TABLE " + copy + " (LIKE " + table.name() + " INCLUDING ALL)");
                for (String option : Register.strings(
                        connection,
                        "SELECT unnest(reloptions) FROM pg_class WHERE oid = '" + table.name() + "'::regclass")) {
                    Register.execute(connection, "ALTER TABLE " + copy + " SET (" + option + ")");
                }
            }
        }
    }

    /** Copies every table's rows in one transaction each, as many tables at a time as there are cores. */
    void putIn() throws Exception {
        Queue<Table> waiting = new ConcurrentLinkedQueue<>(tables);
        Cores.each(number -> {
            try (Connection connection = register.open()) {
                for (Table table = waiting.poll(); table != null; table = waiting.poll()) {
                    try (InputStream in = Files.newInputStream(table.rows())) {
                        connection
                                .unwrap(PGConnection.class)
                                .getCopyAPI()
                                .copyIn(
                                        "COPY " + table.copy() + " (" + table.columns()
                                                + ") FROM STDIN (FORMAT binary)",
                                        in,
                                        1 << 16);
                    }
                }
            }
            return 0;
        });
    }

    /** Deletes files and tables. */
    void forget() throws SQLException, IOException {
        for (Table table : tables) {
            Files.deleteIfExists(table.rows());
        }
        try (Connection connection = register.open()) {
            Register.execute(connection, "DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE");
        }
    }
}
