package org.qiyue.registry.store.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How much is due on a day.
 *
 * @param heldCases persons who are due and held
 */
record DueCount(Erased due, long heldCases) {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final int PORTION = 10_000;
    private static final String READABLE = "SELECT count(*) FROM registry.contract_version v JOIN registry.filing f"
            + " USING (filing_no) WHERE v.contract_id = ANY (?) AND f.data_key_wrapped IS NOT NULL";

    static DueCount of(Connection connection, Map<KeptData, KeepingTime> keeping, LocalDate day) throws SQLException {
        LocalDate keptFrom = keeping.get(KeptData.CONTRACT).keptFrom(day);
        Erased due = Erased.NOTHING;
        long held = 0;
        long after = 0;
        boolean more = true;
        while (more) {
            DuePersons.Reach reach = DuePersons.reach(connection, after, Long.MAX_VALUE, PORTION);
            List<String> contracts = new ArrayList<>();
            int workers = 0;
            for (DuePersons.Case each : DuePersons.find(connection, after, Long.MAX_VALUE, PORTION, keptFrom, day)) {
                if (each.holds().isEmpty()) {
                    workers += each.workers().size();
                    contracts.addAll(each.contracts());
                } else {
                    held++;
                }
            }
            due = due.plus(Erased.persons(workers, contracts.size(), readable(connection, contracts)));
            after = reach.workerId();
            more = reach.looked() == PORTION;
        }
        due = due.plus(Erased.refused(ErasedRefusals.count(connection, keeping.get(KeptData.REFUSED_FILING), day)))
                .plus(Erased.entries(
                        entries(connection, keeping.get(KeptData.ACCESS_LOG).keptFrom(day))))
                .plus(Erased.exportFiles(files(connection)));
        return new DueCount(due, held);
    }

    private static long readable(Connection connection, List<String> contracts) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(READABLE)) {
            query.setArray(1, connection.createArrayOf("text", contracts.toArray()));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static long entries(Connection connection, LocalDate keptFrom) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT count(*) FROM audit.access_entry"
                + " WHERE at < ? AND entry_no < (SELECT entry_no FROM audit.head)")) {
            query.setObject(1, keptFrom.atStartOfDay(CITY).toOffsetDateTime());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static long files(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*)" + DroppedFiles.DUE)) {
            row.next();
            return row.getLong(1);
        }
    }
}
