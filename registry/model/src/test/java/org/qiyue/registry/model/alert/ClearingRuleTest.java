package org.qiyue.registry.model.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiyue.registry.model.SupervisionTable;

/** Which later filings clear a finding, which only claim a repair, and which say nothing of it. */
class ClearingRuleTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-26");
    private static final AlertFact FOUND = AlertFact.found("F:1:0", "C", DAY);

    @ParameterizedTest
    @CsvSource({
        "E01, AMENDED, /contract/wageAmount, , AMENDMENT",
        "E01, AMENDED, /contract/positionName, , ",
        "E01, AMENDED, /contract/wageAmount, H02, ",
        "E01, AMENDED, /contract/wageAmount, C12, AMENDMENT",
        "E01, RENEWED, , , RENEWAL",
        "E01, RENEWED, , E01, ",
        "E01, TERMINATED, , , ",
        "G05, RENEWED, , , RENEWAL",
        "G05, TERMINATED, , , ENDING",
        "G05, RESCINDED, , , ENDING",
        "C07, RENEWED, , , ",
        "C07, AMENDED, /contract/signedOn, , ",
        "I26, CONCLUDED, , , CONCLUSION"
    })
    void aNewFactClearsWhereTheRuleSaysSoAndWasNotFoundAgain(
            String rule, String kind, String field, String fired, ClearingFact expected) {
        LaterEvent later = new LaterEvent(kind, "f", DAY, words(field), false, words(fired));
        assertThat(ClearingRule.of(rule, DAY).judge(FOUND, later).map(ClearingRuleTest::kind))
                .isEqualTo(Optional.ofNullable(expected).map(Object.class::cast));
    }

    @Test
    void aCorrectionOrWithdrawalAloneClaimsARepair() {
        assertThat(judged("E01", "CORRECTED", "/contract/wageAmount", false)).isEqualTo(RepairClaim.CORRECTION);
        assertThat(judged("E01", "CORRECTED", "/contract/positionName", false)).isNull();
        assertThat(judged("E01", "WITHDRAWN", null, false)).isEqualTo(RepairClaim.WITHDRAWAL);
        assertThat(judged("C07", "CORRECTED", "/contract/signedOn", false)).isEqualTo(RepairClaim.CORRECTION);
    }

    @Test
    void aDayOfDeliveryOrPaymentThatIsFilledInIsANewFact() {
        assertThat(judged("I17", "CORRECTED", "/ending/fileTransferOn", true)).isEqualTo(ClearingFact.DELIVERY);
        assertThat(judged("I17", "CORRECTED", "/ending/fileTransferOn", false)).isEqualTo(RepairClaim.CORRECTION);
        assertThat(judged("I14", "CORRECTED", "/ending/severancePaidOn", true)).isEqualTo(ClearingFact.PAYMENT);
        assertThat(judged("I14", "CORRECTED", "/ending/severancePaidOn /ending/severanceAmount", true))
                .isEqualTo(RepairClaim.CORRECTION);
        assertThat(judged("C11", "CORRECTED", "/contract/textDeliveredOn", true))
                .isEqualTo(ClearingFact.DELIVERY);
    }

    @Test
    void whatIsClearedOrClaimedIsNotSoAgain() {
        LaterEvent correction = new LaterEvent("CORRECTED", "f", DAY, Set.of("/contract/wageAmount"), false, Set.of());
        AlertFact claimed = FOUND.claimed(new AlertFact.Claim(RepairClaim.CORRECTION, "e"));
        assertThat(ClearingRule.of("E01", DAY).judge(claimed, correction)).isEmpty();
        AlertFact cleared = FOUND.cleared(new AlertFact.Clearing(ClearingFact.RENEWAL, "e", DAY));
        LaterEvent renewal = new LaterEvent("RENEWED", "f", DAY, Set.of(), false, Set.of());
        assertThat(ClearingRule.of("E01", DAY).judge(cleared, renewal)).isEmpty();
        assertThat(ClearingRule.of("E01", DAY).judge(claimed, renewal)).isPresent();
    }

    @Test
    void theTableNamesKnownFactsAlone() {
        SupervisionTable.of("clearing").rows().forEach(row -> {
            ClearingRule rule = ClearingRule.of(row.text("rule"), DAY);
            assertThat(rule.clears()).as(rule.rule()).isNotEmpty();
            assertThat(rule.guards()).as(rule.rule()).contains(rule.rule());
            assertThat(rule.fields()).as(rule.rule()).allMatch(field -> field.matches("/[a-z]+/[A-Za-z]+"));
        });
    }

    private static Object judged(String rule, String kind, String fields, boolean fills) {
        LaterEvent later = new LaterEvent(kind, "f", DAY, words(fields), fills, Set.of());
        return ClearingRule.of(rule, DAY)
                .judge(FOUND, later)
                .map(ClearingRuleTest::kind)
                .orElse(null);
    }

    private static Object kind(AlertEvent event) {
        return event instanceof AlertEvent.Cleared cleared
                ? cleared.clearing().kind()
                : ((AlertEvent.RepairClaimed) event).claim().kind();
    }

    private static Set<String> words(String text) {
        return text == null ? Set.of() : Set.copyOf(Arrays.asList(text.split(" ")));
    }
}
