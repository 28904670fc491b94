package org.qiyue.registry.store.registers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The loads of all registers, and how to make them once more beside another registry. */
public final class RegisterHistory {

    private static final int PORTION = 1_000;

    private static final String ENDED =
            "SELECT entry::text FROM registry.register_past" + " WHERE 'registry.' || register = '%s' AND ended_by = ?";
    private static final String BROUGHT = "SELECT entry::text FROM registry.register_past"
            + " WHERE 'registry.' || register = '%1$s' AND load_no = ?"
            + " UNION ALL SELECT to_jsonb(t)::text FROM %1$s t WHERE load_no = ?";

    private RegisterHistory() {}

    /**
     * A load.
     *
     * @param number its number; numbers rise with time
     * @param register what it loaded
     * @param at when it took effect
     */
    public record Load(long number, Register register, Instant at) {}

    /** All loads, in the order in which they took effect. */
    public static List<Load> loads(Connection connection) throws SQLException {
        List<Load> loads = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT load_no, register, loaded_at FROM registry.register_load ORDER BY loaded_at, load_no");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                loads.add(new Load(
                        rows.getLong(1),
                        Register.ofCode(rows.getString(2)).orElseThrow(),
                        rows.getObject(3, OffsetDateTime.class).toInstant()));
            }
        }
        return loads;
    }

    /**
     * Makes a load once more: takes out what it ended and enters what it brought.
     *
     * @param from the registry that has made it
     * @param to another that has made all loads before it, with the role that migrates; the caller commits
     */
    public static void repeat(Connection from, Connection to, Load load) throws SQLException {
        String table = load.register().table();
        try (PreparedStatement name = to.prepareStatement("SELECT set_config('qiyue.load_no', ?, true)")) {
            name.setString(1, Long.toString(load.number()));
            name.execute();
        }
        String same = load.register().columns().stream()
                .filter(column -> load.register().keys().contains(column.name()))
                .map(RegisterLoad::stored)
                .map(column -> "t." + column + " = o." + column)
                .collect(Collectors.joining(" AND "));
        String entry = "jsonb_populate_record(NULL::" + table + ", ?::jsonb)";
        String insert = "INSERT INTO " + table + " SELECT * FROM " + entry;
        copy(
                from,
                ENDED.formatted(table),
                1,
                load,
                to,
                "DELETE FROM " + table + " t USING " + entry + " o WHERE " + same);
        copy(from, BROUGHT.formatted(table), 2, load, to, insert);
    }

    /** @param places how often the query asks for the number of the load */
    private static void copy(Connection from, String query, int places, Load load, Connection to, String statement)
            throws SQLException {
        try (PreparedStatement asked = from.prepareStatement(query);
                PreparedStatement written = to.prepareStatement(statement)) {
            asked.setFetchSize(PORTION);
            for (int place = 1; place <= places; place++) {
                asked.setLong(place, load.number());
            }
            try (ResultSet entries = asked.executeQuery()) {
                int waiting = 0;
                while (entries.next()) {
                    written.setString(1, entries.getString(1));
                    written.addBatch();
                    if (++waiting == PORTION) {
                        written.executeBatch();
                        waiting = 0;
                    }
                }
                written.executeBatch();
            }
        }
    }
}
