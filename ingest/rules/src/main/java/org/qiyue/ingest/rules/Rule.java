package org.qiyue.ingest.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** One rule about a filing: what it says, what it does to the filing, and when it fires. */
public final class Rule extends RuleText {

    private final Stage stage;
    private final boolean aboutPlatform;
    private final boolean asksRegister;
    private final List<Feed> alsoNeeds;
    private final LocalDate effectiveFrom;
    private final LocalDate effectiveTo;
    private final Function<Case, List<Hit>> condition;

    Rule(RuleBuilder written, Function<Case, List<Hit>> condition) {
        super(written);
        this.stage = written.stage;
        this.aboutPlatform = written.aboutPlatform;
        this.asksRegister = written.asksRegister || needs().isPresent();
        this.alsoNeeds = List.copyOf(written.alsoNeeds);
        this.effectiveFrom = written.effectiveFrom;
        this.effectiveTo = written.effectiveTo;
        this.condition = Objects.requireNonNull(condition, id());
    }

    /** When it is evaluated. */
    public Stage stage() {
        return stage;
    }

    /** Whether what it finds is about the platform and not about the contract: no alert for the area, no open risk. */
    public boolean isAboutPlatform() {
        return aboutPlatform;
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

    @Override
    public String toString() {
        return id() + " " + level();
    }

    /** Whether it asks the register whatever the filing agrees, so that it need not be evaluated before that is known. */
    boolean asksRegister() {
        return asksRegister;
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
                id(),
                hit.level() == null ? level() : hit.level(),
                hit.severity() == null ? severity() : hit.severity(),
                hit.pointer(),
                messageZh().replace("{}", hit.detailZh()),
                messageEn().replace("{}", hit.detailEn()),
                basis(),
                remedyZh(),
                remedyEn());
    }
}
