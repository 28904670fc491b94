package org.qiyue.registry.service.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.qiyue.registry.model.casework.CaseSource;
import org.qiyue.registry.model.casework.CaseState;
import org.qiyue.registry.model.clock.ClockWarning;
import org.qiyue.registry.model.clock.Urgency;
import org.qiyue.registry.service.access.Belonging;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.ScopeCheck;
import org.qiyue.registry.service.casework.CaseLedgerViews.CaseLine;
import org.qiyue.registry.service.casework.Officials.Names;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;
import org.qiyue.registry.service.urgency.Present;
import org.qiyue.registry.service.urgency.PresentDay;
import org.qiyue.registry.service.urgency.UrgencyCount;

/** Cases in a list; every method runs in the transaction of its caller, who sees those of its area. */
@ApplicationScoped
class CaseLedger {
    private static final int COUNTED = 10_000;

    private final Statements statements;
    private final Officials officials;
    private final CallerIdentity callers;
    private final ScopeCheck scopes;
    private final PresentDay day;

    CaseLedger(Statements statements, Officials officials, CallerIdentity callers, ScopeCheck scopes, PresentDay day) {
        this.statements = statements;
        this.officials = officials;
        this.callers = callers;
        this.scopes = scopes;
        this.day = day;
    }

    /** Today. */
    Present present() {
        return day.present();
    }

    /** A question as the caller asks it. */
    CaseQuestion question(Map<String, String> asked, Present present) {
        return CaseQuestion.of(asked, callers.current().username(), present);
    }

    /**
     * Cases in order.
     *
     * @param after the place of the last case seen, null for the first page
     */
    List<CaseLine> page(CaseQuestion question, Present present, List<Object> after, int atMost) {
        StringBuilder sql = new StringBuilder(
                        "SELECT f.case_id, f.case_number, f.state, f.area, f.source, f.credit_code,"
                                + " f.employer_name, f.subject, f.opened_on, f.inspectors, f.handler, f.next_clock,"
                                + " f.next_due_on, f.next_soon_on, f.next_critical_on, ")
                .append(CaseQuestion.urgencySql())
                .append(" AS urgency FROM supervision.case_file f WHERE ")
                .append(question.sql());
        List<Object> values = new ArrayList<>(CaseQuestion.urgencyValues(present));
        values.addAll(question.values());
        if (after != null) {
            sql.append(" AND ").append(question.sort().later());
            values.addAll(after);
        }
        sql.append(" ORDER BY ").append(question.sort().order()).append(" LIMIT ?");
        values.add(atMost);
        return written(statements.list(sql.toString(), this::found, values.toArray()), present);
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

    /** How many of the answers that are not closed are how urgent, whatever urgency is asked for; counted up to some number. */
    List<UrgencyCount> urgencies(Map<String, String> asked, Present present) {
        Map<String, String> whatever = new TreeMap<>(asked);
        whatever.remove("urgency");
        CaseQuestion question = question(whatever, present);
        List<Object> values = new ArrayList<>(CaseQuestion.urgencyValues(present));
        values.addAll(question.values());
        values.add(COUNTED);
        Map<Urgency, Long> counts = new EnumMap<>(Urgency.class);
        statements.list(
                "SELECT urgency, count(*) AS cases FROM (SELECT " + CaseQuestion.urgencySql()
                        + " AS urgency FROM supervision.case_file f WHERE " + question.sql()
                        + " LIMIT ?) counted WHERE urgency IS NOT NULL GROUP BY urgency",
                row -> counts.put(row.member(Urgency.class, "urgency"), row.number("cases")),
                values.toArray());
        return UrgencyCount.of(counts);
    }

    private List<CaseLine> written(List<Found> found, Present present) {
        Set<String> accounts = new HashSet<>();
        found.forEach(each -> {
            accounts.addAll(each.inspectors());
            accounts.add(each.handler());
        });
        accounts.removeIf(Objects::isNull);
        Names names = officials.names(accounts);
        String me = callers.current().username();
        return found.stream().map(each -> each.line(names, me, present)).toList();
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
                row.day("next_soon_on"),
                row.day("next_critical_on"),
                row.member(Urgency.class, "urgency"));
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
            LocalDate nextSoonOn,
            LocalDate nextCriticalOn,
            Urgency urgency) {

        CaseLine line(Names names, String me, Present present) {
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
                    nextClock == null ? null : ClockViews.name(nextClock, present.today()),
                    nextDueOn,
                    nextDueOn == null || present.workDays().isWorked(nextDueOn).isPresent(),
                    urgency,
                    warning(present.today()),
                    nextDueOn == null ? null : present.workingDaysLeft(nextDueOn));
        }

        /** Of what the bureau merely waits for there is none. */
        private ClockWarning warning(LocalDate today) {
            if (nextCriticalOn == null || today.isBefore(nextSoonOn)) {
                return ClockWarning.NONE;
            }
            return today.isBefore(nextCriticalOn) ? ClockWarning.FIRST : ClockWarning.SECOND;
        }
    }
}
