package org.qiyue.registry.model;

import java.util.List;
import java.util.Objects;

/** Whether a further event has a lawful place in a contract's life. */
public sealed interface Placement {

    /**
     * It has.
     *
     * @param timeline the contract's life with the event in it
     * @param followers the events that lie after it by their legal dates; empty unless the fact is late
     */
    record Lawful(ContractTimeline timeline, List<ContractEvent> followers) implements Placement {
        public Lawful {
            Objects.requireNonNull(timeline, "timeline");
            followers = List.copyOf(followers);
        }

        /** Whether the fact was reported after facts that happened later. */
        public boolean isLate() {
            return !followers.isEmpty();
        }
    }

    /**
     * It has not.
     *
     * @param reason why
     * @param conflict the event it cannot stand beside; null when there is none to name
     */
    record Unlawful(Reason reason, ContractEvent conflict) implements Placement {
        public Unlawful {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Why an event has no lawful place. */
    enum Reason {
        /** No contract is known yet. */
        NOT_CONCLUDED,
        /** The contract was concluded before and is not void. */
        ALREADY_CONCLUDED,
        /** The event lies before the conclusion. */
        BEFORE_CONCLUSION,
        /** The fixed term is over; only renewal or ending may follow. */
        TERM_OVER,
        /** The event lies on or after the ending. */
        AFTER_ENDING,
        /** The conclusion was withdrawn. */
        VOIDED,
        /** The filing to be corrected or withdrawn is none of this contract that still counts. */
        UNKNOWN_FILING,
        /** A filing accepted later than the one to be withdrawn still counts. */
        LATER_FILING,
        /** The changed facts make no term: an end before the start, or an end where none may be. */
        IMPOSSIBLE_TERM,
        /** An event accepted before would lose its lawful place. */
        BREAKS_LATER_EVENT
    }
}
