package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** registry.contract_worker. */
final class WorkerChangeTable {

    private WorkerChangeTable() {}

    static Map<String, List<WorkerChange>> read(Connection connection, Collection<String> contractIds)
            throws SQLException {
        Map<String, List<WorkerChange>> changes = new HashMap<>();
        if (contractIds.isEmpty()) {
            return changes;
        }
        Columns<String> asked = new Columns<>(connection, contractIds).text(id -> id);
        try (PreparedStatement query = asked.prepare("SELECT v.*"
                        + Columns.each(
                                "unnest(?) AS a (id)",
                                "SELECT contract_id, filing_no, worker_before, worker_id"
                                        + " FROM registry.contract_worker WHERE contract_id = a.id")
                        + " ORDER BY filing_no");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                WorkerChange change =
                        new WorkerChange(rows.getString(1), rows.getLong(2), rows.getLong(3), rows.getLong(4));
                changes.computeIfAbsent(change.contractId(), id -> new ArrayList<>(1))
                        .add(change);
            }
        }
        return changes;
    }

    static void write(Connection connection, IntakeBatch batch) throws SQLException {
        if (batch.workerChanges.isEmpty()) {
            return;
        }
        new Columns<>(connection, batch.workerChanges)
                .text(WorkerChange::contractId)
                .number(WorkerChange::filingNo)
                .number(WorkerChange::before)
                .number(WorkerChange::worker)
                .update("INSERT INTO registry.contract_worker (contract_id, filing_no, worker_before, worker_id)"
                        + " SELECT * FROM unnest(?, ?, ?, ?)");
    }
}
