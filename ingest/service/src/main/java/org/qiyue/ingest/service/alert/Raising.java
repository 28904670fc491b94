package org.qiyue.ingest.service.alert;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.model.alert.Alert;
import org.qiyue.registry.model.alert.AlertHandling;
import org.qiyue.registry.model.alert.AlertKey;
import org.qiyue.registry.model.alert.DueDate;
import org.qiyue.registry.model.clock.WorkDays;
import org.qiyue.registry.store.alert.AlertChange;
import org.qiyue.registry.store.alert.AlertReader;
import org.qiyue.registry.store.alert.AlertRuns.Count;
import org.qiyue.registry.store.alert.AlertStore;
import org.qiyue.registry.store.alert.KeptAlert;
import org.qiyue.registry.store.alert.Lead;

/** Takes findings in: the alert of their employer and rule grows, or a new one is raised. */
final class Raising {

    /** What a rule belongs to that an earlier release had: other items by law. */
    private static final int OTHER = 7;

    private final Connection connection;
    private final WorkDays workDays;
    private final Map<String, Integer> items;
    private final LocalDate today;

    Raising(Connection connection, WorkDays workDays, Map<String, Integer> items, LocalDate today) {
        this.connection = connection;
        this.workDays = workDays;
        this.items = items;
        this.today = today;
    }

    /** Takes them in, within the transaction. */
    Count take(List<Lead> leads) throws SQLException {
        if (leads.isEmpty()) {
            return Count.NOTHING;
        }
        Map<AlertKey, List<Lead>> byKey = new LinkedHashMap<>();
        leads.forEach(lead ->
                byKey.computeIfAbsent(lead.key(), none -> new ArrayList<>()).add(lead));
        AlertStore store = new AlertStore(connection);
        Map<AlertKey, KeptAlert> open = new AlertReader(connection).open(byKey.keySet());
        Iterator<Long> numbers = store.numbers(byKey.size() - open.size()).iterator();
        List<AlertChange> changes = new ArrayList<>();
        int raised = 0;
        for (Map.Entry<AlertKey, List<Lead>> each : byKey.entrySet()) {
            KeptAlert known = open.get(each.getKey());
            if (known == null) {
                Alert alert = found(null, Long.toString(numbers.next()), each.getValue());
                changes.add(new AlertChange.Raised(
                        alert,
                        each.getValue(),
                        items.getOrDefault(each.getKey().rule(), OTHER),
                        DueDate.of(DueDate.TRIAGE, today, workDays),
                        today));
                raised++;
            } else {
                changes.add(new AlertChange.Grown(
                        known, found(known.alert(), known.alert().id(), each.getValue()), each.getValue()));
            }
        }
        store.write(changes);
        return new Count(raised, changes.size() - raised, 0, 0, 0);
    }

    private static Alert found(Alert known, String number, List<Lead> leads) {
        Alert alert = known;
        for (Lead lead : leads) {
            alert = AlertHandling.found(
                    alert == null ? List.of() : List.of(alert), number, lead.key(), lead.area(), lead.fact());
        }
        return alert;
    }
}
