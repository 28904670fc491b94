package org.qiyue.ingest.service.alert;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.qiyue.registry.model.alert.Alert;
import org.qiyue.registry.model.alert.AlertEvent;
import org.qiyue.registry.model.alert.AlertFact;
import org.qiyue.registry.model.alert.AlertHandling;
import org.qiyue.registry.model.alert.AlertOutcome;
import org.qiyue.registry.model.alert.AlertState;
import org.qiyue.registry.model.alert.ClearingRule;
import org.qiyue.registry.model.alert.DueDate;
import org.qiyue.registry.model.alert.LaterEvent;
import org.qiyue.registry.model.clock.WorkDays;
import org.qiyue.registry.store.alert.AlertChange;
import org.qiyue.registry.store.alert.AlertReader;
import org.qiyue.registry.store.alert.AlertRuns.Count;
import org.qiyue.registry.store.alert.AlertStore;
import org.qiyue.registry.store.alert.KeptAlert;
import org.qiyue.registry.store.alert.LaterEvents;

/**
 * Looks what was filed since findings were made: a new fact clears, a correction or withdrawal claims a repair, and where a
 * condition is found no more and nothing tells why, that is noted for a person.
 */
final class Clearing {

    private static final int PORTION = 200;

    private final Connection connection;
    private final WorkDays workDays;
    private final LocalDate day;

    Clearing(Connection connection, WorkDays workDays, LocalDate day) {
        this.connection = connection;
        this.workDays = workDays;
        this.day = day;
    }

    /** All alerts that are not closed, each portion in a transaction. */
    Count all() throws SQLException {
        Count count = Count.NOTHING;
        long after = 0;
        List<KeptAlert> page = new AlertReader(connection).page(after, PORTION);
        while (!page.isEmpty()) {
            count = count.and(portion(page));
            connection.commit();
            after = page.get(page.size() - 1).number();
            page = new AlertReader(connection).page(after, PORTION);
        }
        return count;
    }

    /**
     * Those that employers were told of and about whose contracts filings of these numbers are, in a transaction.
     *
     * @param after filings after this number
     * @param upTo and up to this one
     */
    Count told(long after, long upTo) throws SQLException {
        Count count = portion(new AlertReader(connection).told(after, upTo));
        connection.commit();
        return count;
    }

    private Count portion(List<KeptAlert> page) throws SQLException {
        LaterEvents reader = new LaterEvents(connection);
        Map<String, LocalDate> ceased = reader.ceased(page.stream()
                .flatMap(kept -> kept.alert().standing().stream())
                .map(AlertFact::id)
                .toList());
        Map<String, Integer> versions = new HashMap<>();
        Map<String, LocalDate> employers = new HashMap<>();
        for (KeptAlert kept : page) {
            for (AlertFact fact : kept.alert().standing()) {
                Integer version = kept.versions().get(fact.id());
                if (isToBeLookedAt(fact, ceased) && version != null) {
                    versions.merge(fact.contract(), version, Math::min);
                } else if (isToBeLookedAt(fact, ceased) && fact.contract().isEmpty()) {
                    employers.merge(
                            kept.alert().key().employer(),
                            fact.foundOn(),
                            (one, other) -> one.isBefore(other) ? one : other);
                }
            }
        }
        Map<String, List<LaterEvents.Placed>> events = reader.of(versions);
        Map<String, List<LaterEvent>> ofEmployers = ceased.isEmpty() ? Map.of() : reader.ofEmployers(employers);
        List<AlertChange> changes = new ArrayList<>();
        int cleared = 0;
        int claimed = 0;
        for (KeptAlert kept : page) {
            Alert alert = after(kept, events, ofEmployers, ceased);
            if (!alert.equals(kept.alert())) {
                boolean moved = alert.state() != kept.alert().state();
                cleared += alert.state() == AlertState.CLEARED ? 1 : 0;
                claimed += moved && alert.state() == AlertState.REPAIR_CLAIMED ? 1 : 0;
                DueDate due = moved && !alert.state().isClosed() ? DueDate.of(DueDate.TRIAGE, day, workDays) : null;
                changes.add(new AlertChange.Turned(kept, alert, due, day));
            }
            LocalDate since = ceasedSince(alert, ceased);
            if (since != null && !kept.ceased() && !alert.state().isClosed()) {
                changes.add(new AlertChange.Ceased(kept, since));
            }
        }
        new AlertStore(connection).write(changes);
        return new Count(0, 0, cleared, claimed, 0);
    }

    private Alert after(
            KeptAlert kept,
            Map<String, List<LaterEvents.Placed>> events,
            Map<String, List<LaterEvent>> ofEmployers,
            Map<String, LocalDate> ceased) {
        ClearingRule rule = ClearingRule.of(kept.alert().key().rule(), day);
        Alert alert = kept.alert();
        for (AlertFact fact : kept.alert().standing()) {
            if (!isToBeLookedAt(fact, ceased)) {
                continue;
            }
            for (LaterEvent event : later(kept, fact, events, ofEmployers)) {
                AlertFact now = alert.facts().stream()
                        .filter(each -> each.id().equals(fact.id()))
                        .findFirst()
                        .orElseThrow();
                alert = rule.judge(now, event).map(step(alert)::apply).orElse(alert);
                if (alert.state().isClosed()) {
                    return alert;
                }
            }
        }
        return alert;
    }

    /** Findings of filings always; of the daily review once they hold no more; the score is not about a filing. */
    private static boolean isToBeLookedAt(AlertFact fact, Map<String, LocalDate> ceased) {
        return fact.id().startsWith("F:") && !fact.contract().isEmpty() || ceased.containsKey(fact.id());
    }

    private static Function<AlertEvent, Alert> step(Alert alert) {
        return event ->
                AlertHandling.next(alert, event) instanceof AlertOutcome.Changed changed ? changed.alert() : alert;
    }

    private static List<LaterEvent> later(
            KeptAlert kept,
            AlertFact fact,
            Map<String, List<LaterEvents.Placed>> events,
            Map<String, List<LaterEvent>> ofEmployers) {
        Integer version = kept.versions().get(fact.id());
        if (version == null) {
            return fact.contract().isEmpty()
                    ? ofEmployers.getOrDefault(kept.alert().key().employer(), List.of())
                    : Collections.emptyList();
        }
        return events.getOrDefault(fact.contract(), List.of()).stream()
                .filter(placed -> placed.version() > version)
                .map(LaterEvents.Placed::event)
                .filter(event -> event.claim().isEmpty() || !kept.refused().contains(event.filing()))
                .toList();
    }

    /** Since when none of its findings is found any more; null when one is, or cannot be. */
    private static LocalDate ceasedSince(Alert alert, Map<String, LocalDate> ceased) {
        LocalDate latest = null;
        for (AlertFact fact : alert.standing()) {
            LocalDate since = ceased.get(fact.id());
            if (since == null) {
                return null;
            }
            latest = latest == null || since.isAfter(latest) ? since : latest;
        }
        return latest;
    }
}
