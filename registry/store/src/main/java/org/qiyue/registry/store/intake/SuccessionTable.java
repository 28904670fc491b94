package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** registry.contract_succession. */
final class SuccessionTable {

    private SuccessionTable() {}

    static void write(Connection connection, IntakeBatch batch) throws SQLException {
        if (batch.successions.isEmpty()) {
            return;
        }
        new Columns<>(connection, batch.successions.keySet())
                .text(contractId -> contractId)
                .update("DELETE FROM registry.contract_succession WHERE contract_id = ANY (?)");
        List<SuccessionRow> rows =
                batch.successions.values().stream().flatMap(List::stream).toList();
        if (rows.isEmpty()) {
            return;
        }
        new Columns<>(connection, rows)
                .text(SuccessionRow::creditCode)
                .text(SuccessionRow::contractId)
                .text(SuccessionRow::movedTo)
                .as("date", SuccessionRow::movedOn)
                .text(SuccessionRow::registrationArea)
                .update("INSERT INTO registry.contract_succession"
                        + " (credit_code, contract_id, moved_to, moved_on, registration_area)"
                        + " SELECT * FROM unnest(?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    }
}
