package org.qiyue.deploy.bench.queue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.qiyue.deploy.bench.Register;

/**
 * What the register keeps of a queue, as its superuser sees it.
 *
 * @param cases all of them
 * @param written everything written in them
 */
record Kept(List<KeptCase> cases, List<Written> written) {

    private static final String CASES = "SELECT case_id, version, opened_by, coalesce(handler, '')"
            + " FROM supervision.case_file ORDER BY case_id";
    private static final String WRITTEN = "SELECT case_id, 1, opened_by, '" + Written.REGISTERED + "', subject"
            + " FROM supervision.case_file"
            + " UNION ALL SELECT case_id, version, acted_by, action, '' FROM supervision.case_act"
            + " UNION ALL SELECT case_id, version, handed_to, '" + Written.TAKEN + "', text"
            + " FROM supervision.case_comment WHERE kind = 'HAND_OVER'"
            + " UNION ALL SELECT case_id, 0, written_by, '" + Written.SAID + "', text"
            + " FROM supervision.case_comment WHERE kind = 'COMMENT'";

    Kept {
        cases = List.copyOf(cases);
        written = List.copyOf(written);
    }

    static Kept read(Register register) throws SQLException {
        List<KeptCase> cases = new ArrayList<>();
        List<Written> written = new ArrayList<>();
        try (Connection connection = register.open()) {
            try (PreparedStatement statement = connection.prepareStatement(CASES);
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    cases.add(new KeptCase(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4)));
                }
            }
            try (PreparedStatement statement = connection.prepareStatement(WRITTEN);
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    written.add(new Written(
                            row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5)));
                }
            }
        }
        return new Kept(cases, written);
    }
}
