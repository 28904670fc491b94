package org.qiyue.registry.service.listing;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A column of a ledger.
 *
 * @param key its name, as screens know it
 * @param title its heading
 * @param width in characters
 * @param cell what stands in it: text, a number, a LocalDate, an Instant, or null
 * @param <R> a row
 */
public record Column<R>(String key, Words title, int width, BiFunction<R, Language, Object> cell) {

    /** One that says the same in every language. */
    public static <R> Column<R> of(String key, Words title, int width, Function<R, Object> cell) {
        return new Column<>(key, title, width, (row, language) -> cell.apply(row));
    }

    /** One of codes, which are told by their names. */
    public static <R> Column<R> ofCode(String key, Words title, int width, String list, Function<R, String> code) {
        return new Column<>(key, title, width, (row, language) -> {
            String value = code.apply(row);
            return value == null ? null : Words.ofCode(list, value).in(language);
        });
    }
}
