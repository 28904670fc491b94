package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Blocks of a sequence; under the writer lock they rise in commit order. */
final class Numbers {

    private Numbers() {}

    static List<Long> take(Connection connection, String sequence, int count) throws SQLException {
        List<Long> numbers = new ArrayList<>(count);
        if (count == 0) {
            return numbers;
        }
        try (PreparedStatement next =
                connection.prepareStatement("SELECT nextval(?::regclass) FROM generate_series(1, ?)")) {
            next.setString(1, sequence);
            next.setInt(2, count);
            try (ResultSet rows = next.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getLong(1));
                }
            }
        }
        return numbers;
    }
}
