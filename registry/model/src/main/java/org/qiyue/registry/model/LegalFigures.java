package org.qiyue.registry.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The single figures of labour law as in force on the day of a fact: months, days, hours, ages and shares. Read from the
 * dated table {@code legal-figures.csv}, where each has its source. Tables with more than one figure a row have classes of
 * their own: {@link MinimumWage}, {@link RetirementTrack}, {@link ProbationLimit}.
 *
 * @param day the legal date of the fact
 * @param table all figures of all days
 */
public record LegalFigures(LocalDate day, Table table) {

    /** The rows of the table by name. */
    public static final class Table {
        private static final Table SHIPPED =
                of(DatedTable.shipped("legal-figures").rows());

        private final Map<String, List<Figure>> figures;

        private Table(Map<String, List<Figure>> figures) {
            this.figures = figures;
        }

        static Table of(List<DatedTable.Row> rows) {
            return new Table(rows.stream().map(Dated::of).map(Figure::of).collect(Collectors.groupingBy(Figure::name)));
        }

        private List<Figure> all() {
            return figures.values().stream().flatMap(List::stream).toList();
        }
    }

    /**
     * One figure of the table.
     *
     * @param name its name in the table
     * @param value its value
     * @param validFrom first day for whose facts it holds; null = from the beginning
     * @param validTo last day; null = still
     * @param fromMemory the columns that were noted from memory
     * @param source where it comes from
     */
    public record Figure(
            String name,
            BigDecimal value,
            LocalDate validFrom,
            LocalDate validTo,
            Set<String> fromMemory,
            String source) {

        static Figure of(Dated row) {
            return new Figure(
                    row.text("name"),
                    new BigDecimal(row.text("value")),
                    row.validFrom(),
                    row.validTo(),
                    row.fromMemory(),
                    row.text("source"));
        }

        /** Whether it holds for a fact of that day. */
        public boolean isValidOn(LocalDate day) {
            return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
        }
    }

    public LegalFigures {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(table, "table");
    }

    /** The figures as shipped. */
    public LegalFigures(LocalDate day) {
        this(day, Table.SHIPPED);
    }

    /** All rows of the table as shipped. */
    public static List<Figure> all() {
        return Table.SHIPPED.all();
    }

    /** All rows of this table. */
    public List<Figure> rows() {
        return table.all();
    }

    /**
     * A figure by its name; empty when it has no value for that day.
     *
     * @throws IllegalArgumentException when the table has no figure of that name
     */
    public Optional<BigDecimal> find(String name) {
        List<Figure> rows = table.figures.get(name);
        if (rows == null) {
            throw new IllegalArgumentException("no figure " + name);
        }
        // A loop: every filing asks for some twenty figures.
        for (Figure figure : rows) {
            if (figure.isValidOn(day)) {
                return Optional.of(figure.value());
            }
        }
        return Optional.empty();
    }

    /** A figure that is a whole number; empty when it has no value for that day. */
    public Optional<Integer> whole(String name) {
        return find(name).map(BigDecimal::intValueExact);
    }
}
