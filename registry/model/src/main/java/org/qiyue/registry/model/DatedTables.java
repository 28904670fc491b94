package org.qiyue.registry.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the changeable tables and the code lists say: those shipped with the product and what was changed since. A change of a table holds from its first day
 * until the next row or change of its key begins; where both begin on one day the change counts, of two changes the later.
 */
public final class DatedTables {

    private static final DatedTables STANDARD = new DatedTables(List.of(), List.of());

    private final List<DatedChange> changes;
    private final Map<ChangeableTable, List<DatedTable.Row>> rows = new EnumMap<>(ChangeableTable.class);
    private final List<String> amendments = new ArrayList<>();
    private final LegalFigures.Table figures;
    private final List<MinimumWage> minimumWages;
    private final WorkCalendar calendar;
    private final CodeLists codes;

    DatedTables(List<DatedChange> changes, List<CodeChange> codeChanges) {
        this.changes = List.copyOf(changes);
        for (ChangeableTable table : ChangeableTable.values()) {
            rows.put(
                    table,
                    table == ChangeableTable.WORK_DAYS
                            ? arranged(DatedTable.shipped(table.tableName()), of(table))
                            : amended(DatedTable.shipped(table.tableName()), of(table)));
        }
        figures = LegalFigures.Table.of(rows.get(ChangeableTable.LEGAL_FIGURES));
        minimumWages = rows.get(ChangeableTable.MINIMUM_WAGE).stream()
                .map(MinimumWage::of)
                .toList();
        calendar = new WorkCalendar(rows.get(ChangeableTable.WORK_DAYS));
        codes = amended(codeChanges);
    }

    /** The tables as shipped; always the same instance. */
    public static DatedTables standard() {
        return STANDARD;
    }

    /** What may be changed of a table: the keys that it has. */
    public static Set<String> keys(ChangeableTable table) {
        return table == ChangeableTable.WORK_DAYS
                ? DatedTable.shipped(table.tableName()).rows().stream()
                        .map(row -> row.key().substring(0, 4))
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : DatedTable.shipped(table.tableName()).rows().stream()
                        .map(DatedTable.Row::key)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The figures of one entry: a row of the minimum wage has several. */
    public static List<FigureDefinition> figures(ChangeableTable table, String key) {
        return table == ChangeableTable.MINIMUM_WAGE
                ? FigureDefinition.of(table.tableName())
                : FigureDefinition.find(table.tableName(), key).stream().toList();
    }

    /** The changes that these tables know, in the order of their numbers. */
    public List<DatedChange> changes() {
        return changes;
    }

    /** The rows of a table, those of a change among them, each with the days for which it holds. */
    public List<DatedTable.Row> rows(ChangeableTable table) {
        return rows.get(table);
    }

    /**
     * What statutory tables and code lists say otherwise than those shipped, a line for each row and code; in the order of tables,
     * keys and lists.
     */
    public List<String> amendments() {
        return Collections.unmodifiableList(amendments);
    }

    /**
     * The bureau's parameters in force on a day of filing, by name and as the table writes them.
     *
     * @throws IllegalStateException when one has two values on that day
     */
    public SortedMap<String, String> parameters(LocalDate day) {
        SortedMap<String, String> values = new TreeMap<>();
        for (DatedTable.Row row : rows.get(ChangeableTable.PARAMETERS)) {
            if (row.isValidOn(day) && values.put(row.key(), row.values().get("value")) != null) {
                throw new IllegalStateException(row.key() + " has two values on " + day);
            }
        }
        return values;
    }

    /** The law's figures for a fact of that day. */
    public LegalFigures figures(LocalDate day) {
        return new LegalFigures(day, figures);
    }

    /** As {@link MinimumWage#on}. */
    public Optional<MinimumWage> minimumWage(String division, LocalDate day) {
        return MinimumWage.on(minimumWages, division, day);
    }

    /** As {@link MinimumWage#during}. */
    public List<MinimumWage> minimumWages(String division, DaySpan span) {
        return MinimumWage.during(minimumWages, division, span);
    }

    /** The working days. */
    public WorkCalendar calendar() {
        return calendar;
    }

    /** The code lists. */
    public CodeLists codes() {
        return codes;
    }

    private CodeLists amended(List<CodeChange> made) {
        CodeLists shipped = CodeLists.standard();
        CodeLists lists = shipped.with(made.stream().map(CodeChange::item).toList());
        made.stream().map(change -> change.item().list()).distinct().sorted().forEach(name -> {
            List<CodeItem> items = shipped.list(name).items();
            lists.list(name).items().stream()
                    .filter(item -> !items.contains(item))
                    .forEach(item -> amendments.add(item.toString()));
        });
        return lists;
    }

    private List<DatedChange> of(ChangeableTable table) {
        return changes.stream().filter(change -> change.table() == table).toList();
    }

    private List<DatedTable.Row> amended(DatedTable shipped, List<DatedChange> made) {
        if (made.isEmpty()) {
            return shipped.rows();
        }
        Map<String, NavigableMap<LocalDate, DatedTable.Row>> changed = new TreeMap<>();
        for (DatedChange change : made) {
            changed.computeIfAbsent(change.key(), key -> new TreeMap<>()).put(change.validFrom(), row(shipped, change));
        }
        List<DatedTable.Row> all = new ArrayList<>();
        for (DatedTable.Row row : shipped.rows()) {
            NavigableMap<LocalDate, DatedTable.Row> others = changed.get(row.key());
            LocalDate first = row.validFrom() == null ? LocalDate.MIN : row.validFrom();
            if (others == null) {
                all.add(row);
            } else if (!others.containsKey(first)) {
                all.add(until(row, others.higherKey(first)));
            }
        }
        changed.forEach((key, rowsOfKey) -> rowsOfKey.forEach((first, row) -> {
            DatedTable.Row standing = until(until(row, rowsOfKey.higherKey(first)), next(shipped, key, first));
            all.add(standing);
            amended(shipped, standing);
        }));
        return List.copyOf(all);
    }

    private static LocalDate next(DatedTable shipped, String key, LocalDate after) {
        return shipped.rows().stream()
                .filter(row -> row.key().equals(key)
                        && row.validFrom() != null
                        && row.validFrom().isAfter(after))
                .map(DatedTable.Row::validFrom)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The days of a year are arranged all at once: a change stands for all rows of its year. */
    private List<DatedTable.Row> arranged(DatedTable shipped, List<DatedChange> made) {
        Map<String, DatedChange> latest = new TreeMap<>();
        made.forEach(change -> latest.put(change.key(), change));
        List<DatedTable.Row> all = new ArrayList<>();
        shipped.rows().stream()
                .filter(row -> !latest.containsKey(row.key().substring(0, 4)))
                .forEach(all::add);
        for (DatedChange change : latest.values()) {
            for (String kind : List.of(ChangeCheck.REST, ChangeCheck.WORK)) {
                for (LocalDate day : ChangeCheck.days(change.values().get(kind))) {
                    Map<String, String> values = new LinkedHashMap<>();
                    values.put("day", day.toString());
                    values.put("kind", kind.equals(ChangeCheck.WORK) ? "WORK" : "REST");
                    values.put("occasion", "");
                    values.put("source", change.basis());
                    DatedTable.Row row = new DatedTable.Row(day.toString(), null, null, values);
                    all.add(row);
                    amended(shipped, row);
                }
            }
        }
        return List.copyOf(all);
    }

    private void amended(DatedTable table, DatedTable.Row row) {
        if (!table.name().equals(ChangeableTable.PARAMETERS.tableName())) {
            amendments.add(table.name() + row.values());
        }
    }

    private static DatedTable.Row row(DatedTable shipped, DatedChange change) {
        Map<String, String> given = new HashMap<>(change.values());
        given.put("name", change.key());
        given.put("place", change.key());
        given.put("valid_from", change.validFrom().toString());
        given.put("basis", change.basis());
        given.put("source", change.basis());
        Map<String, String> values = new LinkedHashMap<>();
        shipped.rows().get(0).values().keySet().forEach(column -> values.put(column, given.getOrDefault(column, "")));
        return new DatedTable.Row(change.key(), change.validFrom(), null, values);
    }

    /** A row that ends before another begins, if one does. */
    private static DatedTable.Row until(DatedTable.Row row, LocalDate next) {
        if (next == null || row.validTo() != null && row.validTo().isBefore(next)) {
            return row;
        }
        Map<String, String> values = new LinkedHashMap<>(row.values());
        values.put("valid_to", next.minusDays(1).toString());
        return new DatedTable.Row(row.key(), row.validFrom(), next.minusDays(1), values);
    }
}
