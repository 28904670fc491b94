package org.qiyue.registry.service.csv;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of a CSV file (RFC 4180), with no cell that a spreadsheet would take for a formula. */
public final class CsvLine {
    /** At the beginning of a file it tells a spreadsheet that the file is UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";
    private static final String NEEDS_QUOTES = "\",\r\n";

    private CsvLine() {}

    /**
     * The line of cells with its end.
     *
     * @param cells numbers stand as they are, anything else by its text, null as nothing
     */
    public static String of(Stream<?> cells) {
        return cells.map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        if (value == null || value instanceof Number) {
            return value == null ? "" : value.toString();
        }
        String text = value.toString();
        if (!text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        boolean isQuoted = text.chars().anyMatch(each -> NEEDS_QUOTES.indexOf(each) >= 0);
        return isQuoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
