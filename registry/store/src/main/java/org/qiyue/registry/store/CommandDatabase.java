package org.qiyue.registry.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.util.PSQLException;

/**
 * Databases as commands sign in to them, and what commands may print when one refuses: never a value of a row, since a row
 * may tell of a person.
 */
public final class CommandDatabase {

    /** No connection, no right to it, no such database, out of resources, ended by an operator: messages without values. */
    private static final Set<String> WITHOUT_VALUES = Set.of("08", "28", "3D", "42", "53", "57");

    private CommandDatabase() {}

    /**
     * A database; nothing is connected yet. Its exceptions carry no detail of the server's, which would quote the row or the
     * statement that was refused, whatever the address says about it.
     *
     * @param url JDBC address
     * @throws IllegalArgumentException when the address is not one of PostgreSQL's
     */
    public static DataSource at(String url, String user, String password) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url);
        database.setUser(user);
        database.setPassword(password);
        database.setLogServerErrorDetail(false);
        return database;
    }

    /**
     * The database that the settings {@code QIYUE_DB_URL}, {@code QIYUE_DB_USER} and {@code QIYUE_DB_PASSWORD} name.
     *
     * @throws IOException when they name none of PostgreSQL's
     */
    public static DataSource named(Map<String, String> environment) throws IOException {
        String url = environment.getOrDefault("QIYUE_DB_URL", "");
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IOException("QIYUE_DB_URL names no database of PostgreSQL");
        }
        return at(url, environment.get("QIYUE_DB_USER"), environment.get("QIYUE_DB_PASSWORD"));
    }

    /** What may be printed of a refusal: its message where that is our own or quotes no value, else its SQL state alone. */
    public static String describe(SQLException refusal) {
        String state = refusal.getSQLState();
        boolean own = state == null && !(refusal instanceof PSQLException);
        boolean known = state != null && state.length() == 5 && WITHOUT_VALUES.contains(state.substring(0, 2));
        return own || known ? refusal.getMessage() : "SQL state " + state;
    }
}
