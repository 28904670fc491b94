package org.qiyue.registry.service.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qiyue.registry.model.clock.ClockReading;
import org.qiyue.registry.model.clock.ClockRule;
import org.qiyue.registry.model.clock.Urgency;
import org.qiyue.registry.service.access.Caller;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.approval.ApprovalViews.ApprovalView;
import org.qiyue.registry.service.contract.ContractViews.EventKind;
import org.qiyue.registry.service.desk.DeskSource;
import org.qiyue.registry.service.desk.DeskViews.DeskItem;
import org.qiyue.registry.service.desk.DeskViews.DeskKind;
import org.qiyue.registry.service.desk.DeskViews.DeskOwner;
import org.qiyue.registry.service.desk.DeskViews.DeskShare;
import org.qiyue.registry.service.desk.DeskViews.Label;
import org.qiyue.registry.service.sql.Statements;
import org.qiyue.registry.service.urgency.Present;
import org.qiyue.registry.service.urgency.UrgencyCount;

/** Corrections and withdrawals that wait for the bureau; whoever of the unit comes first decides. */
@ApplicationScoped
class ApprovalsOnDesk implements DeskSource {
    private static final String CLOCK = "approval";
    private static final ZoneId PLACE = ZoneId.of("Asia/Shanghai");
    private static final Set<String> DECIDERS = Set.of(Roles.CITY_OFFICER, Roles.DISTRICT_SUPERVISOR);
    private static final Label WAITING = new Label("WAITING", "待审核", "Waiting");
    private static final Map<EventKind, Label> KINDS = Map.of(
            EventKind.CORRECTED, new Label("CORRECTED", "更正备案", "Correction of a filing"),
            EventKind.WITHDRAWN, new Label("WITHDRAWN", "撤回备案", "Withdrawal of a filing"));

    private static final String BY_DAY =
            "SELECT (f.received_at AT TIME ZONE 'Asia/Shanghai')::date AS received_on, count(*) AS waiting"
                    + " FROM registry.filing f LEFT JOIN registry.approval_decision d USING (filing_no)"
                    + " WHERE f.result = 'PENDING_APPROVAL' AND d.filing_no IS NULL GROUP BY 1";

    private final ApprovalStore approvals;
    private final Statements statements;

    ApprovalsOnDesk(ApprovalStore approvals, Statements statements) {
        this.approvals = approvals;
        this.statements = statements;
    }

    @Override
    public List<DeskItem> first(Caller caller, Present present, int atMost) {
        return DECIDERS.contains(caller.role())
                ? approvals.waiting(null, atMost).stream()
                        .map(waiting -> item(waiting, present))
                        .toList()
                : List.of();
    }

    @Override
    public List<DeskShare> shares(Caller caller, Present present) {
        if (!DECIDERS.contains(caller.role())) {
            return List.of();
        }
        Map<Urgency, Long> counts = new EnumMap<>(Urgency.class);
        statements.list(
                BY_DAY,
                row -> counts.merge(
                        Urgency.of(reading(row.day("received_on"), present), present.criticalWorkingDays()),
                        row.number("waiting"),
                        Long::sum));
        return List.of(new DeskShare(DeskKind.APPROVAL, DeskOwner.UNIT, UrgencyCount.of(counts)));
    }

    @Override
    public List<DeskShare> onDesk(List<DeskShare> shares, Caller caller, Present present) {
        return shares;
    }

    private static DeskItem item(ApprovalView waiting, Present present) {
        ClockReading reading = reading(LocalDate.ofInstant(waiting.receivedAt(), PLACE), present);
        ClockRule rule = rule(present);
        return new DeskItem(
                DeskKind.APPROVAL,
                waiting.filingNo(),
                null,
                Urgency.of(reading, present.criticalWorkingDays()),
                reading.due().day(),
                reading.due().isCertain(),
                reading.workingDaysLeft(),
                Label.of(rule.id(), rule.name()),
                WAITING,
                KINDS.get(waiting.kind()),
                waiting.creditCode(),
                waiting.employerName(),
                null);
    }

    private static ClockReading reading(LocalDate receivedOn, Present present) {
        return rule(present).startedOn(receivedOn).reading(present.today(), present.workDays());
    }

    private static ClockRule rule(Present present) {
        return ClockRule.find(CLOCK, present.today()).orElseThrow();
    }
}
