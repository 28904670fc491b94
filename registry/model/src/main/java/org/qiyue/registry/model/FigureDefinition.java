package org.qiyue.registry.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a figure of a dated table means, and which values it may have; table {@code figures.csv}. Texts that a figure does not
 * have are blank.
 *
 * @param table {@code parameters}, {@code legal-figures} or {@code minimum-wage}
 * @param name its name; of {@code minimum-wage} the column
 * @param type how it is written
 * @param least the smallest value, as the table writes it; blank where there is none
 * @param most the largest value
 * @param unitZh its unit in Chinese
 * @param unitEn its unit in English
 * @param nameZh its name in Chinese
 * @param nameEn its name in English
 */
public record FigureDefinition(
        String table,
        String name,
        Type type,
        String least,
        String most,
        String unitZh,
        String unitEn,
        String nameZh,
        String nameEn) {

    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern DECIMAL = Pattern.compile("(?:0|[1-9][0-9]{0,11})(?:\\.[0-9]{1,6})?");
    private static final Pattern DURATION = Pattern.compile("PT(?:[0-9]{1,4}H)?(?:[0-9]{1,5}M)?(?:[0-9]{1,5}S)?");
    private static final Pattern CODES = Pattern.compile("[0-9]{1,2}(?:-[0-9]{2})*(?: [0-9]{1,2}(?:-[0-9]{2})*){0,49}");

    private static final List<FigureDefinition> ALL =
            CsvTable.resource("figures.csv").stream().map(FigureDefinition::of).toList();

    /** How a figure is written. */
    public enum Type {
        /** ISO 8601 hours, minutes and seconds, {@code PT72H}. */
        DURATION,
        /** A whole number. */
        WHOLE,
        /** A number with up to six decimals. */
        DECIMAL,
        /** 1 for yes, 0 for no. */
        FLAG,
        /** What codes begin with, parted by single spaces. */
        CODES
    }

    public FigureDefinition {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }

    /** The figures of all tables. */
    public static List<FigureDefinition> all() {
        return ALL;
    }

    /** The figures of one table, in its order. */
    public static List<FigureDefinition> of(String table) {
        return ALL.stream().filter(figure -> figure.table.equals(table)).toList();
    }

    /** A figure; empty when the table has none of that name. */
    public static Optional<FigureDefinition> find(String table, String name) {
        return ALL.stream()
                .filter(figure -> figure.table.equals(table) && figure.name.equals(name))
                .findFirst();
    }

    /** Whether the value is written as the type says and lies within the bounds. */
    public boolean allows(String value) {
        return value != null
                && switch (type) {
                    case DURATION -> DURATION.matcher(value).matches() && isDurationWithin(value);
                    case WHOLE, FLAG -> WHOLE.matcher(value).matches() && isNumberWithin(value);
                    case DECIMAL -> DECIMAL.matcher(value).matches() && isNumberWithin(value);
                    case CODES -> CODES.matcher(value).matches();
                };
    }

    private boolean isNumberWithin(String value) {
        BigDecimal number = new BigDecimal(value);
        return number.compareTo(new BigDecimal(least)) >= 0 && number.compareTo(new BigDecimal(most)) <= 0;
    }

    private boolean isDurationWithin(String value) {
        try {
            Duration duration = Duration.parse(value);
            return duration.compareTo(Duration.parse(least)) >= 0 && duration.compareTo(Duration.parse(most)) <= 0;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static FigureDefinition of(CsvTable.Row row) {
        return new FigureDefinition(
                row.text("table"),
                row.text("name"),
                Type.valueOf(row.text("type")),
                row.text("least"),
                row.text("most"),
                row.text("unit_zh"),
                row.text("unit_en"),
                row.text("name_zh"),
                row.text("name_en"));
    }
}
