package org.qiyue.registry.store.registers;

import java.util.regex.Pattern;

/** What of a refused field may be told: nothing of a person, also where it stands in a column of something else. */
final class ShownValue {

    private static final int MOST_CHARACTERS = 40;

    /** What reads as an identity or mobile number, wherever it stands in a text. */
    private static final Pattern PERSON = Pattern.compile("(?<!\\d)(?:\\d{15}|\\d{17}[\\dXx]|1[3-9]\\d{9})(?!\\d)");

    private ShownValue() {}

    /** @return null where nothing may be told, or nothing stands there */
    static String of(Column column, String field) {
        if (field.isEmpty() || column.personal() || PERSON.matcher(field).find()) {
            return null;
        }
        return field.length() <= MOST_CHARACTERS ? field : field.substring(0, MOST_CHARACTERS) + "…";
    }
}
