package org.qiyue.registry.store.alert;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.qiyue.registry.model.alert.Alert;
import org.qiyue.registry.model.alert.AlertFact;
import org.qiyue.registry.model.alert.DueDate;

/** Writes what findings and filings make of alerts, each change with its row of history. */
public final class AlertStore {

    private static final List<String> SEVERITIES = List.of("LOW", "NORMAL", "HIGH", "CRITICAL");

    private static final String RAISE =
            "INSERT INTO supervision.alert (alert_no, credit_code, rule, area, areas, severity,"
                    + " art74_item, message_zh, message_en, basis, remedy_zh, remedy_en, state, facts, standing, raised_on, found_on,"
                    + " clock, clock_from, due_on, warn_on, due_certain, triage_due_on)"
                    + " SELECT ?, ?, ?, ?, ?, ?, ?, f ->> 'messageZh', f ->> 'messageEn', coalesce(f ->> 'basis', ''),"
                    + " coalesce(f ->> 'remedyZh', ''), coalesce(f ->> 'remedyEn', ''), 'OPEN', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
                    + " FROM (SELECT ?::jsonb AS f) first";
    private static final String FACT =
            "INSERT INTO supervision.alert_fact (alert_no, fact_id, area, contract_id, version,"
                    + " found_on, severity, finding) VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb)";
    private static final String GROW = "UPDATE supervision.alert SET areas = ?, severity = ?, facts = ?, standing = ?,"
            + " found_on = greatest(found_on, ?), ceased_on = NULL WHERE alert_no = ?";
    private static final String TURN =
            "UPDATE supervision.alert SET state = ?, state_before = ?, standing = ?, closing = ?,"
                    + " closing_kind = ?, closed_on = ?, triaged_on = coalesce(triaged_on, ?), clock = ?, clock_from = ?, due_on = ?,"
                    + " warn_on = ?, due_certain = coalesce(?, due_certain) WHERE alert_no = ?";
    private static final String STAND = "UPDATE supervision.alert SET standing = ? WHERE alert_no = ?";
    private static final String CEASE = "UPDATE supervision.alert SET ceased_on = ? WHERE alert_no = ?";
    private static final String MARK =
            "UPDATE supervision.alert_fact SET claim_kind = ?, claim_filing = ?, clearing_kind = ?,"
                    + " clearing_fact = ?, cleared_on = ? WHERE alert_no = ? AND fact_id = ?";
    private static final String EVENT =
            "INSERT INTO supervision.alert_event (alert_no, action, by, state, reason, entry)"
                    + " VALUES (?, ?, '', ?, '', ?::jsonb)";

    private final Connection connection;

    /**
     * @param connection of the role of ingest, within a transaction
     */
    public AlertStore(Connection connection) {
        this.connection = connection;
    }

    /** Numbers for new alerts. */
    public List<Long> numbers(int count) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT nextval('supervision.alert_number') FROM generate_series(1, ?)")) {
            query.setInt(1, count);
            List<Long> numbers = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    numbers.add(row.getLong(1));
                }
            }
            return numbers;
        }
    }

    /** Writes changes, in their order. */
    public void write(List<AlertChange> changes) throws SQLException {
        try (PreparedStatement raise = connection.prepareStatement(RAISE);
                PreparedStatement grow = connection.prepareStatement(GROW);
                PreparedStatement turn = connection.prepareStatement(TURN);
                PreparedStatement stand = connection.prepareStatement(STAND);
                PreparedStatement cease = connection.prepareStatement(CEASE);
                PreparedStatement fact = connection.prepareStatement(FACT);
                PreparedStatement mark = connection.prepareStatement(MARK);
                PreparedStatement event = connection.prepareStatement(EVENT)) {
            for (AlertChange change : changes) {
                if (change instanceof AlertChange.Raised raised) {
                    raise(raise, raised);
                    facts(fact, raised.alert(), raised.leads());
                    event(
                            event,
                            raised.alert(),
                            "RAISE",
                            "{\"facts\": " + raised.leads().size() + "}");
                } else if (change instanceof AlertChange.Grown grown) {
                    grow(grow, grown);
                    facts(fact, grown.alert(), grown.leads());
                    event(
                            event,
                            grown.alert(),
                            "GROW",
                            "{\"facts\": " + grown.leads().size() + "}");
                } else if (change instanceof AlertChange.Turned turned) {
                    turn(turn, stand, turned);
                    marks(mark, event, turned);
                } else if (change instanceof AlertChange.Ceased ceased) {
                    cease.setObject(1, ceased.since());
                    cease.setLong(2, ceased.alert().number());
                    cease.addBatch();
                    event(event, ceased.alert().alert(), "CEASE", "{\"since\": \"" + ceased.since() + "\"}");
                }
            }
            for (PreparedStatement each : List.of(raise, grow, turn, stand, cease, fact, mark, event)) {
                each.executeBatch();
            }
        }
    }

    /** The most urgent of several severities. */
    static String mostUrgent(String one, List<Lead> leads) {
        int most = SEVERITIES.indexOf(one);
        for (Lead lead : leads) {
            most = Math.max(most, SEVERITIES.indexOf(lead.severity()));
        }
        return SEVERITIES.get(most);
    }

    private void raise(PreparedStatement raise, AlertChange.Raised raised) throws SQLException {
        Alert alert = raised.alert();
        Lead first = raised.leads().get(0);
        raise.setLong(1, Long.parseLong(alert.id()));
        raise.setString(2, alert.key().employer());
        raise.setString(3, alert.key().rule());
        raise.setString(4, alert.area());
        raise.setArray(5, areas(Set.of(alert.area()), raised.leads()));
        raise.setString(6, mostUrgent(first.severity(), raised.leads()));
        raise.setInt(7, raised.art74Item());
        raise.setInt(8, alert.facts().size());
        raise.setInt(9, alert.standing().size());
        raise.setObject(10, raised.on());
        raise.setObject(11, latest(raised.leads()));
        int place = due(raise, 12, raised.due());
        raise.setBoolean(place++, raised.due().certain());
        raise.setObject(place++, raised.due().due());
        raise.setString(place, first.finding());
        raise.addBatch();
    }

    private void grow(PreparedStatement grow, AlertChange.Grown grown) throws SQLException {
        grow.setArray(1, areas(grown.before().areas(), grown.leads()));
        grow.setString(2, mostUrgent(grown.before().severity(), grown.leads()));
        grow.setInt(3, grown.alert().facts().size());
        grow.setInt(4, grown.alert().standing().size());
        grow.setObject(5, latest(grown.leads()));
        grow.setLong(6, grown.before().number());
        grow.addBatch();
    }

    private static void turn(PreparedStatement turn, PreparedStatement stand, AlertChange.Turned turned)
            throws SQLException {
        Alert alert = turned.alert();
        if (alert.state() == turned.before().alert().state()) {
            stand.setInt(1, alert.standing().size());
            stand.setLong(2, turned.before().number());
            stand.addBatch();
            return;
        }
        boolean closed = alert.state().isClosed();
        turn.setString(1, alert.state().name());
        turn.setString(2, alert.before() == null ? null : alert.before().name());
        turn.setInt(3, alert.standing().size());
        turn.setString(4, alert.closing());
        turn.setString(5, closed ? lastClearing(alert) : null);
        turn.setObject(6, closed ? turned.on() : null, Types.DATE);
        turn.setObject(7, closed ? turned.on() : null, Types.DATE);
        int place = due(turn, 8, turned.due());
        turn.setObject(place++, turned.due() == null ? null : turned.due().certain(), Types.BOOLEAN);
        turn.setLong(place, turned.before().number());
        turn.addBatch();
    }

    private static void marks(PreparedStatement mark, PreparedStatement event, AlertChange.Turned turned)
            throws SQLException {
        Set<AlertFact> unchanged = new HashSet<>(turned.before().alert().facts());
        for (AlertFact fact : turned.alert().facts()) {
            if (unchanged.contains(fact)) {
                continue;
            }
            AlertFact.Claim claim = fact.claimed();
            AlertFact.Clearing clearing = fact.clearing();
            mark.setString(1, claim == null ? null : claim.kind().name());
            mark.setString(2, claim == null ? null : claim.filing());
            mark.setString(3, clearing == null ? null : clearing.kind().name());
            mark.setString(4, clearing == null ? null : clearing.fact());
            mark.setObject(5, clearing == null ? null : clearing.on(), Types.DATE);
            mark.setLong(6, turned.before().number());
            mark.setString(7, fact.id());
            mark.addBatch();
            String kind =
                    clearing == null ? claim.kind().name() : clearing.kind().name();
            event(
                    event,
                    turned.alert(),
                    clearing == null ? "CLAIM_REPAIR" : "CLEAR",
                    "{\"fact\": \"" + fact.id() + "\", \"kind\": \"" + kind + "\"}");
        }
    }

    private static String lastClearing(Alert alert) {
        return alert.facts().stream()
                .map(AlertFact::clearing)
                .filter(Objects::nonNull)
                .filter(clearing -> clearing.fact().equals(alert.closing()))
                .map(clearing -> clearing.kind().name())
                .findFirst()
                .orElseThrow();
    }

    /** The clock in four places; nulls for none. */
    private static int due(PreparedStatement statement, int first, DueDate due) throws SQLException {
        statement.setString(first, due == null ? null : due.clock());
        statement.setObject(first + 1, due == null ? null : due.from(), Types.DATE);
        statement.setObject(first + 2, due == null ? null : due.due(), Types.DATE);
        statement.setObject(first + 3, due == null ? null : due.warn(), Types.DATE);
        return first + 4;
    }

    private static void facts(PreparedStatement fact, Alert alert, List<Lead> leads) throws SQLException {
        for (Lead lead : leads) {
            fact.setLong(1, Long.parseLong(alert.id()));
            fact.setString(2, lead.factId());
            fact.setString(3, lead.area());
            fact.setString(4, lead.contractId());
            fact.setObject(5, lead.version(), Types.INTEGER);
            fact.setObject(6, lead.foundOn());
            fact.setString(7, lead.severity());
            fact.setString(8, lead.finding());
            fact.addBatch();
        }
    }

    private static void event(PreparedStatement event, Alert alert, String action, String entry) throws SQLException {
        event.setLong(1, Long.parseLong(alert.id()));
        event.setString(2, action);
        event.setString(3, alert.state().name());
        event.setString(4, entry);
        event.addBatch();
    }

    private static Date latest(List<Lead> leads) {
        return Date.valueOf(
                leads.stream().map(Lead::foundOn).max(LocalDate::compareTo).orElseThrow());
    }

    private Array areas(Collection<String> known, List<Lead> more) throws SQLException {
        Set<String> areas = new TreeSet<>(known);
        more.forEach(lead -> areas.add(lead.area()));
        return connection.createArrayOf("text", areas.toArray());
    }
}
