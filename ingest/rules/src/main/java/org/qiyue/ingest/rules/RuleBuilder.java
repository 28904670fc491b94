package org.qiyue.ingest.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.qiyue.ingest.protocol.Level;

/** Writes a rule about one filing: what it says, what it governs and looks at, and its condition in code. */
final class RuleBuilder extends RuleText.Writing<RuleBuilder> {

    final Stage stage;
    boolean aboutPlatform;
    boolean asksRegister;
    List<Feed> alsoNeeds = List.of();
    LocalDate effectiveFrom;
    LocalDate effectiveTo;

    private RuleBuilder(String id, Stage stage, Level level) {
        super(id, level);
        this.stage = stage;
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

    @Override
    protected RuleBuilder self() {
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

    RuleBuilder effectiveFrom(LocalDate day) {
        effectiveFrom = day;
        return this;
    }

    RuleBuilder effectiveTo(LocalDate day) {
        effectiveTo = day;
        return this;
    }

    /** The registers without each of which only a part of it is evaluated. */
    RuleBuilder alsoNeeds(Feed... feeds) {
        alsoNeeds = List.of(feeds);
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
