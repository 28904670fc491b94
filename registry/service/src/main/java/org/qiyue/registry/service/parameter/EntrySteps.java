package org.qiyue.registry.service.parameter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qiyue.registry.model.AmendedTables;
import org.qiyue.registry.model.ChangeCheck;
import org.qiyue.registry.model.ChangeableTable;
import org.qiyue.registry.model.DatedTable;
import org.qiyue.registry.model.DatedTables;
import org.qiyue.registry.service.parameter.ChangeStore.Approved;
import org.qiyue.registry.service.parameter.ParameterViews.FigureView;
import org.qiyue.registry.service.parameter.ParameterViews.StepView;

/** What entries of dated tables say one after the other, as known for filings of a day. */
final class EntrySteps {
    private final DatedTables tables;
    private final Map<String, Approved> changes = new HashMap<>();

    private EntrySteps(DatedTables tables, List<Approved> known) {
        this.tables = tables;
        known.forEach(one -> changes.put(
                key(one.change().table(), one.change().key(), one.change().validFrom()), one));
    }

    /** @param approved in the order of the approvals */
    static EntrySteps on(LocalDate filingDay, List<Approved> approved) {
        return new EntrySteps(
                AmendedTables.with(approved.stream().map(Approved::change).toList())
                        .on(filingDay),
                approved.stream()
                        .filter(one -> !one.change().filingsFrom().isAfter(filingDay))
                        .toList());
    }

    /** The first day on which a step counts: its legal day, and the day of filing from which it is known. */
    static LocalDate first(StepView step) {
        LocalDate from = step.validFrom() == null ? LocalDate.MIN : step.validFrom();
        return step.filingsFrom() == null || step.filingsFrom().isBefore(from) ? from : step.filingsFrom();
    }

    static boolean holds(StepView step, LocalDate legalDay) {
        return (step.validFrom() == null || !legalDay.isBefore(step.validFrom()))
                && (step.validTo() == null || !legalDay.isAfter(step.validTo()));
    }

    /** What an entry says, in the order of the legal days. */
    List<StepView> of(ChangeableTable table, String key) {
        return table == ChangeableTable.WORK_DAYS ? year(key) : rows(table, key);
    }

    private List<StepView> rows(ChangeableTable table, String key) {
        List<FigureView> figures = Figures.of(table, key);
        List<StepView> steps = new ArrayList<>();
        for (DatedTable.Row row : tables.rows(table)) {
            if (row.key().equals(key)) {
                SortedMap<String, String> values = new TreeMap<>();
                figures.forEach(
                        figure -> values.put(figure.column(), row.values().get(figure.column())));
                steps.add(step(
                        values,
                        row.validFrom(),
                        row.validTo(),
                        row.values().getOrDefault("basis", row.values().get("source")),
                        changes.get(key(table, key, row.validFrom()))));
            }
        }
        steps.sort(Comparator.comparing(step -> step.validFrom() == null ? LocalDate.MIN : step.validFrom()));
        return steps;
    }

    private List<StepView> year(String year) {
        List<DatedTable.Row> days = tables.rows(ChangeableTable.WORK_DAYS).stream()
                .filter(row -> row.key().startsWith(year))
                .toList();
        if (days.isEmpty()) {
            return List.of();
        }
        SortedMap<String, String> values = new TreeMap<>(Map.of(ChangeCheck.REST, "", ChangeCheck.WORK, ""));
        days.forEach(row -> values.merge(
                row.values().get("kind").equals("WORK") ? ChangeCheck.WORK : ChangeCheck.REST,
                row.key(),
                (before, next) -> before.isEmpty() ? next : before + " " + next));
        LocalDate first = LocalDate.of(Integer.parseInt(year), 1, 1);
        return List.of(step(
                values,
                first,
                first.plusYears(1).minusDays(1),
                days.get(0).values().get("source"),
                changes.get(key(ChangeableTable.WORK_DAYS, year, first))));
    }

    private static StepView step(
            SortedMap<String, String> values, LocalDate from, LocalDate to, String basis, Approved change) {
        return new StepView(
                values,
                from,
                to,
                change == null ? null : change.change().filingsFrom(),
                basis,
                change == null ? null : change.changeNo());
    }

    private static String key(ChangeableTable table, String key, LocalDate validFrom) {
        return table + " " + key + " " + validFrom;
    }
}
