package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Blocks of a sequence; under the writer lock they rise in commit order. */
final class Numbers {

    private Numbers() {}

    static List<Long> take(Connection connection, String sequence, int count) throws SQLException {
        if (count == 0) {
            return List.of();
        }
        // In one row: thousands of rows of one number each would cost more than the numbers.
        try (PreparedStatement next =
                connection.prepareStatement("SELECT array_agg(nextval(?::regclass)) FROM generate_series(1, ?)")) {
            next.setString(1, sequence);
            next.setInt(2, count);
            try (ResultSet rows = next.executeQuery()) {
                rows.next();
                return List.of((Long[]) rows.getArray(1).getArray());
            }
        }
    }
}
