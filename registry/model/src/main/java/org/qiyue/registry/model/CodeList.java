package org.qiyue.registry.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A named list of codes, each with the days on which it may be used; entries keep the order of their source. */
public final class CodeList {

    private final String name;
    private final List<CodeItem> items;
    private final Map<String, List<CodeItem>> byCode = new LinkedHashMap<>();

    /**
     * Makes a list.
     *
     * @throws IllegalArgumentException when an item belongs to another list, or a code is there twice on one day
     */
    public CodeList(String name, List<CodeItem> items) {
        this.name = name;
        this.items = List.copyOf(items);
        for (CodeItem item : this.items) {
            if (!item.list().equals(name)) {
                throw new IllegalArgumentException(item.code() + " belongs to " + item.list() + ", not " + name);
            }
            List<CodeItem> same = byCode.computeIfAbsent(item.code(), code -> new ArrayList<>(1));
            if (same.stream().anyMatch(item::overlaps)) {
                throw new IllegalArgumentException(name + " has code " + item.code() + " twice on one day");
            }
            same.add(item);
        }
    }

    /** The list's name, for example {@code term-type}. */
    public String name() {
        return name;
    }

    /** All entries, retired ones among them. */
    public List<CodeItem> items() {
        return items;
    }

    /** Whether the code is in force on that day; a null code never. */
    public boolean contains(String code, LocalDate day) {
        return allows(code, day, day);
    }

    /**
     * Whether the code may be told of a fact: it was in force on the fact's day or on a later one up to the telling,
     * because whoever tells history may use the code of its time or translate it to a later list. A code that was retired
     * before the fact never fits, nor does one that comes into force after it is told; a null code never.
     *
     * @param factDay the legal date of the fact
     * @param toldOn when the fact is told; a day before the fact counts as the fact's day
     */
    public boolean allows(String code, LocalDate factDay, LocalDate toldOn) {
        // By index: every filing asks for some thirty codes.
        List<CodeItem> same = byCode.get(code);
        for (int i = 0; same != null && i < same.size(); i++) {
            CodeItem item = same.get(i);
            if (item.isValidBetween(factDay, toldOn.isBefore(factDay) ? factDay : toldOn)) {
                return true;
            }
        }
        return false;
    }

    /** The last entry of a code, valid today or retired. */
    public Optional<CodeItem> find(String code) {
        List<CodeItem> same = byCode.getOrDefault(code, List.of());
        return same.isEmpty() ? Optional.empty() : Optional.of(same.get(same.size() - 1));
    }

    /** The entry of a code that is valid on that day. */
    public Optional<CodeItem> find(String code, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(item -> item.isValidOn(day))
                .findFirst();
    }

    @Override
    public String toString() {
        return "CodeList[" + name + ", " + items.size() + " items]";
    }
}
