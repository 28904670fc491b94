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
 * caller. A district sees the industry sections of its own area and of the city, and of the other areas the totals.
 */
@ApplicationScoped
class FigureStore {
    private static final String KEY = "indicator, variant, sex, age_group, area, industry_section, period";
    private static final String COLUMNS = KEY + ", frequency";

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
        List<Object> values = new ArrayList<>();
        String of = other == null
                ? "(" + select(release, question, unit, after, values) + ") n"
                : "(" + select(release, question, unit, after, values) + ") n full join ("
                        + select(other, question, unit, after, values) + ") o using (" + COLUMNS + ")";
        values.add(atMost);
        return statements.list(
                "select " + COLUMNS + ", n.value, n.count, " + (other == null ? "null::numeric" : "o.value")
                        + " as before from " + of + " order by " + KEY + " limit ?",
                FigureStore::figure,
                values.toArray());
    }

    /** How many figures there are, counted no further than to a number; of both releases the larger. */
    int count(String release, String other, FigureQuestion question, String unit, int noFurther) {
        List<Object> values = new ArrayList<>();
        String one = "select count(*) n from (" + select(release, question, unit, List.of(), values) + " limit ?) one";
        values.add(noFurther);
        String both = one;
        if (other != null) {
            both += " union all select count(*) from (" + select(other, question, unit, List.of(), values)
                    + " limit ?) two";
            values.add(noFurther);
        }
        return (int) statements
                .first("select max(n) n from (" + both + ") counted", row -> row.number("n"), values.toArray())
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

    private static String select(
            String release, FigureQuestion question, String unit, List<String> after, List<Object> values) {
        StringBuilder sql = new StringBuilder("select " + COLUMNS
                + ", value, count from statistics.observation where release_id = ? and indicator = any(?)");
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
        if (!unit.equals(Scope.City.CODE)) {
            sql.append(" and (industry_section = '_T' or area = any(?))");
            values.add(List.of(unit, Scope.City.CODE));
        }
        if (!after.isEmpty()) {
            sql.append(" and (" + KEY + ") > (?, ?, ?, ?, ?, ?, ?)");
            values.addAll(after);
        }
        return sql.toString();
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
