package org.qiyue.ingest.rules;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.qiyue.ingest.protocol.Sm3;
import org.qiyue.ingest.rules.review.ReviewBook;
import org.qiyue.registry.model.CodeLists;
import org.qiyue.registry.model.DatedTable;
import org.qiyue.registry.model.DatedTables;

/**
 * Names the rules that judge filings of a day: the edition, kept by hand in {@code editions.csv}, and the first digits of a
 * digest over all that the book says. The same name is the same book: every rule's text and place in the order of
 * evaluation, the bureau's parameters in force on the day, every row of the statutory tables, those changed since among them,
 * and of the code lists.
 */
public final class RuleSet {

    private static final int DIGITS = 8;

    private RuleSet() {}

    /** The version that receipts of filings of that day name, as shipped; for example {@code 2026.11-3f9a2c1b}. */
    public static String version(LocalDate day) {
        return version(DatedTables.standard(), day);
    }

    /**
     * The version that receipts of filings of that day name.
     *
     * @param tables what was known to be in force for filings of that day
     */
    public static String version(DatedTables tables, LocalDate day) {
        return Editions.current() + "-" + digest(tables, day).substring(0, DIGITS);
    }

    /** SM3 over the book as it judges filings of that day, as shipped, 64 hex digits. */
    static String digest(LocalDate day) {
        return digest(DatedTables.standard(), day);
    }

    static String digest(DatedTables tables, LocalDate day) {
        StringBuilder texts = new StringBuilder(Texts.DIGEST);
        tables.amendments().forEach(row -> texts.append('\n').append(row));
        return digest(texts.toString(), tables.parameters(day));
    }

    static String digest(String texts, SortedMap<String, String> parameters) {
        StringBuilder book = new StringBuilder(texts);
        parameters.forEach(
                (name, value) -> book.append('\n').append(name).append('=').append(value));
        return Sm3.hex(book.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What the book says whatever the day; one line a rule, a row or a code. */
    static String texts() {
        StringBuilder book = new StringBuilder();
        RuleBook.standard().rules().forEach(rule -> line(book, RuleTree.of(rule)));
        ReviewBook.standard().rules().forEach(rule -> line(book, RuleTree.of(rule)));
        for (DatedTable table : DatedTable.statutory()) {
            table.rows().forEach(row -> line(book, table.name() + row.values()));
        }
        CodeLists.standard().items().forEach(item -> line(book, item));
        return book.toString();
    }

    private static void line(StringBuilder book, Object entry) {
        book.append(entry).append('\n');
    }

    private static final class Texts {
        static final String DIGEST = Sm3.hex(texts().getBytes(StandardCharsets.UTF_8));
    }

    /** The days of filing on which the parameters become others, in order. */
    static List<LocalDate> daysOfChange() {
        return DatedTable.parameters().rows().stream()
                .flatMap(row -> Stream.of(
                        row.validFrom(),
                        row.validTo() == null ? null : row.validTo().plusDays(1)))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
