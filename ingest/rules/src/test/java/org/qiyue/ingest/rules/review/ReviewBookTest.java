package org.qiyue.ingest.rules.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiyue.ingest.rules.review.Made.contract;
import static org.qiyue.ingest.rules.review.Made.employer;
import static org.qiyue.ingest.rules.review.Made.many;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.Severity;
import org.qiyue.ingest.rules.review.ReviewExamples.Example;

class ReviewBookTest {

    private static final ReviewBook BOOK = ReviewBook.standard();

    static Stream<Example> examples() {
        return ReviewExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyRulePassesItsPassingExampleAndFiresAtTheOther(Example example) {
        assertThat(found(example.passes(), example)).as("passes").isEmpty();
        assertThat(found(example.fires(), example)).as("fires").isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.messageZh()).doesNotContain("{}").isNotBlank();
            assertThat(finding.basis()).isNotBlank();
        });
    }

    @Test
    void everyRuleHasAnExampleAndAnIdOfItsOwnForItsSubject() {
        assertThat(BOOK.rules().stream().map(ReviewRule::toString).toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        examples().map(Example::toString).toList());
    }

    @Test
    void onlyTheReminderOfAnExpiryIsForPlatforms() {
        assertThat(BOOK.rules().stream()
                        .filter(rule -> rule.level() != Level.RISK)
                        .map(ReviewRule::id))
                .containsExactly("G07");
    }

    @Test
    void aRuleThatIsLeftOutFindsNothing() {
        EmployerOnDay overdue = employer("2026-08-01", contract(1).fixed("2025-07-01", "2026-06-30"));
        assertThat(BOOK.review(overdue, rule -> !rule.id().equals("G05"))).isEmpty();
    }

    @Test
    void aFindingOfAContractNamesItsAreaAndOneOfAnEmployerTheAreaOfRegistration() {
        ReviewFinding ofContract = BOOK.review(
                        employer("2026-08-01", contract(1).fixed("2025-07-01", "2026-06-30")), only("G05"))
                .get(0);
        assertThat(ofContract.area()).isEqualTo("110108");
        assertThat(ofContract.registrationArea()).isEqualTo("110105");
        assertThat(ofContract.subject()).isEqualTo("C1").isEqualTo(ofContract.contractId());
        assertThat(ofContract.messageZh()).contains("2026-06-30");
        ReviewFinding ofEmployer =
                BOOK.review(ReviewExamples.shortTerms(30), only("C22")).get(0);
        assertThat(ofEmployer.area()).isEqualTo("110105");
        assertThat(ofEmployer.contractId()).isNull();
        assertThat(ofEmployer.subject()).isEqualTo(ofEmployer.creditCode());
        assertThat(ofEmployer.contracts()).hasSize(30);
        assertThat(ofEmployer.messageEn()).contains("30/40");
    }

    @Test
    void aFindingNamesAHundredContractsAndCountsAll() {
        List<ContractOnDay> brief = many(150, n -> contract(n).fixed("2026-06-01", "2026-11-30"));
        ReviewFinding finding =
                BOOK.review(employer("2026-11-25", brief), only("C22")).get(0);
        assertThat(finding.contracts()).hasSize(100);
        assertThat(finding.contractCount()).isEqualTo(150);
    }

    @Test
    void aRiskIsHighOnlyWhereTheCatalogueSaysSo() {
        assertThat(BOOK.rules().stream()
                        .filter(rule -> rule.severity() != Severity.NORMAL)
                        .map(ReviewRule::id))
                .containsExactly("I11");
    }

    @Test
    void aCountWithMoreRepairsThanFilingsCannotExist() {
        assertThatThrownBy(() -> new FilingCount(1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    static Predicate<ReviewRule<?>> only(String rule) {
        return each -> each.id().equals(rule);
    }

    private static List<ReviewFinding> found(Object seen, Example example) {
        Predicate<ReviewRule<?>> rule = each -> each.id().equals(example.rule()) && each.subject() == example.subject();
        if (seen instanceof EmployerOnDay employer) {
            return BOOK.review(employer, rule);
        }
        return seen instanceof PlatformOnDay platform
                ? BOOK.review(platform, rule)
                : BOOK.review((AuthorityOnDay) seen, rule);
    }
}
