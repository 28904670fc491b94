package org.qiyue.registry.model;

import java.util.Locale;
import java.util.Optional;

/** What a filing reports: a fact of a contract's life, or the repair of an earlier report. */
public enum FilingKind {
    CONCLUDED("CONCLUDE", "订立"),
    RENEWED("RENEW", "续订"),
    AMENDED("AMEND", "变更"),
    RESCINDED("RESCIND", "解除"),
    TERMINATED("TERMINATE", "终止"),
    CORRECTED("CORRECT", "更正"),
    WITHDRAWN("WITHDRAW", "撤回");

    private final String wireName;
    private final String verb;
    private final String nameZh;

    FilingKind(String verb, String nameZh) {
        this.wireName = name().toLowerCase(Locale.ROOT);
        this.verb = verb;
        this.nameZh = nameZh;
    }

    /** The word in the event's type, for example {@code concluded} in {@code org.qiyue.filing.concluded.v1}. */
    public String wireName() {
        return wireName;
    }

    /** The word of the rule texts, for example {@code CONCLUDE}. */
    public String verb() {
        return verb;
    }

    /** The Chinese word, for example 订立. */
    public String nameZh() {
        return nameZh;
    }

    /** Whether the fact ends the contract. */
    public boolean isEnding() {
        return this == RESCINDED || this == TERMINATED;
    }

    /** Whether the filing repairs an earlier one and reports no fact of its own. */
    public boolean isRepair() {
        return this == CORRECTED || this == WITHDRAWN;
    }

    /** The kind of a wire name, empty when there is none. */
    public static Optional<FilingKind> ofWireName(String wireName) {
        return Codes.find(values(), FilingKind::wireName, wireName);
    }
}
