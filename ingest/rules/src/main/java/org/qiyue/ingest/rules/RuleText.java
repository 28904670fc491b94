package org.qiyue.ingest.rules;

import java.util.Objects;
import java.util.Optional;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.Severity;

/**
 * What a rule says, be it about one filing or about a day: what it is called, what it rests on, when it fires, in words, and
 * what it tells whom it concerns. All of it is public.
 */
public abstract class RuleText {

    private static final int ITEMS = 7;

    private final String id;
    private final Level level;
    private final Severity severity;
    private final Feed needs;
    private final String basis;
    private final int art74Item;
    private final String messageZh;
    private final String messageEn;
    private final String remedyZh;
    private final String remedyEn;
    private final String conditionZh;
    private final String conditionEn;

    /**
     * @throws NullPointerException naming the rule, when a text is missing
     * @throws IllegalArgumentException when it serves none of the seven items
     */
    protected RuleText(Writing<?> written) {
        this.id = written.id;
        this.level = written.level;
        this.severity = written.severity;
        this.needs = written.needs;
        this.basis = Objects.requireNonNull(written.basis, id);
        this.art74Item = written.art74Item;
        this.messageZh = Objects.requireNonNull(written.messageZh, id);
        this.messageEn = Objects.requireNonNull(written.messageEn, id);
        this.remedyZh = Objects.requireNonNull(written.remedyZh, id);
        this.remedyEn = Objects.requireNonNull(written.remedyEn, id);
        this.conditionZh = Objects.requireNonNull(written.conditionZh, id);
        this.conditionEn = Objects.requireNonNull(written.conditionEn, id);
        if (art74Item < 1 || art74Item > ITEMS) {
            throw new IllegalArgumentException(id + " belongs to none of the seven items");
        }
    }

    /** The public, stable id; a rule about one filing and one about a day may have the same. */
    public String id() {
        return id;
    }

    /** What it does; a few rules act otherwise in cases their message names. */
    public Level level() {
        return level;
    }

    /** How urgent it is for supervisors; a few findings are more or less so. */
    public Severity severity() {
        return severity;
    }

    /** The register without which it is not evaluated at all; empty when it needs none. */
    public Optional<Feed> needs() {
        return Optional.ofNullable(needs);
    }

    /** The article or standard it rests on. */
    public String basis() {
        return basis;
    }

    /** The item of 劳动合同法 art. 74 it serves, 1 to 7. */
    public int art74Item() {
        return art74Item;
    }

    /** What it says, in Chinese; {@code {}} stands for the particulars. */
    public String messageZh() {
        return messageZh;
    }

    /** What it says, in English; {@code {}} stands for the particulars. */
    public String messageEn() {
        return messageEn;
    }

    /** What to do, in Chinese. */
    public String remedyZh() {
        return remedyZh;
    }

    /** What to do, in English. */
    public String remedyEn() {
        return remedyEn;
    }

    /** When it fires, in Chinese; {@code {name}} stands for a parameter or a figure of the law. */
    public String conditionZh() {
        return conditionZh;
    }

    /** When it fires, in English; {@code {name}} stands for a parameter or a figure of the law. */
    public String conditionEn() {
        return conditionEn;
    }

    /**
     * Writes a rule down in the order in which it is read.
     *
     * @param <W> the kind of rule that is written
     */
    public abstract static class Writing<W extends Writing<W>> {

        /** Item (2) of 劳动合同法 art. 74: conclusion and rescission of labour contracts. */
        private static final int CONTRACTS = 2;

        private final String id;
        private final Level level;
        private Severity severity = Severity.NORMAL;
        private Feed needs;
        private String basis;
        private int art74Item = CONTRACTS;
        private String messageZh;
        private String messageEn;
        private String remedyZh;
        private String remedyEn;
        private String conditionZh;
        private String conditionEn;

        protected Writing(String id, Level level) {
            this.id = id;
            this.level = level;
        }

        /** This one, by its own kind. */
        protected abstract W self();

        /** How urgent it is, where it is more or less than normal. */
        public W severity(Severity other) {
            severity = other;
            return self();
        }

        /** The register without which it is not evaluated at all. */
        public W needs(Feed feed) {
            needs = feed;
            return self();
        }

        /** The item of art. 74, where it is another than the second. */
        public W art74Item(int item) {
            art74Item = item;
            return self();
        }

        /** What it rests on. */
        public W basis(String text) {
            basis = text;
            return self();
        }

        /** What it tells. */
        public W says(String zh, String en) {
            messageZh = zh;
            messageEn = en;
            return self();
        }

        /** What to do about it. */
        public W remedy(String zh, String en) {
            remedyZh = zh;
            remedyEn = en;
            return self();
        }

        /** When it fires, in words; the figures that decide are named in braces. */
        public W when(String zh, String en) {
            conditionZh = zh;
            conditionEn = en;
            return self();
        }
    }
}
