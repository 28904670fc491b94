package org.qiyue.registry.service.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.oversight.SupervisionViews.League;
import org.qiyue.registry.service.oversight.SupervisionViews.PlatformFigures;
import org.qiyue.registry.service.oversight.SupervisionViews.Reminder;
import org.qiyue.registry.service.oversight.SupervisionViews.RuleCount;
import org.qiyue.registry.service.oversight.SupervisionViews.Subject;
import org.qiyue.registry.service.oversight.SupervisionViews.Urgency;
import org.qiyue.registry.service.platform.PlatformRegister;
import org.qiyue.registry.service.platform.PlatformView;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** The platforms side by side, and what of theirs ends soon; runs in the transaction of its caller. */
@ApplicationScoped
class Supervision {
    private static final ZoneId PLACE = ZoneId.of("Asia/Shanghai");
    private static final int TOLD = 5;
    private static final int AHEAD = 90;
    private static final String LATE = "A10";

    /** Numbers rise with the time of decision, so that the first of a span is found by halving, without an index on time. */
    private static final String AT =
            "SELECT filing_no, decided_at FROM registry.filing WHERE filing_no >= ?" + " ORDER BY filing_no LIMIT 1";

    private static final String COUNT = "SELECT platform_code, count(*) AS filings,"
            + " count(*) FILTER (WHERE result IN ('REJECTED', 'QUARANTINED')) AS refused"
            + " FROM registry.filing WHERE filing_no >= ? AND received_at >= ? AND received_at < ? GROUP BY platform_code";
    private static final String WARNINGS = "SELECT f.platform_code, w.finding ->> 'rule' AS rule,"
            + " count(DISTINCT f.filing_no) AS filings FROM registry.filing f,"
            + " jsonb_array_elements(f.findings) AS w(finding) WHERE f.filing_no >= ? AND f.received_at >= ?"
            + " AND f.received_at < ? AND f.result <> 'ACCEPTED' AND w.finding ->> 'level' = 'WARN'"
            + " GROUP BY 1, 2 ORDER BY 3 DESC, 2";
    private static final String WARNED = "SELECT platform_code, count(*) AS filings FROM registry.filing"
            + " WHERE filing_no >= ? AND received_at >= ? AND received_at < ? AND result = 'ACCEPTED_WITH_WARNINGS'"
            + " GROUP BY platform_code";
    private static final String ENDING = "SELECT 'QUALIFICATION' AS subject, q.holder, q.kind, q.number, q.valid_to"
            + " FROM registry.register_qualification q WHERE q.valid_to <= ? AND NOT EXISTS (SELECT FROM"
            + " registry.register_qualification n WHERE n.kind = q.kind AND n.holder = q.holder AND n.valid_to > q.valid_to"
            + " AND n.valid_from <= q.valid_to + 1)"
            + " UNION ALL SELECT 'CERTIFICATE', c.platform_code, NULL, c.serial,"
            + " (c.not_after AT TIME ZONE 'Asia/Shanghai')::date FROM registry.platform_certificate c"
            + " JOIN registry.platform p USING (platform_code) WHERE c.revoked_at IS NULL AND p.status <> 'TERMINATED'"
            + " AND (c.not_after AT TIME ZONE 'Asia/Shanghai')::date <= ? AND NOT EXISTS (SELECT FROM"
            + " registry.platform_certificate n WHERE n.platform_code = c.platform_code AND n.revoked_at IS NULL"
            + " AND n.not_after > c.not_after AND n.not_before <= c.not_after)"
            + " ORDER BY 5, 2, 4 LIMIT 500";

    private final Statements statements;
    private final PlatformRegister platforms;
    private final LegalDay day;

    Supervision(Statements statements, PlatformRegister platforms, LegalDay day) {
        this.statements = statements;
        this.platforms = platforms;
        this.day = day;
    }

    /** How the platforms filed in the last days, today among them; those that filed nothing too. */
    League league(int days) {
        LocalDate to = day.today();
        LocalDate from = to.minusDays(days - 1L);
        Instant begin = from.atStartOfDay(PLACE).toInstant();
        Object[] span = {
            firstDecided(begin), begin, to.plusDays(1).atStartOfDay(PLACE).toInstant()
        };
        Map<String, long[]> counted = new HashMap<>();
        statements.list(
                COUNT,
                row -> counted.put(
                        row.text("platform_code"), new long[] {row.number("filings"), row.number("refused")}),
                span);
        Map<String, Long> warned = new HashMap<>();
        statements.list(WARNED, row -> warned.put(row.text("platform_code"), row.number("filings")), span);
        Map<String, List<RuleCount>> warnings = new HashMap<>();
        statements.list(
                WARNINGS,
                row -> warnings.computeIfAbsent(row.text("platform_code"), none -> new ArrayList<>())
                        .add(new RuleCount(row.text("rule"), row.number("filings"))),
                span);
        List<PlatformFigures> figures = platforms.all().stream()
                .map(platform -> figures(
                        platform,
                        counted.getOrDefault(platform.platformCode(), new long[2]),
                        warned.getOrDefault(platform.platformCode(), 0L),
                        warnings.getOrDefault(platform.platformCode(), List.of())))
                .toList();
        return new League(from, to, figures, day.now());
    }

    /** What has ended, or ends within ninety days, and has no successor; what ends first in front. */
    List<Reminder> reminders() {
        LocalDate last = day.today().plusDays(AHEAD);
        return statements.list(ENDING, this::reminder, last, last);
    }

    private static PlatformFigures figures(
            PlatformView platform, long[] counted, long warned, List<RuleCount> warnings) {
        return new PlatformFigures(
                platform,
                counted[0],
                counted[1],
                warned,
                warnings.stream()
                        .filter(rule -> rule.rule().equals(LATE))
                        .mapToLong(RuleCount::count)
                        .sum(),
                counted[0] == 0 ? null : (double) counted[1] / counted[0],
                warnings.stream().limit(TOLD).toList());
    }

    /** The first filing that was decided at a moment or later; what was decided before was received before. */
    private long firstDecided(Instant moment) {
        long low = 0;
        long high = statements
                .first("SELECT coalesce(max(filing_no), 0) AS last FROM registry.filing", row -> row.number("last"))
                .orElse(0L);
        while (low < high) {
            long middle = low + (high - low) / 2;
            boolean isBefore = statements
                    .first(AT, row -> row.moment("decided_at").isBefore(moment), middle)
                    .orElse(false);
            if (isBefore) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Reminder reminder(Row row) throws SQLException {
        LocalDate validTo = row.day("valid_to");
        int left = (int) ChronoUnit.DAYS.between(day.today(), validTo);
        return new Reminder(
                row.member(Subject.class, "subject"),
                urgency(left),
                row.text("holder"),
                row.text("kind"),
                row.text("number"),
                validTo,
                left);
    }

    private static Urgency urgency(int left) {
        if (left < 0) {
            return Urgency.EXPIRED;
        }
        if (left <= 7) {
            return Urgency.WITHIN_7;
        }
        return left <= 30 ? Urgency.WITHIN_30 : Urgency.WITHIN_90;
    }
}
