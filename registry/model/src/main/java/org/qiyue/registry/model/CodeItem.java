package org.qiyue.registry.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One dated entry of a code list. Text that a list does not have is blank, a date that is open is null.
 *
 * @param list the list's name
 * @param code the code, exact case
 * @param nameZh the Chinese name
 * @param nameEn the English name; blank where the list has none (divisions outside Beijing)
 * @param parent the code above it in the same or the next coarser list; blank at the top
 * @param validFrom first day in force; null = since before what the list records
 * @param validTo last day in force; null = still
 * @param source where the entry comes from, and whether it was noted from memory
 */
public record CodeItem(
        String list,
        String code,
        String nameZh,
        String nameEn,
        String parent,
        LocalDate validFrom,
        LocalDate validTo,
        String source) {

    public CodeItem {
        requireText(list, "list");
        requireText(code, "code");
        requireText(nameZh, "nameZh");
        Objects.requireNonNull(nameEn, "nameEn");
        Objects.requireNonNull(parent, "parent");
        requireText(source, "source");
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(list + " " + code + " ends before it begins");
        }
    }

    /**
     * The code of which a change speaks.
     *
     * @param key list and code, parted by the first slash
     * @param values what it says, by the columns of {@link CodeListCheck}
     * @param source article or document
     * @throws IllegalArgumentException when that is no code
     */
    public static CodeItem of(String key, Map<String, String> values, LocalDate validFrom, String source) {
        int slash = key.indexOf('/');
        String validTo = values.getOrDefault(CodeListCheck.VALID_TO, "");
        try {
            return new CodeItem(
                    key.substring(0, Math.max(0, slash)),
                    key.substring(slash + 1),
                    values.get(CodeListCheck.NAME_ZH),
                    values.getOrDefault(CodeListCheck.NAME_EN, ""),
                    values.getOrDefault(CodeListCheck.PARENT, ""),
                    validFrom,
                    validTo.isEmpty() ? null : LocalDate.parse(validTo),
                    source);
        } catch (DateTimeException none) {
            throw new IllegalArgumentException(key + " has no last day: " + validTo, none);
        }
    }

    /** Whether the code is in force on that day. */
    public boolean isValidOn(LocalDate day) {
        return isValidBetween(day, day);
    }

    /** Whether the code is in force on some day from the first to the last, both inclusive. */
    boolean isValidBetween(LocalDate first, LocalDate last) {
        return (validFrom == null || !last.isBefore(validFrom)) && (validTo == null || !first.isAfter(validTo));
    }

    /** Whether some day is in the validity of both. */
    public boolean overlaps(CodeItem other) {
        boolean endsBefore = validTo != null && other.validFrom != null && validTo.isBefore(other.validFrom);
        boolean beginsAfter = validFrom != null && other.validTo != null && validFrom.isAfter(other.validTo);
        return !endsBefore && !beginsAfter;
    }

    /** The same code with its last day. */
    CodeItem until(LocalDate last, String because) {
        return new CodeItem(list, code, nameZh, nameEn, parent, validFrom, last, because);
    }

    /** The code above, if any. */
    public Optional<String> parentCode() {
        return parent.isEmpty() ? Optional.empty() : Optional.of(parent);
    }

    private static void requireText(String text, String name) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
    }
}
