package org.qiyue.ingest.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.Severity;

/**
 * One rule of the book: what it is called, what it does to a filing, what it rests on, what it says, and when it fires.
 * The text of every rule is public.
 */
public final class Rule {

    private final String id;
    private final Stage stage;
    private final Level level;
    private final Severity severity;
    private final String basis;
    private final int art74Item;
    private final String messageZh;
    private final String messageEn;
    private final String remedyZh;
    private final String remedyEn;
    private final boolean aboutPlatform;
    private final boolean asksRegister;
    private final String conditionZh;
    private final String conditionEn;
    private final Feed needs;
    private final List<Feed> alsoNeeds;
    private final LocalDate effectiveFrom;
    private final LocalDate effectiveTo;
    private final Function<Case, List<Hit>> condition;

    Rule(RuleBuilder text, Function<Case, List<Hit>> condition) {
        this.id = text.id;
        this.stage = text.stage;
        this.level = text.level;
        this.severity = text.severity;
        this.basis = Objects.requireNonNull(text.basis, text.id);
        this.art74Item = text.art74Item;
        this.messageZh = Objects.requireNonNull(text.messageZh, text.id);
        this.messageEn = Objects.requireNonNull(text.messageEn, text.id);
        this.remedyZh = Objects.requireNonNull(text.remedyZh, text.id);
        this.remedyEn = Objects.requireNonNull(text.remedyEn, text.id);
        this.aboutPlatform = text.aboutPlatform;
        this.asksRegister = text.asksRegister || text.needs != null;
        this.conditionZh = Objects.requireNonNull(text.conditionZh, text.id);
        this.conditionEn = Objects.requireNonNull(text.conditionEn, text.id);
        this.needs = text.needs;
        this.alsoNeeds = List.copyOf(text.alsoNeeds);
        this.effectiveFrom = text.effectiveFrom;
        this.effectiveTo = text.effectiveTo;
        this.condition = Objects.requireNonNull(condition, text.id);
        if (art74Item < 1 || art74Item > 7) {
            throw new IllegalArgumentException(id + " belongs to none of the seven items");
        }
    }

    /** The public, stable id. */
    public String id() {
        return id;
    }

    /** When it is evaluated. */
    public Stage stage() {
        return stage;
    }

    /** What it does to a filing; a few rules act otherwise in cases their message names. */
    public Level level() {
        return level;
    }

    /** How urgent it is for supervisors. */
    public Severity severity() {
        return severity;
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

    /** Whether what it finds is about the platform and not about the contract: no alert for the area, no open risk. */
    public boolean isAboutPlatform() {
        return aboutPlatform;
    }

    /** When it fires, in Chinese; {@code {name}} stands for a parameter or a figure of the law. */
    public String conditionZh() {
        return conditionZh;
    }

    /** When it fires, in English; {@code {name}} stands for a parameter or a figure of the law. */
    public String conditionEn() {
        return conditionEn;
    }

    /** The register without which it is not evaluated at all; empty when it needs none. */
    public Optional<Feed> needs() {
        return Optional.ofNullable(needs);
    }

    /** The registers without each of which it is evaluated in part. */
    public List<Feed> alsoNeeds() {
        return alsoNeeds;
    }

    /** First legal date whose facts it governs; null = from the beginning. */
    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** Last legal date whose facts it governs; null = still. */
    public LocalDate effectiveTo() {
        return effectiveTo;
    }

    /** Whether it governs facts of that legal date; a date that could not be read is governed by every rule. */
    public boolean governs(LocalDate legalDate) {
        return legalDate == null
                || (effectiveFrom == null || !legalDate.isBefore(effectiveFrom))
                        && (effectiveTo == null || !legalDate.isAfter(effectiveTo));
    }

    /** Whether it asks the register whatever the filing agrees, so that it need not be evaluated before that is known. */
    boolean asksRegister() {
        return asksRegister;
    }

    @Override
    public String toString() {
        return id + " " + level;
    }

    void evaluate(Case filed, List<Finding> findings) {
        if (!governs(filed.legalDate())) {
            return;
        }
        List<Hit> hits = condition.apply(filed);
        if (!hits.isEmpty()) {
            hits.forEach(hit -> findings.add(finding(hit)));
        }
    }

    private Finding finding(Hit hit) {
        return new Finding(
                id,
                hit.level() == null ? level : hit.level(),
                hit.severity() == null ? severity : hit.severity(),
                hit.pointer(),
                messageZh.replace("{}", hit.detailZh()),
                messageEn.replace("{}", hit.detailEn()),
                basis,
                remedyZh,
                remedyEn);
    }
}
