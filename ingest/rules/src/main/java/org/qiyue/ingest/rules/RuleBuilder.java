package org.qiyue.ingest.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.Severity;

/** Writes a rule down in the order in which it is read: id, level, basis, message, remedy, condition in words and in code. */
final class RuleBuilder {

    /** Item (2) of 劳动合同法 art. 74: conclusion and rescission of labour contracts. */
    private static final int CONTRACTS = 2;

    final String id;
    final Stage stage;
    final Level level;
    Severity severity = Severity.NORMAL;
    String basis;
    int art74Item = CONTRACTS;
    String messageZh;
    String messageEn;
    String remedyZh;
    String remedyEn;
    boolean aboutPlatform;
    boolean asksRegister;
    String conditionZh;
    String conditionEn;
    Feed needs;
    List<Feed> alsoNeeds = List.of();
    LocalDate effectiveFrom;
    LocalDate effectiveTo;

    private RuleBuilder(String id, Stage stage, Level level) {
        this.id = id;
        this.stage = stage;
        this.level = level;
    }

    static RuleBuilder trust(String id) {
        return new RuleBuilder(id, Stage.TRUST, Level.REJECT);
    }

    static RuleBuilder content(String id, Level level) {
        return new RuleBuilder(id, Stage.CONTENT, level);
    }

    static RuleBuilder state(String id, Level level) {
        return new RuleBuilder(id, Stage.STATE, level);
    }

    RuleBuilder severity(Severity other) {
        severity = other;
        return this;
    }

    RuleBuilder art74Item(int item) {
        art74Item = item;
        return this;
    }

    /** What it finds is about whoever files, not about the contract. */
    RuleBuilder aboutPlatform() {
        aboutPlatform = true;
        return this;
    }

    /** It looks at what the register knows, whatever the filing agrees: {@link Foreseen} leaves it. */
    RuleBuilder asksRegister() {
        asksRegister = true;
        return this;
    }

    RuleBuilder basis(String text) {
        basis = text;
        return this;
    }

    RuleBuilder effectiveFrom(LocalDate day) {
        effectiveFrom = day;
        return this;
    }

    RuleBuilder effectiveTo(LocalDate day) {
        effectiveTo = day;
        return this;
    }

    RuleBuilder says(String zh, String en) {
        messageZh = zh;
        messageEn = en;
        return this;
    }

    RuleBuilder remedy(String zh, String en) {
        remedyZh = zh;
        remedyEn = en;
        return this;
    }

    /** The register without which it is not evaluated at all. */
    RuleBuilder needs(Feed feed) {
        needs = feed;
        return this;
    }

    /** The registers without each of which only a part of it is evaluated. */
    RuleBuilder alsoNeeds(Feed... feeds) {
        alsoNeeds = List.of(feeds);
        return this;
    }

    /** When it fires, in words; the figures that decide are named in braces. */
    RuleBuilder when(String zh, String en) {
        conditionZh = zh;
        conditionEn = en;
        return this;
    }

    /** The condition: where it holds, with the particulars. */
    Rule fires(Function<Case, List<Hit>> condition) {
        return new Rule(this, condition);
    }

    /** The condition: the members at which it holds. */
    Rule firesAt(Function<Case, List<String>> pointers) {
        return new Rule(this, filed -> {
            List<String> found = pointers.apply(filed);
            return found.isEmpty() ? Hit.NONE : found.stream().map(Hit::at).toList();
        });
    }

    /** The condition, about one member. */
    Rule firesAt(String pointer, Predicate<Case> condition) {
        List<Hit> hit = List.of(Hit.at(pointer));
        return new Rule(this, filed -> condition.test(filed) ? hit : Hit.NONE);
    }
}
