package org.qiyue.deploy.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qiyue.deploy.local.simulation.Ledger.Answer;
import org.qiyue.ingest.protocol.Sm3;

/** What counts as an answer that was expected. */
class LedgerTest {

    private static final Expectation WARNED = Expectation.warned("G06 gap", "G06");
    private static final Expectation HELD = Expectation.held("J09 ahead", "J09");

    private final Ledger ledger = new Ledger();

    @Test
    void aReceiptThatNamesExactlyTheRulesCounts() {
        ledger.sent(digest("one"), WARNED);
        ledger.answered(digest("one"), Answer.ACCEPTED_WITH_WARNINGS, Set.of("G06"));
        assertThat(count().rulesNamed()).isEqualTo(1);
    }

    @Test
    void aReceiptThatNamesOneRuleMoreDoesNotCount() {
        ledger.sent(digest("one"), WARNED);
        ledger.answered(digest("one"), Answer.ACCEPTED_WITH_WARNINGS, Set.of("G06", "C09"));
        assertThat(count().rulesNamed()).isZero();
    }

    @Test
    void aReceiptThatNamesARuleOfACleanFilingDoesNotCount() {
        ledger.sent(digest("one"), Expectation.clean("concluded"));
        ledger.answered(digest("one"), Answer.ACCEPTED, Set.of("H06"));
        assertThat(count().rulesNamed()).isZero();
    }

    @Test
    void aFilingHeldForAnotherRuleDoesNotCountAsHeld() {
        ledger.sent(digest("one"), HELD);
        ledger.held(digest("one"), Set.of("J04"));
        assertThat(count().held()).isZero();
        assertThat(count().provisional()).isEqualTo(1);
        ledger.held(digest("one"), Set.of("J09"));
        assertThat(count().held()).isEqualTo(1);
    }

    @Test
    void aFilingThatWaitsForTheBureauHasNoFinalReceipt() {
        ledger.sent(digest("one"), Expectation.awaiting("J12 other number", "J12"));
        assertThat(ledger.finalsExpected()).isZero();
        assertThat(ledger.unanswered()).isEqualTo(1);
        ledger.held(digest("one"), Set.of("J12"));
        assertThat(ledger.unanswered()).isZero();
        assertThat(count().exactlyOne()).isEqualTo(1);
    }

    @Test
    void answersAreKeptWhileMoreIsSent() {
        ledger.sent(digest("one"), WARNED);
        ledger.answered(digest("one"), Answer.ACCEPTED_WITH_WARNINGS, Set.of("G06"));
        for (int more = 0; more < 100_000; more++) {
            ledger.sent(digest("more" + more), WARNED);
        }
        assertThat(count().rulesNamed()).isEqualTo(1);
        assertThat(ledger.unanswered()).isEqualTo(100_000);
        assertThat(ledger.answered(digest("unknown"), Answer.ACCEPTED, Set.of()))
                .isFalse();
    }

    private Ledger.Count count() {
        return ledger.counts().get(0);
    }

    private static byte[] digest(String bytes) {
        return Sm3.digest(bytes.getBytes(StandardCharsets.UTF_8));
    }
}
