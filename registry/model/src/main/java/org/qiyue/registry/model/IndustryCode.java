package org.qiyue.registry.model;

import java.util.Objects;
import java.util.Optional;

/**
 * An industry code of GB/T 4754-2017: the section's letter and two to four digits for division, group or class, for
 * example {@code I65} or {@code I6510}. Figures are aggregated on letter and division.
 *
 * @param value the code
 */
public record IndustryCode(String value) {

    public IndustryCode {
        Objects.requireNonNull(value, "value");
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not an industry code: " + value);
        }
    }

    /** The code of a text; empty when it is not a section's letter and two to four digits. */
    public static Optional<IndustryCode> find(String text) {
        return text != null && isWellFormed(text) ? Optional.of(new IndustryCode(text)) : Optional.empty();
    }

    /** Whether these lists have the division of a code in its section; whatever the day. */
    public static boolean isListed(String code, CodeLists lists) {
        return isWellFormed(code)
                && lists.list("industry-division")
                        .find(code.substring(1, 3))
                        .map(CodeItem::parent)
                        .filter(code.substring(0, 1)::equals)
                        .isPresent();
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
}
