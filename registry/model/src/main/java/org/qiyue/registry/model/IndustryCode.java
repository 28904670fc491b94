package org.qiyue.registry.model;

import java.util.Objects;
import java.util.Optional;

/**
 * An industry code of GB/T 4754-2017: the section's letter and two to four digits for division, group or class, for
 * example {@code I65} or {@code I6510}. Only letter and division are checked; figures are aggregated on these.
 *
 * @param value the code
 */
public record IndustryCode(String value) {

    public IndustryCode {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an industry code: " + value);
        }
    }

    /** Whether the text is a letter and two to four digits, and the division belongs to the section. */
    public static boolean isValid(String text) {
        return text != null && isWellFormed(text) && belongs(text);
    }

    /** The code of a text, empty when it is none. */
    public static Optional<IndustryCode> find(String text) {
        return isValid(text) ? Optional.of(new IndustryCode(text)) : Optional.empty();
    }

    /** The section's letter, list {@code industry-section}. */
    public String section() {
        return value.substring(0, 1);
    }

    /** The division's two digits, list {@code industry-division}. */
    public String division() {
        return value.substring(1, 3);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isWellFormed(String text) {
        if (text.length() < 3 || text.length() > 5 || text.charAt(0) < 'A' || text.charAt(0) > 'T') {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean belongs(String text) {
        return CodeLists.standard()
                .list("industry-division")
                .find(text.substring(1, 3))
                .map(CodeItem::parent)
                .filter(text.substring(0, 1)::equals)
                .isPresent();
    }
}
