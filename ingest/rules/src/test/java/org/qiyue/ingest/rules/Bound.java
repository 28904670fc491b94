package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.Level;

/**
 * A case at the edge of a rule.
 *
 * @param rule its id
 * @param why what stands at the edge
 * @param level at which it fires; null = it does not
 * @param pointers where it fires, exactly; null = anywhere
 * @param side the filing and what is known
 */
record Bound(String rule, String why, Level level, List<String> pointers, RuleExamples.Side side) {

    Bound(String rule, String why, Level level, RuleExamples.Side side) {
        this(rule, why, level, null, side);
    }

    static Bound silent(String rule, String why, Filing filing) {
        return silent(rule, why, filing, UnaryOperator.identity());
    }

    static Bound silent(String rule, String why, Filing filing, UnaryOperator<FactsBuilder> known) {
        return new Bound(rule, why, null, RuleExamples.side(filing, known));
    }

    static Bound warns(String rule, String why, Filing filing) {
        return new Bound(rule, why, Level.WARN, RuleExamples.side(filing, UnaryOperator.identity()));
    }

    static Bound holds(String rule, String why, Filing filing, UnaryOperator<FactsBuilder> known) {
        return new Bound(rule, why, Level.HOLD, RuleExamples.side(filing, known));
    }

    /** Waits for the bureau. */
    static Bound waits(String rule, String why, Filing filing, UnaryOperator<FactsBuilder> known) {
        return new Bound(rule, why, Level.APPROVAL, RuleExamples.side(filing, known));
    }

    static Bound rejects(String rule, String why, Filing filing) {
        return rejects(rule, why, filing, UnaryOperator.identity());
    }

    static Bound rejects(String rule, String why, Filing filing, UnaryOperator<FactsBuilder> known) {
        return new Bound(rule, why, Level.REJECT, RuleExamples.side(filing, known));
    }

    static Bound risks(String rule, String why, Filing filing) {
        return risks(rule, why, filing, UnaryOperator.identity());
    }

    static Bound risks(String rule, String why, Filing filing, UnaryOperator<FactsBuilder> known) {
        return new Bound(rule, why, Level.RISK, RuleExamples.side(filing, known));
    }

    static Bound warns(String rule, String why, Filing filing, UnaryOperator<FactsBuilder> known) {
        return new Bound(rule, why, Level.WARN, RuleExamples.side(filing, known));
    }

    /** The same, at these places and no others. */
    Bound at(String... places) {
        return new Bound(rule, why, level, List.of(places), side);
    }

    /**
     * Checks all of them and tells of every one that fails. They are one test, not one each: mutation analysis runs every
     * test by itself and would list all the cases for each of them.
     */
    static void checkAll(Stream<Bound> bounds) {
        assertAll(bounds.map(bound -> bound::check));
    }

    private void check() {
        Verdict verdict = RuleBook.standard().evaluate(side.reading(), ForeseenTest.foreseen(side), side.facts());
        assertThat(verdict.findings())
                .as("%s is trusted", this)
                .extracting(Finding::ruleId)
                .doesNotContain("A03", "A04", "A05", "A06", "A07", "A09", "A11");
        var found = assertThat(verdict.findings())
                .as(toString())
                .filteredOn(finding -> finding.ruleId().equals(rule))
                .extracting(Finding::level);
        if (level == null) {
            found.isEmpty();
        } else {
            found.isNotEmpty().containsOnly(level);
        }
        if (pointers != null) {
            assertThat(verdict.findings())
                    .as(toString())
                    .filteredOn(finding -> finding.ruleId().equals(rule))
                    .extracting(Finding::pointer)
                    .containsExactlyElementsOf(pointers);
        }
    }

    @Override
    public String toString() {
        return rule + " " + why;
    }
}
