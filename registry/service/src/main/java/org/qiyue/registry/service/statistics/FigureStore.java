package org.qiyue.registry.service.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.qiyue.registry.service.access.Scope;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;
import org.qiyue.registry.service.statistics.FigureViews.FigureView;

/**
 * Reads figures of all sets in the order of their key, which is that of the index; every method runs in the transaction of its
 * caller. A district sees the industry sections of its own area and of the city, and of the other areas the totals; wages of
 * other areas and of industry sections of the city only where they rest on ten workers at least, since the wage of one is what
 * the mean of one is, and never of two releases side by side, since their difference may be one worker's.
 */
@ApplicationScoped
class FigureStore {
    private static final String KEY = "indicator, variant, sex, age_group, area, industry_section, period";
    private static final String COLUMNS = KEY + ", frequency";
    private static final String ALL_OF_THE_AREA = "industry_section = '_T' and sex = '_T' and age_group = '_T'";
    private static final String ALL_OF_THE_CITY = "area = '" + Scope.City.CODE + "' and " + ALL_OF_THE_AREA;
    private static final String NO_WAGE =
            "indicator not in (select code from statistics.indicator where unit like '元%')";
    /** A total that grew by one worker from release to release tells the wage of that one, whatever it rests on. */
    private static final String NO_TOTAL = "indicator not in (select code from statistics.indicator where unit = '元')";

    private static final int FEWEST_WORKERS = 10;

    private final Statements statements;

    FigureStore(Statements statements) {
        this.statements = statements;
    }

    /**
     * Figures after a key.
     *
     * @param other another release whose values stand beside as those before; a figure that only one of the two has is there
     *     as well. Null for none
     * @param unit the unit of the bureau that reads
     * @param after the key of the last figure read, as {@link #keyOf} gives it; none for the first page
     */
    List<FigureView> page(
            String release, String other, FigureQuestion question, String unit, List<String> after, int atMost) {
        Reader reader = new Reader(unit, other != null);
        List<Object> values = new ArrayList<>();
        String of = "(" + first(COLUMNS + ", value, count", release, question, reader, after, atMost, values) + ") n";
        if (other != null) {
            of += " full join (" + first(COLUMNS + ", value", other, question, reader, after, atMost, values)
                    + ") o using (" + COLUMNS + ")";
        }
        values.add(atMost);
        return statements.list(
                "select " + COLUMNS + ", n.value, n.count, " + (other == null ? "null::numeric" : "o.value")
                        + " as before from " + of + " order by " + KEY + " limit ?",
                FigureStore::figure,
                values.toArray());
    }

    /** How many figures there are, of two releases those that either has; counted no further than to a number. */
    int count(String release, String other, FigureQuestion question, String unit, int noFurther) {
        Reader reader = new Reader(unit, other != null);
        List<Object> values = new ArrayList<>();
        values.add(noFurther);
        String of = "(" + first(KEY, release, question, reader, List.of(), noFurther, values) + ")";
        if (other != null) {
            of += " union (" + first(KEY, other, question, reader, List.of(), noFurther, values) + ")";
        }
        return (int) statements
                .first(
                        "select least(count(*), ?) n from (" + of + ") counted",
                        row -> row.number("n"),
                        values.toArray())
                .orElseThrow()
                .longValue();
    }

    /** The key of a figure, to go on from. */
    static List<String> keyOf(FigureView figure) {
        return List.of(
                figure.indicator(),
                figure.variant(),
                figure.sex(),
                figure.ageGroup(),
                figure.area(),
                figure.section(),
                figure.period());
    }

    /** Who reads, and whether of two releases. */
    private record Reader(String unit, boolean isComparing) {}

    /** The first figures of one release; the first of two releases together are among the first of each. */
    private static String first(
            String columns,
            String release,
            FigureQuestion question,
            Reader reader,
            List<String> after,
            int atMost,
            List<Object> values) {
        StringBuilder sql = new StringBuilder(
                "select " + columns + " from statistics.observation where release_id = ? and indicator = any(?)");
        values.add(release);
        values.add(question.indicators());
        equal(sql, values, "variant", question.variant());
        equal(sql, values, "frequency", question.frequency());
        among(sql, values, "area", question.areas());
        among(sql, values, "industry_section", question.sections());
        among(sql, values, "sex", question.sexes());
        among(sql, values, "age_group", question.ageGroups());
        bound(sql, values, "period >= ?", question.from());
        bound(sql, values, "period <= ?", question.to());
        if (!reader.unit().equals(Scope.City.CODE)) {
            sql.append(" and (area = any(?) or " + ALL_OF_THE_AREA + ")");
            values.add(List.of(reader.unit(), Scope.City.CODE));
            sql.append(" and (area = ? or " + ALL_OF_THE_CITY + " or " + NO_WAGE);
            values.add(reader.unit());
            if (!reader.isComparing()) {
                sql.append(" or count >= ? and " + NO_TOTAL);
                values.add(FEWEST_WORKERS);
            }
            sql.append(")");
        }
        if (!after.isEmpty()) {
            sql.append(" and (" + KEY + ") > (?, ?, ?, ?, ?, ?, ?)");
            values.addAll(after);
        }
        values.add(atMost);
        return sql.append(" order by " + KEY + " limit ?").toString();
    }

    private static void equal(StringBuilder sql, List<Object> values, String column, String value) {
        bound(sql, values, column + " = ?", value);
    }

    private static void among(StringBuilder sql, List<Object> values, String column, List<String> some) {
        if (!some.isEmpty()) {
            sql.append(" and ").append(column).append(" = any(?)");
            values.add(some);
        }
    }

    private static void bound(StringBuilder sql, List<Object> values, String condition, String value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.add(value);
        }
    }

    private static FigureView figure(Row row) throws SQLException {
        return FigureView.of(
                row.text("indicator"),
                row.text("variant"),
                row.text("frequency"),
                row.text("period"),
                row.text("area"),
                row.text("industry_section"),
                row.text("sex"),
                row.text("age_group"),
                row.decimal("value"),
                row.count("count"),
                row.decimal("before"));
    }
}
