package org.qiyue.registry.service.employer;

import java.util.Locale;
import java.util.Objects;
import org.qiyue.registry.service.contract.StateName;

/**
 * What is asked of the ledger.
 *
 * @param text part of a name or the beginning of a credit code; null for all
 * @param area registered or employing in it; null for all
 * @param section industry section; null for all
 * @param state with at least one contract in this state today; null for all
 * @param sort the order
 */
record EmployerQuestion(String text, String area, String section, StateName state, EmployerSort sort) {
    private static final int SHORTEST_CODE = 4;

    EmployerQuestion {
        Objects.requireNonNull(sort);
        text = text == null || text.isBlank() ? null : text.strip();
    }

    /** Whether the text is the beginning of a credit code, which is all capital letters and digits. */
    boolean asksForCode() {
        return text != null && text.length() >= SHORTEST_CODE && text.matches("[0-9A-Za-z]{4,18}") && hasDigit();
    }

    String code() {
        return text.toUpperCase(Locale.ROOT);
    }

    private boolean hasDigit() {
        return text.chars().anyMatch(Character::isDigit);
    }
}
