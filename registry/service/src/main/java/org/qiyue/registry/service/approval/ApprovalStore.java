package org.qiyue.registry.service.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.qiyue.registry.service.access.Belonging;
import org.qiyue.registry.service.access.ScopeCheck;
import org.qiyue.registry.service.approval.ApprovalViews.ApprovalState;
import org.qiyue.registry.service.approval.ApprovalViews.ApprovalView;
import org.qiyue.registry.service.approval.ApprovalViews.DecisionView;
import org.qiyue.registry.service.contract.ContractViews.EventKind;
import org.qiyue.registry.service.contract.Terms;
import org.qiyue.registry.service.platform.FilingViews.FindingView;
import org.qiyue.registry.service.platform.FilingViews.Result;
import org.qiyue.registry.service.platform.Leads;

/** Reads what waits for the bureau and writes its decisions; every method runs in the transaction of its caller. */
@ApplicationScoped
class ApprovalStore {
    private static final String ROWS = """
            select f.filingNo, f.filingId, f.platformCode, f.kind, f.contractId, f.contractNo, c.creditCode, e.name,
                f.occurredOn, f.receivedAt, f.result, f.jurisdictionArea, f.registrationArea, r.namesFiling,
                r.namesFilingNo, r.reasonCode, r.requestedBy, r.hasEvidence, r.changes, d.granted, d.decidedBy,
                d.decidedAt, d.reason
            from AskedFiling f
                left join ApprovalRequest r on r.filingNo = f.filingNo
                left join ApprovalDecision d on d.filingNo = f.filingNo
                left join Contract c on c.contractId = f.contractId
                left join Employer e on e.creditCode = c.creditCode
            where\s""";
    private static final String WAITING = "f.result = 'PENDING_APPROVAL' and d.filingNo is null";
    private static final String COUNT =
            "select count(*) from AskedFiling f left join ApprovalDecision d on d.filingNo = f.filingNo where ";

    private final EntityManager entities;
    private final Terms terms;
    private final Leads leads;
    private final ScopeCheck scopes;

    ApprovalStore(EntityManager entities, Terms terms, Leads leads, ScopeCheck scopes) {
        this.entities = entities;
        this.terms = terms;
        this.leads = leads;
        this.scopes = scopes;
    }

    /**
     * What waits, first in first.
     *
     * @param after number of the last filing seen, null for the first page
     * @param atMost rows to read
     */
    List<ApprovalView> waiting(Long after, int atMost) {
        TypedQuery<Row> query = entities.createQuery(
                ROWS + WAITING + (after == null ? "" : " and f.filingNo > :after") + " order by f.filingNo", Row.class);
        if (after != null) {
            query.setParameter("after", after);
        }
        List<Row> rows = query.setMaxResults(atMost).getResultList();
        rows.forEach(row -> scopes.verify(Belonging.toAreas(row.jurisdictionArea(), row.registrationArea())));
        return views(rows);
    }

    /** How many wait within the scope. */
    long countWaiting() {
        return entities.createQuery(COUNT + WAITING, Long.class).getSingleResult();
    }

    /** A filing that waits or was decided about; empty for every other filing and outside the scope. */
    Optional<ApprovalView> known(long filingNo) {
        List<Row> rows = entities.createQuery(
                        ROWS + "f.filingNo = :filingNo and (f.result = 'PENDING_APPROVAL' or d.filingNo is not null"
                                + " or r.filingNo is not null)",
                        Row.class)
                .setParameter("filingNo", filingNo)
                .getResultList();
        rows.forEach(row -> scopes.demand(Belonging.toAreas(row.jurisdictionArea(), row.registrationArea())));
        return views(rows).stream().findFirst();
    }

    /**
     * Writes the decision, unless there is one. Of two officials who decide at once one waits here for the other, and
     * then hears that it is decided.
     *
     * @return whether it was written; when not, the transaction can only be rolled back
     */
    boolean decide(long filingNo, boolean granted, String account, String reason) {
        try {
            entities.createNativeQuery("insert into registry.approval_decision (filing_no, granted, decided_by, reason)"
                            + " values (:filingNo, :granted, :account, :reason)")
                    .setParameter("filingNo", filingNo)
                    .setParameter("granted", granted)
                    .setParameter("account", account)
                    .setParameter("reason", reason)
                    .executeUpdate();
            return true;
        } catch (ConstraintViolationException decided) {
            if (decided.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE) {
                return false;
            }
            throw decided;
        }
    }

    private List<ApprovalView> views(List<Row> rows) {
        Map<Long, List<FindingView>> risks = leads.of(rows.stream()
                .map(Row::namesFilingNo)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> view(
                        row,
                        row.namesFilingNo() == null ? List.of() : risks.getOrDefault(row.namesFilingNo(), List.of())))
                .toList();
    }

    private ApprovalView view(Row row, List<FindingView> risks) {
        DecisionView decision = row.granted() == null
                ? null
                : new DecisionView(row.granted(), row.decidedBy(), row.decidedAt(), row.reason());
        Result result = Result.valueOf(row.result());
        return new ApprovalView(
                row.filingNo(),
                row.filingId(),
                row.platformCode(),
                EventKind.valueOf(row.kind()),
                row.contractId(),
                row.contractNo(),
                row.creditCode(),
                row.employerName(),
                row.occurredOn(),
                row.receivedAt(),
                row.namesFiling(),
                row.reasonCode(),
                row.requestedBy(),
                Boolean.TRUE.equals(row.hasEvidence()),
                row.changes() == null ? List.of() : terms.shownChanges(row.changes()),
                risks,
                state(result, decision),
                result,
                decision);
    }

    private static ApprovalState state(Result result, DecisionView decision) {
        if (result != Result.PENDING_APPROVAL) {
            return ApprovalState.CARRIED_OUT;
        }
        return decision == null ? ApprovalState.WAITING : ApprovalState.DECIDED;
    }

    /** A row as the database gives it. */
    record Row(
            long filingNo,
            UUID filingId,
            String platformCode,
            String kind,
            String contractId,
            String contractNo,
            String creditCode,
            String employerName,
            LocalDate occurredOn,
            Instant receivedAt,
            String result,
            String jurisdictionArea,
            String registrationArea,
            UUID namesFiling,
            Long namesFilingNo,
            String reasonCode,
            String requestedBy,
            Boolean hasEvidence,
            String changes,
            Boolean granted,
            String decidedBy,
            Instant decidedAt,
            String reason) {}
}
