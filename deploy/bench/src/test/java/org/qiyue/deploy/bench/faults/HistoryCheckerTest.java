package org.qiyue.deploy.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiyue.deploy.bench.faults.Violation.Kind;
import org.qiyue.deploy.local.simulation.SignedFiling.Answer;

/** A checker that finds nothing proves nothing: each thing that must not be is put into a whole history and found. */
class HistoryCheckerTest {

    private final Histories history = Histories.whole();

    @Test
    void aWholeHistoryShowsNothing() {
        assertThat(found()).isEmpty();
    }

    @Test
    void aFilingThatIsNotInTheRegisterIsLost() {
        history.recorded.remove(3);
        assertThat(found()).containsExactly(Kind.LOST);
    }

    @Test
    void aFilingThatTheBrokerNeverConfirmedMayBeMissing() {
        history.sent.add(new Sent("d9", "yiqian", Answer.ACCEPTED, false, 0));
        assertThat(found()).isEmpty();
    }

    @Test
    void aFilingThatIsInTheRegisterTwiceIsDuplicated() {
        history.recorded.add(new Recorded(15, "yiqian", "d3", "t/0", 5, "ACCEPTED"));
        assertThat(found()).containsExactly(Kind.DUPLICATED);
    }

    @Test
    void aFilingThatNobodySentIsInvented() {
        history.recorded.add(new Recorded(15, "yiqian", "d7", "t/0", 5, "ACCEPTED"));
        assertThat(found()).containsExactly(Kind.INVENTED);
    }

    @Test
    void aFilingUnderAnotherPlatformIsLostToItsOwn() {
        history.recorded.set(3, new Recorded(13, "qianyue", "d3", "t/0", 3, "ACCEPTED"));
        assertThat(found()).containsExactly(Kind.LOST);
    }

    @Test
    void aReceiptThatNeverCameIsMissingToTheRegisterAndToItsFiling() {
        history.received.remove(4);
        assertThat(found()).containsExactly(Kind.RECEIPT_MISSING, Kind.RECEIPT_MISSING);
    }

    @Test
    void aReceiptThatNobodyWroteIsMissing() {
        history.outgoing.remove(4);
        history.received.remove(4);
        assertThat(found()).containsExactly(Kind.RECEIPT_MISSING);
    }

    @Test
    void theSameReceiptTwiceOnItsTopicIsFound() {
        history.received.add(Histories.at(history.received.get(0), 0, 3));
        assertThat(found()).contains(Kind.RECEIPT_DUPLICATED);
    }

    @Test
    void theSameReceiptTwiceInARowIsFoundToo() {
        history.received.add(Histories.at(history.received.get(5), 1, 3));
        assertThat(found()).containsExactly(Kind.RECEIPT_DUPLICATED);
    }

    @Test
    void aReceiptWithOneOtherByteIsFound() {
        history.change(1, receipt -> {
            byte[] changed = receipt.value().clone();
            changed[changed.length - 1] ^= 1;
            return Histories.with(receipt, receipt.receiptNo(), receipt.result(), true, changed);
        });
        assertThat(found()).containsExactly(Kind.RECEIPT_CHANGED);
    }

    @Test
    void aReceiptThatTheRegisterDoesNotKnowIsFound() {
        byte[] other = "{\"id\":\"x\"}".getBytes(StandardCharsets.UTF_8);
        history.change(1, receipt -> Histories.with(receipt, "x", receipt.result(), true, other));
        assertThat(found()).containsExactlyInAnyOrder(Kind.RECEIPT_CHANGED, Kind.RECEIPT_MISSING);
    }

    @Test
    void receiptsInAnotherOrderThanTheRegistersAreFound() {
        history.change(0, receipt -> Histories.at(receipt, 0, 1));
        history.change(2, receipt -> Histories.at(receipt, 0, 0));
        assertThat(found()).containsExactly(Kind.RECEIPT_REORDERED);
    }

    @Test
    void aReceiptWithoutAGoodSignatureIsFound() {
        history.change(
                1, receipt -> Histories.with(receipt, receipt.receiptNo(), receipt.result(), false, receipt.value()));
        assertThat(found()).containsExactly(Kind.RECEIPT_UNSIGNED);
    }

    @Test
    void aSecondFinalAnswerToOneFilingIsFound() {
        byte[] value = "{\"id\":\"r3b\"}".getBytes(StandardCharsets.UTF_8);
        history.outgoing.add(new Outgoing(9, "receipts.yiqian", "r3b", value));
        history.received.add(new Received("receipts.yiqian", 0, 9, 2_000, "r3b", "d3", "ACCEPTED", true, value));
        assertThat(found()).containsExactly(Kind.ANSWERED_TWICE);
    }

    @Test
    void anAnswerThatIsOnlyProvisionalIsNoAnswer() {
        history.change(5, receipt -> Histories.with(receipt, receipt.receiptNo(), "HELD", true, receipt.value()));
        assertThat(found()).containsExactly(Kind.RECEIPT_MISSING);
    }

    @Test
    void anotherVerdictThanTheFilingWasMadeForIsFound() {
        history.change(5, receipt -> Histories.with(receipt, receipt.receiptNo(), "ACCEPTED", true, receipt.value()));
        assertThat(found()).containsExactly(Kind.VERDICT);
    }

    @Test
    void filingsRecordedInAnotherOrderThanTheBrokerHoldsThemAreFound() {
        history.recorded.set(0, new Recorded(10, "yiqian", "d0", "t/0", 1, "ACCEPTED"));
        history.recorded.set(1, new Recorded(11, "yiqian", "d1", "t/0", 0, "ACCEPTED"));
        assertThat(found()).containsExactly(Kind.FILING_REORDERED);
    }

    @Test
    void oneRecordThatBecameTwoFilingsIsFound() {
        history.recorded.set(1, new Recorded(11, "yiqian", "d1", "t/0", 0, "ACCEPTED"));
        assertThat(found()).containsExactly(Kind.FILING_REORDERED);
    }

    @Test
    void aVersionThatIsMissingIsFound() {
        history.versions.remove(1);
        assertThat(found()).containsExactly(Kind.VERSIONS);
    }

    @Test
    void aVersionRegisteredBeforeItsPredecessorIsFound() {
        history.versions.set(0, new Version("c1", 1, 10, 7_000));
        assertThat(found()).containsExactly(Kind.VERSIONS);
    }

    @Test
    void oneFilingThatMadeTwoVersionsIsFound() {
        history.versions.set(2, new Version("c1", 3, 12, 6_000));
        assertThat(found()).containsExactly(Kind.VERSIONS);
    }

    @Test
    void offsetsThatAreNotAtTheEndAndReceiptsSetAsideAreFound() {
        history.astray = 1;
        history.aside = 1;
        assertThat(found()).containsExactly(Kind.UNFINISHED, Kind.UNFINISHED);
    }

    private List<Kind> found() {
        return HistoryChecker.check(history.end()).stream().map(Violation::kind).toList();
    }
}
