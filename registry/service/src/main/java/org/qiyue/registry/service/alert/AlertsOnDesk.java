package org.qiyue.registry.service.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.model.clock.ClockRule;
import org.qiyue.registry.service.access.Caller;
import org.qiyue.registry.service.access.Scope;
import org.qiyue.registry.service.alert.AlertViews.AlertRow;
import org.qiyue.registry.service.desk.DeskSource;
import org.qiyue.registry.service.desk.DeskViews.DeskItem;
import org.qiyue.registry.service.desk.DeskViews.DeskKind;
import org.qiyue.registry.service.desk.DeskViews.DeskOwner;
import org.qiyue.registry.service.desk.DeskViews.DeskShare;
import org.qiyue.registry.service.desk.DeskViews.Label;
import org.qiyue.registry.service.urgency.Present;

/** Leads that an official has, and those that nobody has yet. */
@ApplicationScoped
class AlertsOnDesk implements DeskSource {
    private static final Map<String, String> MINE = Map.of("state", "open", "assignee", "me");

    private final AlertLedger ledger;

    AlertsOnDesk(AlertLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<DeskItem> first(Caller caller, Present present, int atMost) {
        return ledger.page(ledger.question(MINE, present), present, null, atMost).stream()
                .map(row -> item(row, present))
                .toList();
    }

    @Override
    public List<DeskShare> shares(Caller caller, Present present) {
        List<DeskShare> shares = new ArrayList<>();
        shares.add(share(DeskOwner.MINE, MINE, present));
        if (AlertRights.ACTORS.contains(caller.role())) {
            shares.add(share(DeskOwner.NOBODY, ofUnit(caller, Map.of("assignee", "none")), present));
        }
        shares.add(share(DeskOwner.UNIT, ofUnit(caller, Map.of()), present));
        return shares;
    }

    /** What the caller's area handles; the city all. */
    private static Map<String, String> ofUnit(Caller caller, Map<String, String> further) {
        Map<String, String> asked = new HashMap<>(further);
        asked.put("state", "open");
        if (caller.scope() instanceof Scope.District district) {
            asked.put("area", district.area());
        }
        return asked;
    }

    private DeskShare share(DeskOwner owner, Map<String, String> asked, Present present) {
        return new DeskShare(DeskKind.ALERT, owner, ledger.urgencies(asked, present));
    }

    private static DeskItem item(AlertRow row, Present present) {
        return new DeskItem(
                DeskKind.ALERT,
                row.alertNo(),
                null,
                row.urgency(),
                row.dueOn(),
                row.dueCertain(),
                row.workingDaysLeft(),
                ClockRule.find(row.clock(), present.today())
                        .map(rule -> Label.of(rule.id(), rule.name()))
                        .orElse(null),
                Label.of(row.state().name(), row.state().label()),
                new Label(row.rule(), row.messageZh(), row.messageEn()),
                row.creditCode(),
                row.employerName(),
                row.area());
    }
}
