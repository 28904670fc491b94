package org.qiyue.registry.service.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.service.access.Caller;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.casework.CaseLedgerViews.CaseLine;
import org.qiyue.registry.service.desk.DeskSource;
import org.qiyue.registry.service.desk.DeskViews.DeskItem;
import org.qiyue.registry.service.desk.DeskViews.DeskKind;
import org.qiyue.registry.service.desk.DeskViews.DeskOwner;
import org.qiyue.registry.service.desk.DeskViews.DeskShare;
import org.qiyue.registry.service.desk.DeskViews.Label;
import org.qiyue.registry.service.urgency.Present;

/** Cases that an official has or investigates, and for the head those that wait for her. */
@ApplicationScoped
class CasesOnDesk implements DeskSource {
    private static final Map<String, String> OPEN = Map.of("open", "true");
    private static final Map<String, String> MINE = Map.of("open", "true", "assignee", "me");
    private static final Map<String, String> HEADS = Map.of("open", "true", "awaits", "head");
    private static final Map<String, String> MINE_AND_HEADS = Map.of("open", "true", CaseQuestion.DESK, "head");

    private final CaseLedger ledger;

    CasesOnDesk(CaseLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<DeskItem> first(Caller caller, Present present, int atMost) {
        return ledger
                .page(ledger.question(isHead(caller) ? MINE_AND_HEADS : MINE, present), present, null, atMost)
                .stream()
                .map(CasesOnDesk::item)
                .toList();
    }

    @Override
    public List<DeskShare> shares(Caller caller, Present present) {
        List<DeskShare> shares = new ArrayList<>();
        shares.add(share(DeskOwner.MINE, MINE, present));
        if (isHead(caller)) {
            shares.add(share(DeskOwner.HEAD, HEADS, present));
        }
        shares.add(share(DeskOwner.UNIT, OPEN, present));
        return shares;
    }

    /** On the desk of the head a case that is hers and waits for her lies once. */
    @Override
    public List<DeskShare> onDesk(List<DeskShare> shares, Caller caller, Present present) {
        return isHead(caller)
                ? List.of(share(DeskOwner.MINE, MINE_AND_HEADS, present))
                : DeskSource.super.onDesk(shares, caller, present);
    }

    private DeskShare share(DeskOwner owner, Map<String, String> asked, Present present) {
        return new DeskShare(DeskKind.CASE, owner, ledger.urgencies(asked, present));
    }

    private static boolean isHead(Caller caller) {
        return caller.role().equals(Roles.DISTRICT_APPROVER);
    }

    private static DeskItem item(CaseLine line) {
        return new DeskItem(
                DeskKind.CASE,
                line.caseId(),
                null,
                line.urgency(),
                line.nextDueOn(),
                line.nextDueCertain(),
                line.workingDaysLeft(),
                label(line.nextClock()),
                label(line.state()),
                Label.said(line.source().code(), line.subject()),
                line.creditCode(),
                line.employerName(),
                line.area().code());
    }

    private static Label label(Named named) {
        return named == null ? null : new Label(named.code(), named.zh(), named.en());
    }
}
