package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.Level;

class RuleCatalogueTest {

    private static final RuleBook BOOK = RuleBook.standard();

    @Test
    void passesWhatIsInOrder() {
        assertAll(RuleExamples.all()
                .map(example -> () -> assertThat(evaluate(example.passing()).findings())
                        .as("what %s passes", example)
                        .extracting(Finding::ruleId)
                        .doesNotContain(example.rule())));
    }

    /** Trust ends the evaluation: an example that is not trusted would pass everything else. */
    @Test
    void trustsTheExamplesOfLaterStages() {
        assertAll(RuleExamples.all()
                .filter(example -> rule(example.rule()).stage() != Stage.TRUST)
                .flatMap(example -> Stream.of(example.passing(), example.firing())
                        .map(side -> () -> assertThat(evaluate(side).findings())
                                .as("the trust in the examples of %s", example)
                                .noneMatch(finding -> rule(finding.ruleId()).stage() == Stage.TRUST))));
    }

    @Test
    void firesOnWhatIsNot() {
        assertAll(RuleExamples.all()
                .map(example -> () -> assertThat(evaluate(example.firing()).findings())
                        .as("what %s fires on", example)
                        .filteredOn(finding -> finding.ruleId().equals(example.rule()))
                        .isNotEmpty()
                        .allSatisfy(finding -> assertThat(finding.level())
                                .isEqualTo(rule(example.rule()).level()))));
    }

    @Test
    void showsBothSidesOfEveryRule() {
        assertThat(RuleExamples.all().map(RuleExamples.Example::rule))
                .containsExactlyInAnyOrderElementsOf(
                        BOOK.rules().stream().map(Rule::id).toList());
    }

    @Test
    void givesEveryRuleAnIdOfItsOwnAndItsTexts() {
        assertThat(BOOK.rules()).extracting(Rule::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-K]\\d\\d"));
        assertThat(BOOK.rules())
                .allSatisfy(rule -> assertThat(List.of(
                                rule.basis(), rule.messageZh(), rule.messageEn(), rule.remedyZh(), rule.remedyEn()))
                        .noneMatch(String::isBlank));
    }

    @Test
    void refusesInTheTrustStageOnly() {
        assertThat(BOOK.rules())
                .filteredOn(rule -> rule.stage() == Stage.TRUST)
                .extracting(Rule::level)
                .containsOnly(Level.REJECT);
    }

    private static Rule rule(String id) {
        return BOOK.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Verdict evaluate(RuleExamples.Side side) {
        return BOOK.evaluate(side.reading(), side.facts());
    }
}
