package org.qiyue.registry.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A change of a code list that was approved while the product ran: a code that is new, or the last day of one in force. It is
 * never taken back.
 *
 * @param number rises with every approval, of codes and of figures alike
 * @param filingsFrom first day of filing that goes by it
 * @param item the code as it stands by the change; of one that is known its last day alone counts
 */
public record CodeChange(long number, LocalDate filingsFrom, CodeItem item) {

    /**
     * @throws IllegalArgumentException when no list has that name
     */
    public CodeChange {
        Objects.requireNonNull(filingsFrom, "filingsFrom");
        Objects.requireNonNull(item, "item");
        CodeLists.standard().list(item.list());
    }
}
