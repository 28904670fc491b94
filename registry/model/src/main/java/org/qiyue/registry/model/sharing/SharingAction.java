package org.qiyue.registry.model.sharing;

import static org.qiyue.registry.model.sharing.SharingState.DRAFT;
import static org.qiyue.registry.model.sharing.SharingState.ENDED;
import static org.qiyue.registry.model.sharing.SharingState.IN_FORCE;
import static org.qiyue.registry.model.sharing.SharingState.SUSPENDED;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.qiyue.registry.model.Bilingual;

/** What an officer of the city may do with an agreement: from which states, and where it leads. */
public enum SharingAction {
    WRITE("起草", "Draft", EnumSet.of(DRAFT), DRAFT, false),
    PUT_IN_FORCE("批准生效", "Put in force", EnumSet.of(DRAFT), IN_FORCE, false),
    SUSPEND("暂停", "Suspend", EnumSet.of(IN_FORCE), SUSPENDED, true),
    RESUME("恢复", "Resume", EnumSet.of(SUSPENDED), IN_FORCE, true),
    END("终止", "End", EnumSet.of(DRAFT, IN_FORCE, SUSPENDED), ENDED, true);

    private final Bilingual label;
    private final Set<SharingState> from;
    private final SharingState to;
    private final boolean needsReason;

    SharingAction(String zh, String en, Set<SharingState> from, SharingState to, boolean needsReason) {
        this.label = new Bilingual(zh, en);
        this.from = Collections.unmodifiableSet(from);
        this.to = to;
        this.needsReason = needsReason;
    }

    /** Its name. */
    public Bilingual label() {
        return label;
    }

    /** The states in which it may be done. */
    public Set<SharingState> from() {
        return from;
    }

    /** The state it leads to. */
    public SharingState to() {
        return to;
    }

    /** Whether data flow from then on, so that a second person looks at the terms. */
    public boolean letsDataFlow() {
        return this != WRITE && to == IN_FORCE;
    }

    /** Whether it is done for a reason alone. */
    public boolean needsReason() {
        return needsReason;
    }
}
