package org.qiyue.registry.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The code lists of the registry, read once from the dated CSV files that ship with this module. */
public final class CodeLists {

    private static final List<String> FILES = List.of(
            "area",
            "contract",
            "division",
            "ending",
            "evidence",
            "filing",
            "id-province",
            "industry",
            "nationality",
            "occupation",
            "party",
            "supervision");

    private final Map<String, CodeList> lists;

    private CodeLists(Map<String, CodeList> lists) {
        this.lists = lists;
    }

    /** The lists shipped with the product; always the same instance. */
    public static CodeLists standard() {
        return Standard.LISTS;
    }

    /**
     * A list by name.
     *
     * @throws IllegalArgumentException when there is no such list
     */
    public CodeList list(String name) {
        CodeList list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no code list " + name);
        }
        return list;
    }

    /**
     * These lists with what was approved since, in the order of the approvals. A code that they have keeps all but its last day,
     * and that too where it is known; what a list does not admit while the product runs is left to a release.
     */
    public CodeLists with(List<CodeItem> approved) {
        Map<String, List<CodeItem>> changed = new LinkedHashMap<>();
        for (CodeItem item : approved) {
            if (!CodeListChanges.isFixed(item.list(), item.code())) {
                take(
                        changed.computeIfAbsent(
                                item.list(), name -> new ArrayList<>(list(name).items())),
                        item);
            }
        }
        if (changed.isEmpty()) {
            return this;
        }
        Map<String, CodeList> all = new LinkedHashMap<>(lists);
        changed.forEach((name, items) -> all.put(name, new CodeList(name, items)));
        return new CodeLists(Collections.unmodifiableMap(all));
    }

    private static void take(List<CodeItem> items, CodeItem approved) {
        for (int at = items.size() - 1; at >= 0; at--) {
            CodeItem item = items.get(at);
            if (item.code().equals(approved.code())) {
                if (item.validTo() == null && approved.validTo() != null) {
                    items.set(at, item.until(approved.validTo(), approved.source()));
                }
                return;
            }
        }
        if (CodeListChanges.of(approved.list()) == CodeListChanges.ADDS_AND_ENDS) {
            items.add(approved);
        }
    }

    /** The names of all lists. */
    public Set<String> names() {
        return lists.keySet();
    }

    /** Every entry of every list. */
    public List<CodeItem> items() {
        return lists.values().stream().flatMap(list -> list.items().stream()).toList();
    }

    private static CodeLists load() {
        Map<String, List<CodeItem>> items = new LinkedHashMap<>();
        for (String file : FILES) {
            for (CsvTable.Row row : CsvTable.resource("code-lists/" + file + ".csv")) {
                CodeItem item = item(row);
                items.computeIfAbsent(item.list(), name -> new ArrayList<>()).add(item);
            }
        }
        Map<String, CodeList> lists = new LinkedHashMap<>();
        items.forEach((name, entries) -> lists.put(name, new CodeList(name, entries)));
        return new CodeLists(Collections.unmodifiableMap(lists));
    }

    private static CodeItem item(CsvTable.Row row) {
        return new CodeItem(
                row.text("list"),
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                row.text("parent"),
                day(row.text("valid_from")),
                day(row.text("valid_to")),
                row.text("source"));
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static final class Standard {
        private static final CodeLists LISTS = load();
    }
}
