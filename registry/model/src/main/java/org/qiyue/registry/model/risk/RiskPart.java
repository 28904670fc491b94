package org.qiyue.registry.model.risk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.qiyue.registry.model.Bilingual;
import org.qiyue.registry.model.SupervisionTable;

/**
 * A part of the score; dated table {@code supervision/risk-score.csv}.
 *
 * @param id K01 to K12
 * @param name what it looks at
 * @param weight how much it adds to the score at most
 * @param measure in what it is measured
 * @param beyond whether a break-point is reached only by more than it
 * @param points break-points, rising
 * @param reason the sentence about it, with {@code {value}} and {@code {evidence}} in it
 * @param article the article
 * @param setByBureau whether the bureau sets weight and break-points
 * @param source where it comes from
 */
public record RiskPart(
        String id,
        Bilingual name,
        BigDecimal weight,
        Measured measure,
        boolean beyond,
        List<Point> points,
        Bilingual reason,
        String article,
        boolean setByBureau,
        String source) {

    private static final List<SupervisionTable.Row> TABLE =
            SupervisionTable.of("risk-score").rows();

    /** In what a part is measured. */
    public enum Measured {
        /** A share, 0 to 1, shown in per cent. */
        SHARE,
        /** A ratio to something usual. */
        RATIO,
        /** A number of cases. */
        COUNT
    }

    /**
     * A break-point.
     *
     * @param from from which measure
     * @param value how much of the weight counts, 0 to 1
     */
    public record Point(BigDecimal from, BigDecimal value) {
        public Point {
            if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("a part beyond 0 to 1: " + value);
            }
        }
    }

    public RiskPart {
        Objects.requireNonNull(id, "id");
        points = List.copyOf(points);
        for (int i = 1; i < points.size(); i++) {
            Point low = points.get(i - 1);
            Point high = points.get(i);
            if (low.from().compareTo(high.from()) >= 0 || low.value().compareTo(high.value()) > 0) {
                throw new IllegalArgumentException("break-points that do not rise: " + id);
            }
        }
        if (points.isEmpty() || weight.signum() <= 0) {
            throw new IllegalArgumentException("a part that never counts: " + id);
        }
    }

    /** The parts of a day, in the order of the table. */
    public static List<RiskPart> on(LocalDate day) {
        return TABLE.stream()
                .filter(row -> row.isValidOn(day))
                .map(RiskPart::of)
                .toList();
    }

    /** How much of the weight counts for a measure: the value of the greatest break-point it reaches, else 0. */
    public BigDecimal valueOf(BigDecimal measured) {
        BigDecimal value = BigDecimal.ZERO;
        for (Point point : points) {
            int beside = measured.compareTo(point.from());
            if (beside > 0 || beside == 0 && !beyond) {
                value = point.value();
            }
        }
        return value;
    }

    private static RiskPart of(SupervisionTable.Row row) {
        return new RiskPart(
                row.text("part"),
                row.bilingual("name"),
                row.decimal("weight").orElseThrow(),
                Measured.valueOf(row.text("measure")),
                row.text("reached").equals("BEYOND"),
                points(row.words("points")),
                row.bilingual("reason"),
                row.text("article"),
                row.isSetByBureau(),
                row.text("source"));
    }

    private static List<Point> points(List<String> words) {
        List<Point> points = new ArrayList<>();
        for (String word : words) {
            String[] point = word.split(":");
            points.add(new Point(new BigDecimal(point[0]), new BigDecimal(point[1])));
        }
        return points;
    }
}
