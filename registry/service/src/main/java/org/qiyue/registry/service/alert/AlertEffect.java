package org.qiyue.registry.service.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.qiyue.registry.service.alert.EffectViews.EffectRow;
import org.qiyue.registry.service.alert.EffectViews.EffectTable;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.csv.CsvLine;
import org.qiyue.registry.service.listing.Words;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** What leads come to, by rule and area; in the transaction of the caller, over the alerts that the caller's area handles. */
@ApplicationScoped
class AlertEffect {

    /** Regularised after notice: told first, then cleared by a new fact or a repair that a person found true. */
    private static final String REGULARISED = "a.state = 'CLEARED' AND a.noticed_on IS NOT NULL";

    /** What was triaged in time, of what was triaged or is over the time for it. */
    private static final String SQL = "SELECT a.rule, a.area, count(*) AS raised,"
            + " count(*) FILTER (WHERE a.noticed_on IS NOT NULL) AS noticed,"
            + " count(*) FILTER (WHERE " + REGULARISED + ") AS regularised,"
            + " count(*) FILTER (WHERE a.closing_kind = 'FALSE_LEAD') AS false_leads,"
            + " count(*) FILTER (WHERE a.state = 'IN_CASE') AS in_case,"
            + " count(*) FILTER (WHERE a.closed_on IS NOT NULL) AS closed,"
            + " percentile_disc(0.5) WITHIN GROUP (ORDER BY a.closed_on - a.raised_on)"
            + " FILTER (WHERE a.closed_on IS NOT NULL) AS days_to_close,"
            + " count(*) FILTER (WHERE coalesce(a.triaged_on, ?) > a.triage_due_on OR a.triaged_on IS NOT NULL) AS triaged,"
            + " count(*) FILTER (WHERE a.triaged_on <= a.triage_due_on) AS on_time"
            + " FROM supervision.alert a WHERE a.raised_on BETWEEN ? AND ?"
            + " AND ((SELECT registry.scope_area()) IN ('110000', a.area))"
            + " GROUP BY a.rule, a.area ORDER BY a.rule, a.area";

    private static final List<String> HEADINGS = List.of(
            "规则 rule",
            "地区代码 area",
            "地区",
            "预警 raised",
            "提示 noticed",
            "提示后改正 regularised after notice",
            "误报 false leads",
            "转案件 in case",
            "办结 closed",
            "办结天数中位数 median days to close",
            "已到期研判 triage due",
            "按期研判 triaged on time");

    private final Statements statements;
    private final LegalDay day;

    AlertEffect(Statements statements, LegalDay day) {
        this.statements = statements;
        this.day = day;
    }

    /**
     * The figures of the alerts that were raised in a span of days.
     *
     * @param from null for a year back
     * @param to null for today
     * @throws ProblemException INVALID_PARAMETER for a span that ends before it begins
     */
    EffectTable table(LocalDate from, LocalDate to) {
        LocalDate last = to == null ? day.today() : to;
        LocalDate first = from == null ? last.minusYears(1).plusDays(1) : from;
        if (first.isAfter(last)) {
            throw new ProblemException(Problem.INVALID_PARAMETER, "起始日期晚于结束日期。", "The span ends before it begins.");
        }
        return new EffectTable(
                first, last, statements.list(SQL, AlertEffect::row, day.today(), first, last), day.now());
    }

    /** The same as CSV for the office. */
    static String csv(EffectTable table) {
        StringBuilder file = new StringBuilder(CsvLine.BYTE_ORDER_MARK)
                .append(CsvLine.of(Stream.of(
                        "# 预警成效 effect of leads " + table.from() + " – " + table.to() + " · " + table.asOf())))
                .append(CsvLine.of(HEADINGS.stream()));
        table.items()
                .forEach(row -> file.append(CsvLine.of(Stream.of(
                        row.rule(),
                        row.area(),
                        Words.ofCode("area", row.area()).zh(),
                        row.raised(),
                        row.noticed(),
                        row.regularised(),
                        row.falseLeads(),
                        row.inCase(),
                        row.closed(),
                        row.daysToClose(),
                        row.triageDue(),
                        row.onTime()))));
        return file.toString();
    }

    private static EffectRow row(Row row) throws SQLException {
        return new EffectRow(
                row.text("rule"),
                row.text("area"),
                row.number("raised"),
                row.number("noticed"),
                row.number("regularised"),
                row.number("false_leads"),
                row.number("in_case"),
                row.number("closed"),
                row.count("days_to_close"),
                row.number("triaged"),
                row.number("on_time"));
    }
}
