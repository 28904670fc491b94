package org.qiyue.registry.service.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.qiyue.registry.model.casework.CaseSource;
import org.qiyue.registry.model.casework.CaseState;
import org.qiyue.registry.model.clock.WorkDays;
import org.qiyue.registry.service.access.Belonging;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.ScopeCheck;
import org.qiyue.registry.service.casework.CaseLedgerViews.CaseLine;
import org.qiyue.registry.service.casework.CaseLedgerViews.UrgenciesView;
import org.qiyue.registry.service.casework.Officials.Names;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.parameter.WorkingDays;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** Cases in a list; every method runs in the transaction of its caller, who sees those of its area. */
@ApplicationScoped
class CaseLedger {
    private static final int COUNTED = 10_000;

    private final Statements statements;
    private final Officials officials;
    private final CallerIdentity callers;
    private final ScopeCheck scopes;
    private final WorkingDays calendar;
    private final LegalDay day;

    CaseLedger(
            Statements statements,
            Officials officials,
            CallerIdentity callers,
            ScopeCheck scopes,
            WorkingDays calendar,
            LegalDay day) {
        this.statements = statements;
        this.officials = officials;
        this.callers = callers;
        this.scopes = scopes;
        this.calendar = calendar;
        this.day = day;
    }

    /**
     * Cases in order.
     *
     * @param after the place of the last case seen, null for the first page
     */
    List<CaseLine> page(CaseQuestion question, List<Object> after, int atMost) {
        LocalDate today = day.today();
        StringBuilder sql = new StringBuilder(
                        "SELECT f.case_id, f.case_number, f.state, f.area, f.source, f.credit_code,"
                                + " f.employer_name, f.subject, f.opened_on, f.inspectors, f.handler, f.next_clock, f.next_due_on, ")
                .append(CaseQuestion.urgencySql())
                .append(" AS urgency FROM supervision.case_file f WHERE ")
                .append(question.sql());
        List<Object> values = new ArrayList<>(CaseQuestion.urgencyValues(today));
        values.addAll(question.values());
        if (after != null) {
            sql.append(" AND ").append(question.sort().later());
            values.addAll(after);
        }
        sql.append(" ORDER BY ").append(question.sort().order()).append(" LIMIT ?");
        values.add(atMost);
        return written(statements.list(sql.toString(), this::found, values.toArray()), today);
    }

    /** How many cases answer; nothing when there are more than are counted. */
    Optional<Long> total(CaseQuestion question) {
        long counted = count(question, COUNTED + 1);
        return counted > COUNTED ? Optional.empty() : Optional.of(counted);
    }

    /** How many cases answer, counted up to some number. */
    long count(CaseQuestion question, int most) {
        List<Object> values = new ArrayList<>(question.values());
        values.add(most);
        return statements
                .first(
                        "SELECT count(*) AS cases FROM (SELECT 1 FROM supervision.case_file f WHERE " + question.sql()
                                + " LIMIT ?) counted",
                        row -> row.number("cases"),
                        values.toArray())
                .orElseThrow();
    }

    /** How many cases that are not closed are how urgent. */
    UrgenciesView urgencies(CaseQuestion question) {
        List<Object> values = new ArrayList<>(CaseQuestion.urgencyValues(day.today()));
        values.addAll(question.values());
        long[] counts = new long[5];
        statements.list(
                "SELECT urgency, count(*) AS cases FROM (SELECT " + CaseQuestion.urgencySql()
                        + " AS urgency FROM supervision.case_file f WHERE " + question.sql()
                        + ") counted GROUP BY urgency",
                row -> counts[List.of(CaseQuestion.URGENCIES.split("\\|")).indexOf(row.text("urgency"))] =
                        row.number("cases"),
                values.toArray());
        return new UrgenciesView(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    private List<CaseLine> written(List<Found> found, LocalDate today) {
        Set<String> accounts = new HashSet<>();
        found.forEach(each -> {
            accounts.addAll(each.inspectors());
            accounts.add(each.handler());
        });
        accounts.removeIf(Objects::isNull);
        Names names = officials.names(accounts);
        WorkDays workDays = calendar.inForce();
        String me = callers.current().username();
        return found.stream().map(each -> each.line(names, me, today, workDays)).toList();
    }

    private Found found(Row row) throws SQLException {
        String area = row.text("area");
        scopes.verify(Belonging.toAreas(area));
        return new Found(
                row.number("case_id"),
                row.text("case_number"),
                row.member(CaseState.class, "state"),
                area,
                row.member(CaseSource.class, "source"),
                row.text("credit_code"),
                row.text("employer_name"),
                row.text("subject"),
                row.day("opened_on"),
                row.texts("inspectors"),
                row.text("handler"),
                row.text("next_clock"),
                row.day("next_due_on"),
                row.text("urgency"));
    }

    private record Found(
            long caseId,
            String caseNumber,
            CaseState state,
            String area,
            CaseSource source,
            String creditCode,
            String employerName,
            String subject,
            LocalDate openedOn,
            List<String> inspectors,
            String handler,
            String nextClock,
            LocalDate nextDueOn,
            String urgency) {

        CaseLine line(Names names, String me, LocalDate today, WorkDays workDays) {
            return new CaseLine(
                    caseId,
                    caseNumber,
                    Named.of(state),
                    state.isFinal(),
                    Named.ofArea(area),
                    Named.of(source),
                    creditCode,
                    employerName,
                    subject,
                    openedOn,
                    names.of(inspectors),
                    names.of(handler),
                    me.equals(handler) || inspectors.contains(me),
                    nextClock == null ? null : ClockViews.name(nextClock, today),
                    nextDueOn,
                    urgency,
                    nextDueOn == null ? null : left(today, nextDueOn, workDays));
        }

        private static int left(LocalDate today, LocalDate due, WorkDays workDays) {
            return today.isAfter(due) ? -worked(due, today, workDays) : worked(today, due, workDays);
        }

        private static int worked(LocalDate from, LocalDate to, WorkDays workDays) {
            int worked = 0;
            for (LocalDate each = from.plusDays(1); !each.isAfter(to); each = each.plusDays(1)) {
                worked += workDays.isWorked(each).orElse(each.getDayOfWeek().getValue() <= 5) ? 1 : 0;
            }
            return worked;
        }
    }
}
