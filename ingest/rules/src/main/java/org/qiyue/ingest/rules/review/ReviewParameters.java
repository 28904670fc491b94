package org.qiyue.ingest.rules.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qiyue.ingest.rules.RuleParameters;
import org.qiyue.registry.model.LegalFigures;

/** The bureau's parameters and the figures of the law as in force on a day, by the names of their tables. */
public final class ReviewParameters {

    private final Map<String, String> values;
    private final LegalFigures figures;

    private ReviewParameters(Map<String, String> values, LegalFigures figures) {
        this.values = values;
        this.figures = figures;
    }

    /**
     * Those in force on a day.
     *
     * @throws IllegalStateException when a parameter has two values on that day
     */
    public static ReviewParameters on(LocalDate day) {
        return new ReviewParameters(RuleParameters.values(day), new LegalFigures(Objects.requireNonNull(day, "day")));
    }

    /** A parameter that is a whole number. */
    int whole(String name) {
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
