package org.qiyue.ingest.rules.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qiyue.registry.model.DatedTables;
import org.qiyue.registry.model.LegalFigures;
import org.qiyue.registry.model.MinimumWage;

/** The bureau's parameters and the figures of the law as in force on a day, by the names of their tables. */
public final class ReviewParameters {

    private final Map<String, String> values;
    private final DatedTables tables;
    private final LegalFigures figures;

    private ReviewParameters(DatedTables tables, LocalDate day) {
        this.values = tables.parameters(day);
        this.tables = tables;
        this.figures = tables.figures(day);
    }

    /**
     * Those in force on a day, as shipped.
     *
     * @throws IllegalStateException when a parameter has two values on that day
     */
    public static ReviewParameters on(LocalDate day) {
        return of(DatedTables.standard(), day);
    }

    /**
     * Those in force on a day.
     *
     * @param tables what was known to be in force for filings of that day
     * @throws IllegalStateException when a parameter has two values on that day
     */
    public static ReviewParameters of(DatedTables tables, LocalDate day) {
        return new ReviewParameters(tables, Objects.requireNonNull(day, "day"));
    }

    /** The minimum wage of a place on a day; empty where none is known. */
    Optional<MinimumWage> minimumWage(String division, LocalDate day) {
        return tables.minimumWage(division, day);
    }

    /** A parameter that is a whole number. */
    public int whole(String name) {
        return Integer.parseInt(value(name));
    }

    /** A parameter that is a share or an amount. */
    BigDecimal decimal(String name) {
        return new BigDecimal(value(name));
    }

    /** A figure of the law that is a whole number; empty when it has no value for the day. */
    Optional<Integer> lawful(String figure) {
        return figures.whole(figure);
    }

    /** A figure of the law that is a share; empty when it has no value for the day. */
    Optional<BigDecimal> lawfulShare(String figure) {
        return figures.find(figure);
    }

    private String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("no value of " + name);
        }
        return value;
    }
}
