package org.qiyue.ingest.rules;

import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.Placement.Reason;

/** Says in words why an event has no lawful place, and at which member. */
final class Places {

    private Places() {}

    static String pointer(Case filed, Reason reason) {
        if (reason == Reason.UNKNOWN_FILING) {
            return filed.is(FilingKind.CORRECTED)
                    ? "/data/correction/supersedesFilingId"
                    : "/data/withdrawal/supersedesFilingId";
        }
        if (reason == Reason.IMPOSSIBLE_TERM) {
            return filed.is(FilingKind.CORRECTED) ? "/data/correction/changes" : "/data/amendment/items";
        }
        return filed.ending() != null ? "/data/ending/endedOn" : "/data/filing/occurredOn";
    }

    static String zh(Reason reason) {
        return switch (reason) {
            case NOT_CONCLUDED -> "合同尚未订立。";
            case ALREADY_CONCLUDED -> "合同已经订立。";
            case BEFORE_CONCLUSION -> "早于合同订立。";
            case TERM_OVER -> "合同期限已届满，只能续订、解除或终止。";
            case AFTER_ENDING -> "合同已解除或终止。";
            case VOIDED -> "合同的订立备案已撤回。";
            case UNKNOWN_FILING -> "所指备案不是该合同现行有效的备案。";
            case LATER_FILING -> "其后已有其他备案。";
            case IMPOSSIBLE_TERM -> "修改后的合同期限不成立。";
            case BREAKS_LATER_EVENT -> "与已登记的其后事件相抵触。";
        };
    }

    static String en(Reason reason) {
        return switch (reason) {
            case NOT_CONCLUDED -> "the contract is not concluded.";
            case ALREADY_CONCLUDED -> "the contract is concluded already.";
            case BEFORE_CONCLUSION -> "it lies before the conclusion.";
            case TERM_OVER -> "the term is over; only renewal, rescission or termination may follow.";
            case AFTER_ENDING -> "the contract has been rescinded or terminated.";
            case VOIDED -> "the contract's conclusion was withdrawn.";
            case UNKNOWN_FILING -> "the filing named is none of this contract that still counts.";
            case LATER_FILING -> "a later filing has been accepted.";
            case IMPOSSIBLE_TERM -> "the changed term cannot be.";
            case BREAKS_LATER_EVENT -> "it contradicts a later event on the register.";
        };
    }
}
