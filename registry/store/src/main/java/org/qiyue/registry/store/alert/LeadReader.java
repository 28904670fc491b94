package org.qiyue.registry.store.alert;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qiyue.registry.model.alert.AlertKey;

/** Findings that no alert has taken in yet. */
public final class LeadReader {

    private static final String COLUMNS = " x.rule, x.severity, x.credit_code, x.contract_id,"
            + " coalesce(x.area, x.registration_area, '110000') AS area, x.finding::text AS finding";

    /** Taken out of the waiting ones and read in one statement: what is taken is in an alert when the transaction ends. */
    private static final String TAKE =
            "WITH taken AS (DELETE FROM supervision.alert_due d WHERE (d.filing_no, d.ordinal) IN"
                    + " (SELECT w.filing_no, w.ordinal FROM supervision.alert_due w ORDER BY 1, 2 LIMIT ?)"
                    + " RETURNING d.filing_no, d.ordinal)"
                    + " SELECT 'F:' || x.filing_no || ':' || x.ordinal AS fact_id,"
                    + " (x.found_at AT TIME ZONE 'Asia/Shanghai')::date AS found_on, v.version," + COLUMNS
                    + " FROM taken JOIN supervision.risk_finding x USING (filing_no, ordinal)"
                    + " LEFT JOIN LATERAL (SELECT o.version FROM registry.contract_version o WHERE o.contract_id = x.contract_id"
                    + " AND o.filing_no = x.filing_no LIMIT 1) v ON true ORDER BY x.filing_no, x.ordinal";

    private static final String REVIEWED = "SELECT 'R:' || x.finding_no AS fact_id, x.found_on, v.version," + COLUMNS
            + " FROM supervision.review_finding x LEFT JOIN LATERAL (SELECT max(o.version) AS version"
            + " FROM registry.contract_version o WHERE o.contract_id = x.contract_id"
            + " AND o.recorded_at < (x.found_on + 1)::timestamp AT TIME ZONE 'Asia/Shanghai') v ON true"
            + " WHERE x.cleared_on IS NULL AND x.level = 'RISK' AND x.credit_code IS NOT NULL AND x.finding_no > ?"
            + " AND NOT EXISTS (SELECT FROM supervision.alert_fact f WHERE f.fact_id = 'R:' || x.finding_no)"
            + " ORDER BY x.finding_no LIMIT ?";

    private final Connection connection;

    /**
     * @param connection of the role of ingest, within a transaction
     */
    public LeadReader(Connection connection) {
        this.connection = connection;
    }

    /**
     * What was taken from those that wait.
     *
     * @param leads those about an employer
     * @param taken how many were taken in all
     */
    public record Taken(List<Lead> leads, int taken) {
        public Taken {
            leads = List.copyOf(leads);
        }
    }

    /** Takes findings of filings, the oldest first: they wait no longer once the transaction is committed. */
    public Taken take(int atMost) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(TAKE)) {
            query.setInt(1, atMost);
            List<Lead> all = read(query);
            List<Lead> leads = all.stream()
                    .filter(lead -> lead.key().employer().length() == 18)
                    .toList();
            return new Taken(leads, all.size());
        }
    }

    /** Findings of the daily review that hold and are in no alert, after a number. */
    public List<Lead> reviewed(long after, int atMost) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(REVIEWED)) {
            query.setLong(1, after);
            query.setInt(2, atMost);
            return read(query);
        }
    }

    private static List<Lead> read(PreparedStatement query) throws SQLException {
        List<Lead> leads = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                String employer = row.getString("credit_code");
                leads.add(new Lead(
                        row.getString("fact_id"),
                        new AlertKey(employer == null ? "" : employer, row.getString("rule")),
                        row.getString("area"),
                        row.getString("severity"),
                        row.getString("contract_id"),
                        row.getObject("version", Integer.class),
                        row.getObject("found_on", LocalDate.class),
                        row.getString("finding")));
            }
        }
        return leads;
    }
}
