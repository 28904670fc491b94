package org.qiyue.deploy.e2e;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The register as the superuser sees it: the truth that everything else is compared with. */
final class Register {

    /** Every table that holds something because of an accepted filing, and what orders its rows. */
    private static final Map<String, String> REGISTERED = Map.of(
            "registry.contract", "contract_id",
            "registry.contract_alias", "platform_code, contract_no",
            "registry.contract_version", "contract_id, version",
            "registry.employer", "credit_code",
            "registry.employer_area", "area, credit_code",
            "registry.employer_name", "credit_code",
            "registry.filing_key", "platform_code, filing_id",
            "registry.held_filing", "filing_no",
            "registry.worker", "worker_id",
            "supervision.risk_finding", "filing_no, ordinal");

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private Register() {}

    static long count(String sql, Object... arguments) throws SQLException {
        return Long.parseLong(texts(sql, arguments).get(0));
    }

    /** Waits for what the city does by itself, some minutes at most: until a query gives nothing but this. */
    static void await(String expected, String sql, Object... arguments) throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<String> found = texts(sql, arguments);
        while (!found.equals(List.of(expected))) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(
                        "After " + PATIENCE + " it is not " + expected + " but " + found + ": " + sql.strip());
            }
            Thread.sleep(200);
            found = texts(sql, arguments);
        }
    }

    /** The first column of every row. */
    static List<String> texts(String sql, Object... arguments) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = SharedCity.superuser();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    texts.add(row.getString(1));
                }
            }
        }
        return texts;
    }

    /** Rows of a key and a number. */
    static Map<String, BigDecimal> figures(String sql) throws SQLException {
        Map<String, BigDecimal> figures = new TreeMap<>();
        try (Connection connection = SharedCity.superuser();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                figures.put(row.getString(1), row.getBigDecimal(2).stripTrailingZeros());
            }
        }
        return figures;
    }

    /** For each table of what is registered, how many rows it has and a digest of all of them. */
    static Map<String, String> state() throws SQLException {
        Map<String, String> state = new TreeMap<>();
        for (Map.Entry<String, String> table : REGISTERED.entrySet()) {
            state.put(
                    table.getKey(),
                    texts("SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY %s)), '') FROM %s t"
                                    .formatted(table.getValue(), table.getKey()))
                            .get(0));
        }
        return state;
    }
}
