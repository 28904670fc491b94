package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** registry.worker. */
final class WorkerTable {

    private static final String COLUMNS =
            "worker_id, id_type, id_blind, id_cipher, id_masked, name_cipher, name_masked, birth_year, sex,"
                    + " birth_cipher, cadre_track, retirement_kind, retirement_on";
    private static final int COUNT = 13;

    private WorkerTable() {}

    static Map<BlindWorkerKey, WorkerRow> find(Connection connection, Collection<BlindWorkerKey> keys)
            throws SQLException {
        Columns<BlindWorkerKey> asked = new Columns<>(connection, keys)
                .bytes(BlindWorkerKey::blindBytes)
                .text(BlindWorkerKey::idType);
        return query(asked, "(id_blind, id_type)", "?, ?");
    }

    static Map<BlindWorkerKey, WorkerRow> read(Connection connection, Collection<Long> workerIds) throws SQLException {
        return query(new Columns<>(connection, workerIds).number(id -> id), "(worker_id)", "?");
    }

    private static Map<BlindWorkerKey, WorkerRow> query(Columns<?> asked, String key, String arrays)
            throws SQLException {
        Map<BlindWorkerKey, WorkerRow> workers = new HashMap<>();
        if (asked.isEmpty()) {
            return workers;
        }
        try (PreparedStatement query = asked.prepare("SELECT " + COLUMNS + " FROM unnest(" + arrays + ") AS a " + key
                        + " JOIN registry.worker w USING " + key);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                WorkerRow worker = worker(rows);
                workers.put(worker.key(), worker);
            }
        }
        return workers;
    }

    static void write(Connection connection, IntakeBatch batch) throws SQLException {
        BinaryCopy copy = new BinaryCopy();
        for (WorkerRow worker : batch.newWorkers.values()) {
            copy.row(COUNT)
                    .bigint(worker.workerId())
                    .text(worker.key().idType())
                    .bytes(worker.key().blindBytes())
                    .bytes(worker.idCipher())
                    .text(worker.idMasked())
                    .bytes(worker.nameCipher())
                    .text(worker.nameMasked())
                    .smallint(worker.birthYear())
                    .text(worker.sex())
                    .bytes(worker.traits().birthCipher())
                    .text(worker.traits().cadreTrack())
                    .text(worker.traits().retirementKind())
                    .date(worker.traits().retirementOn());
        }
        copy.into(connection, "registry.worker (" + COLUMNS + ")");
        if (batch.changedWorkers.isEmpty()) {
            return;
        }
        new Columns<>(connection, batch.changedWorkers.values())
                .number(WorkerRow::workerId)
                .text(worker -> worker.key().idType())
                .bytes(worker -> worker.key().blindBytes())
                .bytes(WorkerRow::idCipher)
                .text(WorkerRow::idMasked)
                .bytes(WorkerRow::nameCipher)
                .text(WorkerRow::nameMasked)
                .as("int2", WorkerRow::birthYear)
                .text(WorkerRow::sex)
                .bytes(worker -> worker.traits().birthCipher())
                .text(worker -> worker.traits().cadreTrack())
                .text(worker -> worker.traits().retirementKind())
                .as("date", worker -> worker.traits().retirementOn())
                .update("UPDATE registry.worker w SET id_type = a.id_type, id_blind = a.id_blind,"
                        + " id_cipher = a.id_cipher, id_masked = a.id_masked, name_cipher = a.name_cipher,"
                        + " name_masked = a.name_masked, birth_year = a.birth_year, sex = a.sex,"
                        + " birth_cipher = a.birth_cipher, cadre_track = a.cadre_track,"
                        + " retirement_kind = a.retirement_kind, retirement_on = a.retirement_on"
                        + " FROM unnest(" + "?, ".repeat(COUNT - 1) + "?) AS a (" + COLUMNS + ")"
                        + " WHERE w.worker_id = a.worker_id");
    }

    private static WorkerRow worker(ResultSet rows) throws SQLException {
        return new WorkerRow(
                rows.getLong(1),
                BlindWorkerKey.of(rows.getString(2), rows.getBytes(3)),
                rows.getBytes(4),
                rows.getString(5),
                rows.getBytes(6),
                rows.getString(7),
                rows.getObject(8, Integer.class),
                rows.getString(9),
                new WorkerTraits(
                        rows.getBytes(10),
                        rows.getString(11),
                        rows.getString(12),
                        rows.getObject(13, LocalDate.class)));
    }
}
