package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.Level;

/**
 * A case at the edge of a rule.
 *
 * @param rule its id
 * @param why what stands at the edge
 * @param level at which it fires; null = it does not
 * @param side the filing and what is known
 */
record Bound(String rule, String why, Level level, RuleExamples.Side side) {

    static Bound silent(String rule, String why, Filing filing) {
        return silent(rule, why, filing, UnaryOperator.identity());
    }

    static Bound silent(String rule, String why, Filing filing, UnaryOperator<FactsBuilder> known) {
        return new Bound(rule, why, null, RuleExamples.side(filing, known));
    }

    static Bound warns(String rule, String why, Filing filing) {
        return new Bound(rule, why, Level.WARN, RuleExamples.side(filing, UnaryOperator.identity()));
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

    void check() {
        Verdict verdict = RuleBook.standard().evaluate(side.reading(), side.facts());
        assertThat(verdict.findings())
                .as("trusted")
                .extracting(Finding::ruleId)
                .doesNotContain("A03", "A04", "A05", "A06", "A07", "A09", "A11");
        var found = assertThat(verdict.findings())
                .filteredOn(finding -> finding.ruleId().equals(rule))
                .extracting(Finding::level);
        if (level == null) {
            found.isEmpty();
        } else {
            found.isNotEmpty().containsOnly(level);
        }
    }

    @Override
    public String toString() {
        return rule + " " + why;
    }
}
