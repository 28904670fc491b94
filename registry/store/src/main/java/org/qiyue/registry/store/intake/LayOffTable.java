package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** registry.lay_off, which follows from registry.contract: few contracts end so, and hiring asks for them by employer. */
final class LayOffTable {

    private LayOffTable() {}

    /** How many each employer laid off on which day from which occupation. */
    static Map<LayOff, Integer> count(Connection connection, Collection<LayOff.Period> periods) throws SQLException {
        Map<LayOff, Integer> counts = new HashMap<>();
        if (periods.isEmpty()) {
            return counts;
        }
        Columns<LayOff.Period> asked = new Columns<>(connection, periods)
                .text(LayOff.Period::creditCode)
                .as("date", LayOff.Period::from)
                .as("date", LayOff.Period::to);
        try (PreparedStatement query = asked.prepare("SELECT credit_code, ended_on, occupation_code, count(*)"
                        + Columns.each(
                                "unnest(?, ?, ?) AS a (employer, first_day, last_day)",
                                "SELECT credit_code, ended_on, occupation_code FROM registry.lay_off"
                                        + " WHERE credit_code = a.employer AND ended_on BETWEEN a.first_day AND a.last_day")
                        + " GROUP BY 1, 2, 3");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                counts.put(
                        new LayOff(rows.getString(1), rows.getObject(2, LocalDate.class), rows.getString(3)),
                        rows.getInt(4));
            }
        }
        return counts;
    }

    static void write(Connection connection, IntakeBatch batch) throws SQLException {
        List<Entry> gone = new ArrayList<>();
        List<Entry> made = new ArrayList<>();
        for (ContractChange change : batch.contracts.values()) {
            Optional<LayOff> before = LayOff.of(change.before());
            Optional<LayOff> after = LayOff.of(change.after());
            if (!before.equals(after)) {
                String contractId = change.after().contractId();
                before.ifPresent(layOff -> gone.add(new Entry(layOff, contractId)));
                after.ifPresent(layOff -> made.add(new Entry(layOff, contractId)));
            }
        }
        if (!gone.isEmpty()) {
            columns(connection, gone)
                    .update("DELETE FROM registry.lay_off l"
                            + " USING unnest(?, ?, ?, ?) AS a (credit_code, ended_on, contract_id, occupation_code)"
                            + " WHERE l.credit_code = a.credit_code AND l.ended_on = a.ended_on"
                            + " AND l.contract_id = a.contract_id");
        }
        if (!made.isEmpty()) {
            columns(connection, made)
                    .update("INSERT INTO registry.lay_off (credit_code, ended_on, contract_id, occupation_code)"
                            + " SELECT * FROM unnest(?, ?, ?, ?)");
        }
    }

    private static Columns<Entry> columns(Connection connection, List<Entry> entries) {
        return new Columns<>(connection, entries)
                .text(entry -> entry.layOff.creditCode())
                .as("date", entry -> entry.layOff.endedOn())
                .text(Entry::contractId)
                .text(entry -> entry.layOff.occupationCode());
    }

    private record Entry(LayOff layOff, String contractId) {}
}
