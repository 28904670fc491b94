package org.qiyue.registry.store.alert;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.qiyue.registry.model.risk.EmployerScore;
import org.qiyue.registry.model.risk.RiskMeasure;

/** Measures employers for the score K, some hundred at a time, and keeps the scores. */
public final class ScoreStore {

    private static final Map<String, List<String>> COUNTED = new TreeMap<>(Map.of(
            "K02", List.of("C07", "C08"),
            "K03", List.of("D01", "D02", "D03", "D05", "D08", "F02", "H07"),
            "K04", List.of("D07", "E01", "E02", "E03", "E04", "F11", "H02"),
            "K07", List.of("I16"),
            "K08", List.of("G01", "G02", "G03", "G04")));

    private static final String NEXT =
            "SELECT credit_code FROM registry.employer WHERE credit_code > ?" + " ORDER BY credit_code LIMIT ?";

    /** Findings that stand, by rule: what was dismissed or cleared counts no more, nor what is too old to be inspected. */
    private static final String FOUND = "SELECT a.credit_code, a.rule, count(*) AS found,"
            + " count(DISTINCT f.contract_id) AS contracts FROM supervision.alert a JOIN supervision.alert_fact f USING (alert_no)"
            + " WHERE a.credit_code = ANY (?) AND a.state NOT IN ('DISMISSED', 'CLEARED') AND f.clearing_kind IS NULL"
            + " AND f.found_on > ? AND a.rule <> 'K' GROUP BY a.credit_code, a.rule";

    private static final String CONTRACTS = "SELECT c.credit_code,"
            + " count(DISTINCT c.worker_id) FILTER (WHERE c.ended_on IS NULL AND c.start_date <= ?) AS workers,"
            + " count(*) FILTER (WHERE c.ended_on IS NULL AND c.start_date <= ?) AS running,"
            + " count(*) FILTER (WHERE c.ended_on IS NULL AND c.start_date <= ? AND c.term_type = '1'"
            + "   AND c.end_date + 1 < c.start_date + make_interval(months => ?)) AS short,"
            + " count(*) FILTER (WHERE c.signed_on > ? ) AS signed,"
            + " count(*) FILTER (WHERE c.ended_on > ?) AS ended_year,"
            + " count(*) FILTER (WHERE c.ended_on > ?) AS ended,"
            + " mode() WITHIN GROUP (ORDER BY c.jurisdiction_area) AS area,"
            + " max(e.registration_area) AS registration_area, max(e.industry_section) AS section"
            + " FROM registry.employer e JOIN registry.contract c USING (credit_code)"
            + " WHERE e.credit_code = ANY (?) AND NOT c.voided GROUP BY c.credit_code";

    private static final String INSURED = "SELECT DISTINCT ON (credit_code) credit_code, headcount"
            + " FROM registry.register_insured WHERE credit_code = ANY (?) AND month <= ? ORDER BY credit_code, month DESC";

    private static final String DISPATCHED = "SELECT v.terms #>> '{dispatch,userUnitCreditCode}' AS credit_code,"
            + " count(DISTINCT c.worker_id) AS workers FROM registry.contract_version v JOIN registry.contract c USING (contract_id)"
            + " WHERE (v.terms #>> '{dispatch,userUnitCreditCode}') COLLATE \"C\" = ANY (?)"
            + " AND v.terms #>> '{dispatch,userUnitCreditCode}' IS NOT NULL AND c.ended_on IS NULL AND NOT c.voided"
            + " AND v.version = c.version GROUP BY 1";

    private static final String USUAL =
            "SELECT area, section, percentile_cont(0.5) WITHIN GROUP (ORDER BY rate)::numeric AS usual"
                    + " FROM (SELECT e.registration_area AS area, e.industry_section AS section, c.credit_code,"
                    + " count(*) FILTER (WHERE c.ended_on > ?)::numeric / count(*) AS rate"
                    + " FROM registry.contract c JOIN registry.employer e USING (credit_code)"
                    + " WHERE NOT c.voided AND (c.ended_on IS NULL OR c.ended_on > ?) GROUP BY 1, 2, 3 HAVING count(*) >= 5) rates"
                    + " WHERE area IS NOT NULL AND section IS NOT NULL GROUP BY area, section HAVING count(*) >= 5";

    private final Connection connection;

    /**
     * @param connection of the role of ingest, within a transaction
     */
    public ScoreStore(Connection connection) {
        this.connection = connection;
    }

    /**
     * What was measured of an employer.
     *
     * @param area where most of its contracts are performed; where it is registered when there are none
     * @param measures by the id of the part; what could not be measured is not there
     * @param rules the rules of which it has a finding that stands
     */
    public record Measured(String area, Map<String, RiskMeasure> measures, Set<String> rules) {
        public Measured {
            measures = Map.copyOf(measures);
            rules = Set.copyOf(rules);
        }
    }

    /** The next employers by credit code. */
    public List<String> next(String after, int atMost) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(NEXT)) {
            query.setString(1, after);
            query.setInt(2, atMost);
            List<String> codes = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    codes.add(row.getString(1));
                }
            }
            return codes;
        }
    }

    /** The usual share of endings in a year, by area of registration and section of industry. */
    public Map<String, BigDecimal> usualEndings(LocalDate day) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(USUAL)) {
            query.setObject(1, day.minusYears(1));
            query.setObject(2, day.minusYears(1));
            Map<String, BigDecimal> usual = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    usual.put(row.getString(1) + " " + row.getString(2), row.getBigDecimal(3));
                }
            }
            return usual;
        }
    }

    /**
     * Measures employers.
     *
     * @param usual as {@link #usualEndings} has it
     * @param evidenceMonths how far back findings count
     * @param shortTermMonths terms shorter than this are short
     */
    public Map<String, Measured> measure(
            List<String> codes, LocalDate day, Map<String, BigDecimal> usual, int evidenceMonths, int shortTermMonths)
            throws SQLException {
        LocalDate since = day.minusMonths(evidenceMonths);
        Map<String, Gauge> gauges = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement(CONTRACTS)) {
            query.setObject(1, day);
            query.setObject(2, day);
            query.setObject(3, day);
            query.setInt(4, shortTermMonths);
            query.setObject(5, since);
            query.setObject(6, day.minusYears(1));
            query.setObject(7, since);
            query.setArray(8, connection.createArrayOf("text", codes.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    gauges.put(row.getString("credit_code"), new Gauge(row));
                }
            }
        }
        try (PreparedStatement query = connection.prepareStatement(FOUND)) {
            query.setArray(1, connection.createArrayOf("text", codes.toArray()));
            query.setObject(2, since);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Gauge gauge = gauges.get(row.getString("credit_code"));
                    if (gauge != null) {
                        gauge.found(row.getString("rule"), row.getInt("found"), row.getInt("contracts"));
                    }
                }
            }
        }
        counts(INSURED, codes, day, gauges, Gauge::insured);
        counts(DISPATCHED, codes, null, gauges, Gauge::dispatched);
        Map<String, Measured> measured = new TreeMap<>();
        gauges.forEach((code, gauge) -> measured.put(code, gauge.measured(COUNTED, usual)));
        return measured;
    }

    private interface Count {
        void put(Gauge gauge, int count);
    }

    private void counts(String sql, List<String> codes, LocalDate day, Map<String, Gauge> gauges, Count count)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setArray(1, connection.createArrayOf("text", codes.toArray()));
            if (day != null) {
                query.setObject(2, day);
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Gauge gauge = gauges.get(row.getString(1));
                    if (gauge != null) {
                        count.put(gauge, row.getInt(2));
                    }
                }
            }
        }
    }

    /** Keeps scores with any point, and forgets those of employers that have none any more. */
    public void keep(Map<String, EmployerScore> scores, Map<String, String> partsAsJson) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO supervision.employer_score"
                        + " (credit_code, day, value, band, parts, not_evaluated, rules) VALUES (?, ?, ?, ?, ?::jsonb, ?, ?)"
                        + " ON CONFLICT (credit_code) DO UPDATE SET day = excluded.day, value = excluded.value,"
                        + " band = excluded.band, parts = excluded.parts, not_evaluated = excluded.not_evaluated,"
                        + " rules = excluded.rules");
                PreparedStatement delete = connection.prepareStatement(
                        "DELETE FROM supervision.employer_score WHERE credit_code = ANY (?)")) {
            List<String> without = new ArrayList<>();
            for (Map.Entry<String, EmployerScore> each : scores.entrySet()) {
                EmployerScore score = each.getValue();
                if (score.value().signum() == 0 && score.criticalRules().isEmpty()) {
                    without.add(each.getKey());
                    continue;
                }
                insert.setString(1, each.getKey());
                insert.setObject(2, score.day());
                insert.setBigDecimal(3, score.value());
                insert.setString(4, score.band().code());
                insert.setString(5, partsAsJson.get(each.getKey()));
                insert.setArray(
                        6,
                        connection.createArrayOf(
                                "text",
                                score.notEvaluated().stream()
                                        .map(part -> part.id())
                                        .toArray()));
                insert.setArray(
                        7,
                        connection.createArrayOf("text", score.criticalRules().toArray()));
                insert.addBatch();
            }
            insert.executeBatch();
            delete.setArray(1, connection.createArrayOf("text", without.toArray()));
            delete.executeUpdate();
        }
    }

    /**
     * Of employers, those of which no lead of the score is to be raised: one stands, or one was closed lately.
     *
     * @param since closed on this day or later
     */
    public Set<String> spared(List<String> codes, LocalDate since) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT DISTINCT credit_code FROM supervision.alert"
                        + " WHERE credit_code = ANY (?) AND rule = 'K' AND (closed_on IS NULL OR state = 'IN_CASE' OR closed_on >= ?)")) {
            query.setArray(1, connection.createArrayOf("text", codes.toArray()));
            query.setObject(2, since);
            Set<String> spared = new HashSet<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    spared.add(row.getString(1));
                }
            }
            return spared;
        }
    }
}
