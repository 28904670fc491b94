package org.qiyue.registry.model.alert;

import static org.qiyue.registry.model.alert.AlertState.ANSWERED;
import static org.qiyue.registry.model.alert.AlertState.ASSIGNED;
import static org.qiyue.registry.model.alert.AlertState.IN_CASE;
import static org.qiyue.registry.model.alert.AlertState.NOTICE_SENT;
import static org.qiyue.registry.model.alert.AlertState.OPEN;
import static org.qiyue.registry.model.alert.AlertState.REPAIR_CLAIMED;

import java.util.Set;
import org.qiyue.registry.model.Bilingual;

/** What may happen to an alert, and where it may stand then. */
public enum AlertAction {
    GROW("增加事实", "Grow by a finding", OPEN, ASSIGNED, NOTICE_SENT, ANSWERED, REPAIR_CLAIMED, IN_CASE),
    ASSIGN("分派", "Assign", OPEN, ASSIGNED, NOTICE_SENT, ANSWERED, REPAIR_CLAIMED),
    SEND_NOTICE("提示提醒", "Send a notice", ASSIGNED, ANSWERED),
    ANSWER("单位答复", "Answer", NOTICE_SENT, REPAIR_CLAIMED),
    CLAIM_REPAIR("称已改正", "Claim a repair", OPEN, ASSIGNED, NOTICE_SENT, ANSWERED, REPAIR_CLAIMED, IN_CASE),
    CLEAR("新事实消除", "Clear by a new fact", OPEN, ASSIGNED, NOTICE_SENT, ANSWERED, REPAIR_CLAIMED, IN_CASE),
    ACCEPT_REPAIR("确认改正", "Accept the repair", REPAIR_CLAIMED),
    REFUSE_REPAIR("不认可改正", "Refuse the repair", REPAIR_CLAIMED),
    DISMISS("排除", "Dismiss", OPEN, ASSIGNED, NOTICE_SENT, ANSWERED, REPAIR_CLAIMED),
    MERGE("并入", "Merge", OPEN, ASSIGNED, NOTICE_SENT, ANSWERED, REPAIR_CLAIMED),
    OPEN_CASE("转为案件", "Open a case", ASSIGNED, NOTICE_SENT, ANSWERED, REPAIR_CLAIMED);

    private final Bilingual label;
    private final Set<AlertState> from;

    AlertAction(String zh, String en, AlertState... from) {
        this.label = new Bilingual(zh, en);
        this.from = Set.of(from);
    }

    /** Its name. */
    public Bilingual label() {
        return label;
    }

    /** The states in which it may happen. */
    public Set<AlertState> from() {
        return from;
    }
}
