package org.qiyue.registry.store.alert;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qiyue.registry.model.alert.LaterEvent;

/** What was registered of contracts after findings about them, in the order of registration. */
public final class LaterEvents {

    private static final String EVENTS = "SELECT v.contract_id, v.version, v.kind, v.filing_id::text AS filing,"
            + " coalesce(v.fact_occurred_on, v.occurred_on) AS occurred_on,"
            + " ARRAY(SELECT DISTINCT c ->> 'field' FROM json_array_elements(v.changes) AS c WHERE c ->> 'field' IS NOT NULL) AS fields,"
            + " NOT EXISTS (SELECT FROM json_array_elements(v.changes) AS c WHERE c ->> 'oldValue' IS NOT NULL) AS fills,"
            + " ARRAY(SELECT DISTINCT r.rule FROM supervision.risk_finding r WHERE r.filing_no = v.filing_no) AS rules"
            + " FROM unnest(?::text[], ?::integer[]) AS k (contract_id, version) CROSS JOIN LATERAL"
            + " (SELECT * FROM registry.contract_version o WHERE o.contract_id = k.contract_id AND o.version > k.version"
            + " AND o.withdrawn_by IS NULL ORDER BY o.version LIMIT 200) v ORDER BY v.contract_id, v.version";

    /** Events of employers' contracts since a day: what a finding about a whole employer may have been ended by. */
    private static final String OF_EMPLOYERS =
            "SELECT c.credit_code, v.kind, v.filing_id::text AS filing, v.occurred_on"
                    + " FROM unnest(?::text[], ?::date[]) AS k (credit_code, since) CROSS JOIN LATERAL"
                    + " (SELECT o.contract_id FROM registry.contract o WHERE o.credit_code = k.credit_code"
                    + " AND o.updated_at >= k.since::timestamp AT TIME ZONE 'Asia/Shanghai') c0"
                    + " JOIN registry.contract c USING (contract_id) CROSS JOIN LATERAL"
                    + " (SELECT o.* FROM registry.contract_version o WHERE o.contract_id = c.contract_id AND o.withdrawn_by IS NULL"
                    + " AND o.recorded_at >= k.since::timestamp AT TIME ZONE 'Asia/Shanghai' ORDER BY o.version DESC LIMIT 20) v"
                    + " ORDER BY c.credit_code, v.filing_no";

    private final Connection connection;

    /**
     * @param connection of the role of ingest, within a transaction
     */
    public LaterEvents(Connection connection) {
        this.connection = connection;
    }

    /**
     * An event with its place in the contract.
     *
     * @param version its version
     * @param event the event
     */
    public record Placed(int version, LaterEvent event) {}

    /**
     * The events of contracts.
     *
     * @param after the least version of each contract that was found something about
     */
    public Map<String, List<Placed>> of(Map<String, Integer> after) throws SQLException {
        List<String> contracts = List.copyOf(after.keySet());
        Map<String, List<Placed>> events = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(EVENTS)) {
            query.setArray(1, connection.createArrayOf("text", contracts.toArray()));
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "integer", contracts.stream().map(after::get).toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    events.computeIfAbsent(row.getString("contract_id"), none -> new ArrayList<>())
                            .add(new Placed(
                                    row.getInt("version"),
                                    new LaterEvent(
                                            row.getString("kind"),
                                            row.getString("filing"),
                                            row.getObject("occurred_on", LocalDate.class),
                                            texts(row, "fields"),
                                            row.getBoolean("fills"),
                                            texts(row, "rules"))));
                }
            }
        }
        return events;
    }

    /** The events of all contracts of employers, registered since a day each. */
    public Map<String, List<LaterEvent>> ofEmployers(Map<String, LocalDate> since) throws SQLException {
        List<String> employers = List.copyOf(since.keySet());
        Map<String, List<LaterEvent>> events = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(OF_EMPLOYERS)) {
            query.setArray(1, connection.createArrayOf("text", employers.toArray()));
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "date",
                            employers.stream()
                                    .map(code -> Date.valueOf(since.get(code)))
                                    .toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    events.computeIfAbsent(row.getString("credit_code"), none -> new ArrayList<>())
                            .add(new LaterEvent(
                                    row.getString("kind"),
                                    row.getString("filing"),
                                    row.getObject("occurred_on", LocalDate.class),
                                    Set.of(),
                                    false,
                                    Set.of()));
                }
            }
        }
        return events;
    }

    /** Which findings of the daily review, by the names of their facts, are found no more. */
    public Map<String, LocalDate> ceased(Collection<String> facts) throws SQLException {
        Map<String, LocalDate> ceased = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT 'R:' || finding_no AS fact_id, cleared_on"
                + " FROM supervision.review_finding WHERE cleared_on IS NOT NULL AND finding_no = ANY (?)")) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint",
                            facts.stream()
                                    .filter(id -> id.startsWith("R:"))
                                    .map(id -> Long.valueOf(id.substring(2)))
                                    .toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    ceased.put(row.getString("fact_id"), row.getObject("cleared_on", LocalDate.class));
                }
            }
        }
        return ceased;
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }
}
