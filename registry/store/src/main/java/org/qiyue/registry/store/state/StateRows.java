package org.qiyue.registry.store.state;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.qiyue.registry.store.IdentifierCipher;

/** The rows of a table of state in the order of their keys, read a portion at a time. */
final class StateRows implements AutoCloseable {

    private static final int PORTION = 2_000;
    private static final int FIRST_SEALED = 4;

    private final StateTable table;
    private final IdentifierCipher cipher;
    private final Statement statement;
    private final ResultSet rows;

    /** @param connection inside a transaction, so that not all rows are read at once */
    StateRows(Connection connection, StateTable table, IdentifierCipher cipher) throws SQLException {
        this.table = table;
        this.cipher = cipher;
        this.statement = connection.createStatement();
        statement.setFetchSize(PORTION);
        this.rows = statement.executeQuery(table.query());
    }

    /**
     * A row.
     *
     * @param key its key
     * @param value all it says, encrypted columns in clear: never to be logged
     */
    record Row(String key, String value) {}

    /** The next row, or null after the last one. */
    Row next() throws SQLException {
        if (!rows.next()) {
            return null;
        }
        StringBuilder value = new StringBuilder(rows.getString(2));
        byte[] owner = rows.getBytes(3);
        int column = FIRST_SEALED;
        for (StateTable.Sealed each : table.sealed()) {
            byte[] sealed = rows.getBytes(column++);
            value.append('\n').append(sealed == null ? "" : cipher.decrypt(each.what(), owner, sealed));
        }
        return new Row(rows.getString(1), value.toString());
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        statement.close();
    }
}
