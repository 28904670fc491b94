package org.qiyue.registry.service.listing;

import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One thing that a ledger can be asked for.
 *
 * @param name its name in addresses
 * @param form what its value looks like
 * @param title what it is called
 * @param meaning what a value says
 */
public record Criterion(String name, Pattern form, Words title, Function<String, Words> meaning) {

    /** One whose value says itself. */
    public static Criterion of(String name, String form, Words title) {
        return new Criterion(name, Pattern.compile(form), title, Words::same);
    }

    /** One whose value is a code of a list. */
    public static Criterion ofCode(String name, String form, Words title, String list) {
        return new Criterion(name, Pattern.compile(form), title, code -> Words.ofCode(list, code));
    }
}
