package org.qiyue.registry.store.registers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule about one filing that is not evaluated, as the register it needs has no entry.
 *
 * @param rule its id
 * @param register the register's name on the command line
 * @param inPart whether a part of it is evaluated
 */
public record SilentRule(String rule, String register, boolean inPart) {

    private static final String NOW = "SELECT rule, register, in_part FROM registry.rule_not_evaluated"
            + " WHERE silent_to = 'infinity' ORDER BY rule, register";

    /** Those that are not evaluated now. */
    public static List<SilentRule> now(Connection connection) throws SQLException {
        List<SilentRule> silent = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(NOW);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                silent.add(new SilentRule(rows.getString(1), rows.getString(2), rows.getBoolean(3)));
            }
        }
        return silent;
    }
}
