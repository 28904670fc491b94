package org.qiyue.deploy.bench.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every fault is put into a history, and is found. */
class QueueCheckerTest {

    private static final Written TAKEN = new Written(1, 2, "jia", Written.TAKEN, "我来办");
    private static final Written MOVED = new Written(1, 3, "jia", "TRIAGE", "");
    private static final Written SAID = new Written(1, 0, "yi", Written.SAID, "已联系");
    private static final KeptCase CASE = new KeptCase(1, 3, "bing", "jia");

    private static QueueChecker checker(List<Written> accepted, KeptCase kept, Written... written) {
        List<Written> all = new ArrayList<>(List.of(written));
        all.add(new Written(kept.caseId(), 1, kept.opener(), Written.REGISTERED, "巡视"));
        return new QueueChecker(accepted, new Kept(List.of(kept), all));
    }

    private static List<Written> and(Written more) {
        List<Written> all = new ArrayList<>(List.of(TAKEN, MOVED, SAID));
        all.add(more);
        return all;
    }

    @Test
    void findsNothingWhereAllIsKept() {
        QueueChecker checker = checker(List.of(SAID, MOVED, TAKEN), CASE, TAKEN, MOVED, SAID);
        assertThat(checker.lost()).isEmpty();
        assertThat(checker.inTwoHands()).isEmpty();
    }

    @Test
    void doesNotMissWhatNobodyWasToldOf() {
        QueueChecker checker = checker(List.of(TAKEN), CASE, TAKEN, MOVED, SAID);
        assertThat(checker.lost()).as("an answer that was lost on its way").isEmpty();
    }

    @Test
    void findsACommentThatIsGone() {
        assertThat(checker(List.of(TAKEN, MOVED, SAID), CASE, TAKEN, MOVED).lost())
                .singleElement()
                .asString()
                .contains("accepted and not kept", "已联系");
    }

    @Test
    void findsACommentThatIsKeptOnceAndWasAcceptedTwice() {
        assertThat(checker(and(SAID), CASE, TAKEN, MOVED, SAID).lost()).hasSize(1);
    }

    @Test
    void findsAnActThatAnotherOneOverwrote() {
        Written other = new Written(1, 3, "yi", "WITHDRAW", "");
        QueueChecker checker = checker(and(other), CASE, TAKEN, other, SAID);
        assertThat(checker.lost()).singleElement().asString().contains("TRIAGE");
        assertThat(checker.inTwoHands()).singleElement().asString().contains("version 3 of case 1", "jia", "yi");
    }

    @Test
    void findsAGapInTheVersions() {
        assertThat(checker(List.of(), CASE, TAKEN).lost())
                .singleElement()
                .asString()
                .contains("stands at version 3", "[1, 2]");
    }

    @Test
    void findsALeadThatIsGone() {
        Written lead = new Written(2, 1, "yi", Written.REGISTERED, "投诉");
        assertThat(checker(and(lead), CASE, TAKEN, MOVED, SAID).lost())
                .singleElement()
                .asString()
                .contains("投诉");
    }

    @Test
    void findsOneVersionThatTwoTook() {
        Written other = new Written(1, 2, "yi", Written.TAKEN, "我来办");
        assertThat(checker(List.of(TAKEN, other), CASE, TAKEN, MOVED, SAID).inTwoHands())
                .singleElement()
                .asString()
                .contains("version 2 of case 1");
    }

    @Test
    void findsACaseThatLiesWithSomebodyWhoDidNotTakeIt() {
        KeptCase elsewhere = new KeptCase(1, 3, "bing", "yi");
        assertThat(checker(List.of(), elsewhere, TAKEN, MOVED).inTwoHands())
                .singleElement()
                .asString()
                .contains("lies with yi", "jia");
        KeptCase untaken = new KeptCase(2, 1, "bing", "bing");
        assertThat(checker(List.of(), untaken).inTwoHands()).isEmpty();
    }
}
