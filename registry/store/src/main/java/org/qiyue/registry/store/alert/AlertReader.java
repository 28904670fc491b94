package org.qiyue.registry.store.alert;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.qiyue.registry.model.alert.Alert;
import org.qiyue.registry.model.alert.AlertFact;
import org.qiyue.registry.model.alert.AlertKey;
import org.qiyue.registry.model.alert.AlertState;
import org.qiyue.registry.model.alert.ClearingFact;
import org.qiyue.registry.model.alert.RepairClaim;

/** Reads alerts that are not closed, and holds them for this transaction. */
public final class AlertReader {

    private static final String SELECT =
            "SELECT a.alert_no, a.credit_code, a.rule, a.area, a.areas, a.severity, a.state,"
                    + " a.state_before, a.assignee, a.answer_by, a.closing, a.closed_by, a.raised_on,"
                    + " a.ceased_on IS NOT NULL AS ceased FROM supervision.alert a";
    private static final String OPEN = " WHERE a.state NOT IN ('CLEARED', 'DISMISSED', 'MERGED')";
    private static final String OF_KEYS = SELECT
            + " JOIN unnest(?::text[], ?::text[]) AS k (credit_code, rule) USING (credit_code, rule)" + OPEN
            + " ORDER BY a.alert_no FOR UPDATE OF a";
    private static final String PAGE =
            SELECT + OPEN + " AND a.alert_no > ? ORDER BY a.alert_no LIMIT ? FOR UPDATE OF a";
    private static final String TOLD = SELECT
            + " WHERE a.state IN ('NOTICE_SENT', 'ANSWERED', 'REPAIR_CLAIMED') AND a.alert_no IN"
            + " (SELECT f.alert_no FROM registry.filing g JOIN supervision.alert_fact f USING (contract_id)"
            + " WHERE g.filing_no > ? AND g.filing_no <= ? AND f.clearing_kind IS NULL)"
            + " ORDER BY a.alert_no FOR UPDATE OF a";
    private static final String LAST_FILING = "SELECT coalesce(max(filing_no), 0) FROM registry.filing";
    private static final String FACTS =
            "SELECT alert_no, fact_id, contract_id, version, found_on, claim_kind, claim_filing,"
                    + " clearing_kind, clearing_fact, cleared_on, refused FROM supervision.alert_fact WHERE alert_no = ANY (?)"
                    + " ORDER BY alert_no, found_on, fact_id";

    private final Connection connection;

    /**
     * @param connection of the role of ingest, within a transaction
     */
    public AlertReader(Connection connection) {
        this.connection = connection;
    }

    /** The alert of each key that is not closed, where there is one. */
    public Map<AlertKey, KeptAlert> open(Collection<AlertKey> keys) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(OF_KEYS)) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "text", keys.stream().map(AlertKey::employer).toArray()));
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "text", keys.stream().map(AlertKey::rule).toArray()));
            Map<AlertKey, KeptAlert> found = new HashMap<>();
            read(query).forEach(alert -> found.put(alert.alert().key(), alert));
            return found;
        }
    }

    /** Alerts that are not closed, after a number. */
    public List<KeptAlert> page(long after, int atMost) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(PAGE)) {
            query.setLong(1, after);
            query.setInt(2, atMost);
            return read(query);
        }
    }

    /** The number of the last filing; those of a later transaction are higher. */
    public long lastFiling() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LAST_FILING);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /**
     * Alerts that employers were told of or say to be repaired, about whose contracts something was filed.
     *
     * @param after filings after this number
     * @param upTo and up to this one
     */
    public List<KeptAlert> told(long after, long upTo) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(TOLD)) {
            query.setLong(1, after);
            query.setLong(2, upTo);
            return read(query);
        }
    }

    private List<KeptAlert> read(PreparedStatement query) throws SQLException {
        Map<Long, Draft> drafts = new LinkedHashMap<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                drafts.put(row.getLong("alert_no"), new Draft(row));
            }
        }
        try (PreparedStatement facts = connection.prepareStatement(FACTS)) {
            facts.setArray(1, connection.createArrayOf("bigint", drafts.keySet().toArray()));
            try (ResultSet row = facts.executeQuery()) {
                while (row.next()) {
                    drafts.get(row.getLong("alert_no")).add(row);
                }
            }
        }
        return drafts.values().stream().map(Draft::kept).toList();
    }

    /** An alert whose facts are being read. */
    private static final class Draft {
        private final String number;
        private final AlertKey key;
        private final String area;
        private final List<String> areas;
        private final String severity;
        private final AlertState state;
        private final AlertState before;
        private final String assignee;
        private final LocalDate answerBy;
        private final String closing;
        private final String closedBy;
        private final LocalDate raisedOn;
        private final boolean ceased;
        private final List<AlertFact> facts = new ArrayList<>();
        private final Map<String, Integer> versions = new HashMap<>();
        private final Set<String> refused = new TreeSet<>();

        Draft(ResultSet row) throws SQLException {
            number = row.getString("alert_no");
            key = new AlertKey(row.getString("credit_code"), row.getString("rule"));
            area = row.getString("area");
            areas = Arrays.asList((String[]) row.getArray("areas").getArray());
            severity = row.getString("severity");
            state = AlertState.valueOf(row.getString("state"));
            before = row.getString("state_before") == null ? null : AlertState.valueOf(row.getString("state_before"));
            assignee = row.getString("assignee");
            answerBy = row.getObject("answer_by", LocalDate.class);
            closing = row.getString("closing");
            closedBy = row.getString("closed_by");
            raisedOn = row.getObject("raised_on", LocalDate.class);
            ceased = row.getBoolean("ceased");
        }

        void add(ResultSet row) throws SQLException {
            String id = row.getString("fact_id");
            String contract = row.getString("contract_id");
            String claim = row.getString("claim_kind");
            String clearing = row.getString("clearing_kind");
            facts.add(new AlertFact(
                    id,
                    contract == null ? "" : contract,
                    row.getObject("found_on", LocalDate.class),
                    claim == null
                            ? null
                            : new AlertFact.Claim(RepairClaim.valueOf(claim), row.getString("claim_filing")),
                    clearing == null
                            ? null
                            : new AlertFact.Clearing(
                                    ClearingFact.valueOf(clearing),
                                    row.getString("clearing_fact"),
                                    row.getObject("cleared_on", LocalDate.class))));
            refused.addAll(Arrays.asList((String[]) row.getArray("refused").getArray()));
            Integer version = row.getObject("version", Integer.class);
            if (version != null) {
                versions.put(id, version);
            }
        }

        KeptAlert kept() {
            return new KeptAlert(
                    new Alert(number, key, area, state, before, assignee, answerBy, facts, closing, closedBy),
                    new TreeSet<>(areas),
                    severity,
                    raisedOn,
                    ceased,
                    refused,
                    versions);
        }
    }
}
