package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiyue.ingest.rules.Known.alone;
import static org.qiyue.ingest.rules.Known.contract;
import static org.qiyue.ingest.rules.Known.read;
import static org.qiyue.ingest.rules.Known.timeline;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.FilingCodec;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.ReceiptFinding;
import org.qiyue.ingest.protocol.ReceiptResult;
import org.qiyue.ingest.protocol.Severity;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.ContractTimeline;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.Term;
import org.qiyue.registry.model.TermType;

class RuleBookTest {

    private static final RuleBook BOOK = RuleBook.standard();

    @Test
    void acceptsACleanFilingWithoutAnyFinding() {
        Verdict verdict = evaluate(Filings.concluded(), UnaryOperator.identity());
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.result()).isEqualTo(ReceiptResult.ACCEPTED);
        assertThat(verdict.takesKey()).isTrue();
        assertThat(verdict.ruleSetVersion()).isEqualTo(RuleSet.version(LocalDate.parse("2026-03-01")));
    }

    @Test
    void acceptsACleanRenewalAndEndingOfAKnownContract() {
        UnaryOperator<FactsBuilder> known = facts -> facts.contract(contract(timeline()));
        assertThat(evaluate(Filings.renewed("2027-02-01"), known).findings()).isEmpty();
        assertThat(evaluate(Filings.rescinded("3902", "2026-06-30"), known).findings())
                .isEmpty();
        assertThat(evaluate(Filings.withdrawn(Filings.CONCLUSION), known).findings())
                .isEmpty();
    }

    @Test
    void stopsAtTheFirstRefusalOfTrust() {
        Filing spoilt = Filings.withWorker(worker -> worker.idNumber("110105194912310021"));
        Verdict verdict = evaluate(spoilt, facts -> facts.signature(SignatureResult.MALFORMED, null));
        assertThat(verdict.findings()).extracting(Finding::ruleId).containsExactly("A03");
        assertThat(verdict.result()).isEqualTo(ReceiptResult.REJECTED);
        assertThat(verdict.takesKey()).isFalse();
    }

    @Test
    void refusesAFilingOnAnotherPlatformsTopic() {
        assertThat(evaluate(Filings.concluded(), facts -> facts.topic("jingqian", Known.THIRD_PARTY))
                        .has("A04"))
                .isTrue();
    }

    @Test
    void reportsAllContentFindingsTogether() {
        Filing spoilt =
                Filings.withContract(contract -> contract.endDate(null).signedOn(LocalDate.parse("2025-01-01")));
        Verdict verdict = evaluate(spoilt, facts -> facts.contract(contract(timeline())));
        assertThat(verdict.findings()).extracting(Finding::ruleId).containsExactly("I25", "A25", "C05", "J03");
        assertThat(verdict.result()).isEqualTo(ReceiptResult.REJECTED);
        assertThat(verdict.takesKey()).isTrue();
    }

    @Test
    void tellsNobodyOfARiskButTheSupervisor() {
        Verdict verdict = evaluate(Filings.concluded(), facts -> facts.documentOfOthers(true));
        assertThat(verdict.result()).isEqualTo(ReceiptResult.ACCEPTED);
        assertThat(verdict.told()).isEmpty();
        assertThat(verdict.alerts()).extracting(Finding::ruleId).containsExactly("A23");
        assertThatThrownBy(() -> verdict.findings().get(0).toReceipt()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void raisesNoRiskOfAFilingThatIsRefused() {
        Filing refused = Filings.withContract(contract -> contract.endDate(null));
        Verdict verdict = evaluate(refused, facts -> facts.documentOfOthers(true));
        assertThat(verdict.findings()).extracting(Finding::ruleId).containsExactly("A23", "C05");
        assertThat(verdict.alerts()).isEmpty();
    }

    @Test
    void acceptsWithWarnings() {
        Verdict verdict = evaluate(Filings.withWorker(worker -> worker.mobile("1")), UnaryOperator.identity());
        assertThat(verdict.result()).isEqualTo(ReceiptResult.ACCEPTED_WITH_WARNINGS);
        assertThat(verdict.told()).extracting(ReceiptFinding::rule).containsExactly("B14");
    }

    @Test
    void refusesChildLabourAndRaisesACriticalAlert() {
        Filing filing = Filings.withWorker(worker -> worker.idNumber("110108201003020019"));
        Verdict verdict = evaluate(filing, UnaryOperator.identity());
        assertThat(verdict.result()).isEqualTo(ReceiptResult.REJECTED);
        assertThat(verdict.alerts()).extracting(Finding::ruleId).containsExactly("C01");
        assertThat(verdict.alerts()).extracting(Finding::severity).containsExactly(Severity.CRITICAL);
        Verdict approved = evaluate(filing, facts -> facts.approvedForMinors(true));
        assertThat(approved.result()).isEqualTo(ReceiptResult.ACCEPTED);
        assertThat(approved.findings()).extracting(Finding::level).containsOnly(Level.RISK);
    }

    @Test
    void answersARepeatWithTheStoredReceipt() {
        Verdict verdict = evaluate(
                Filings.concluded(), facts -> facts.contentDigest("00").earlier(new EarlierFiling("00", "R-1")));
        assertThat(verdict.repeat()).isTrue();
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.takesKey()).isFalse();
        assertThatThrownBy(verdict::result).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void leavesTheKeyToItsFirstHolder() {
        Verdict verdict = evaluate(Filings.concluded(), facts -> facts.earlier(new EarlierFiling("ff", "R-1")));
        assertThat(verdict.findings()).extracting(Finding::ruleId).containsExactly("A07");
        assertThat(verdict.takesKey()).isFalse();
    }

    @Test
    void putsBytesOfNobodyInQuarantine() {
        var reading = new FilingCodec().read("[]".getBytes(StandardCharsets.UTF_8));
        Verdict verdict = BOOK.evaluate(reading, Facts.receivedAt(Instant.EPOCH).build());
        assertThat(verdict.findings()).extracting(Finding::ruleId).containsExactly("A01");
        assertThat(verdict.result()).isEqualTo(ReceiptResult.REJECTED);
        assertThat(verdict.takesKey()).isFalse();
        assertThat(BOOK.evaluateContent(reading, Facts.receivedAt(Instant.EPOCH).build())
                        .findings())
                .isEqualTo(verdict.findings());
    }

    @Test
    void refusesTheRegistersOtherKindOfPlatform() {
        PlatformFacts government =
                new PlatformFacts(Filings.PLATFORM, "GOVERNMENT", PlatformFacts.Status.ACTIVE, Set.of());
        Verdict verdict = evaluate(Filings.concluded(), facts -> facts.topic(Filings.PLATFORM, government));
        assertThat(verdict.findings()).extracting(Finding::pointer).containsExactly("/data/filing/platformKind");
    }

    @Test
    void holdsWhatComesBeforeItsContractAndRefusesItWhenTheTimeIsOver() {
        Verdict held = evaluate(Filings.renewed("2027-02-01"), UnaryOperator.identity());
        assertThat(held.result()).isEqualTo(ReceiptResult.HELD);
        assertThat(held.waiting()).contains(new Hold("J09", Duration.ofHours(24), null, null));
        Verdict over = evaluate(Filings.renewed("2027-02-01"), facts -> facts.holdEnded(true));
        assertThat(over.result()).isEqualTo(ReceiptResult.REJECTED);
        assertThat(over.waiting()).isEmpty();
    }

    @Test
    void holdsWhatRunsAheadOfItsVersionWithoutJudgingItsPlace() {
        Filing ahead = Filings.expecting(Filings.renewed("2026-01-01"), 3);
        Verdict verdict = evaluate(ahead, facts -> facts.contract(contract(timeline())));
        assertThat(verdict.findings()).extracting(Finding::ruleId).containsExactly("J02");
        assertThat(verdict.waiting()).contains(new Hold("J02", Duration.ofHours(24), 3, null));
    }

    @Test
    void holdsASecondContractForAnHourAndNamesTheFirst() {
        PairContract first = new PairContract(
                Known.CONTRACT_ID, Filings.PLATFORM, "another", EmploymentForm.FULL_TIME, Known.TERM, null);
        Verdict verdict = evaluate(Filings.concluded(), facts -> facts.pairContracts(List.of(first)));
        assertThat(verdict.waiting()).contains(new Hold("J04", Duration.ofHours(1), null, Known.CONTRACT_ID));
        assertThat(verdict.findings().get(0).messageEn()).contains(Known.CONTRACT_ID);
    }

    @Test
    void letsAContractPassBesideALaterOneWhenItsOwnEndingWaitsThatLiesBeforeIt() {
        LocalDate begins = LocalDate.parse("2026-07-01");
        PairContract later = new PairContract(
                Known.CONTRACT_ID,
                Filings.PLATFORM,
                "another",
                EmploymentForm.FULL_TIME,
                new Term(TermType.FIXED, begins, begins.plusYears(1)),
                null);
        assertThat(held(later, begins)).isFalse();
        assertThat(held(later, begins.plusDays(1))).isTrue();
        assertThat(held(later, null)).isTrue();
    }

    private static boolean held(PairContract other, LocalDate waitingEnding) {
        return evaluate(
                        Filings.concluded(),
                        facts -> facts.pairContracts(List.of(other)).waitingEnding(waitingEnding))
                .has("J04");
    }

    @Test
    void refusesAnEventOfOtherParties() {
        Verdict verdict = evaluate(
                Filings.renewed("2027-02-01"), facts -> facts.contract(contract(timeline(), false, null, null)));
        assertThat(verdict.findings()).extracting(Finding::pointer).containsExactly("/data/worker/idNumber");
    }

    @Test
    void refusesTheRepairOfAnotherPlatformsFilingAndTellsNothingOfTheContract() {
        NamedFiling others = new NamedFiling("jingqian", Filings.CONCLUSION, Instant.EPOCH, true);
        Verdict verdict = evaluate(
                Filings.withdrawn(Filings.CONCLUSION),
                facts -> facts.contract(contract(timeline(), null, null, others)));
        assertThat(verdict.findings()).extracting(Finding::ruleId).containsExactly("J01");
        assertThat(verdict.findings())
                .extracting(Finding::pointer)
                .containsExactly("/data/withdrawal/supersedesFilingId");
        assertThat(verdict.result()).isEqualTo(ReceiptResult.REJECTED);
    }

    @Test
    void refusesAnIdThatAnotherFilingOfTheContractHas() {
        Filing renewal = Filings.renewed("2027-02-01");
        var held = new ContractEvent.Conclusion(renewal.envelope().id(), LocalDate.parse("2026-02-20"), Known.TERM);
        Verdict verdict = evaluate(
                renewal,
                facts -> facts.contract(contract(ContractTimeline.empty().plus(held))));
        assertThat(verdict.findings()).extracting(Finding::ruleId).contains("J01");
        assertThat(verdict.findings()).extracting(Finding::pointer).contains("/id");
    }

    @Test
    void waitsForTheBureauAndFollowsItsDecision() {
        Filing filing = Filings.corrected("/worker/idNumber", "110112199311170021", "11010119900307731X");
        assertThat(decided(filing, Approval.UNDECIDED)).isEqualTo(ReceiptResult.PENDING_APPROVAL);
        assertThat(decided(filing, Approval.GRANTED)).isEqualTo(ReceiptResult.ACCEPTED);
        assertThat(decided(filing, Approval.REFUSED)).isEqualTo(ReceiptResult.REJECTED);
    }

    @Test
    void letsAFilingBeWithdrawnFreelyForADayUnlessARiskIsOpen() {
        assertThat(withdrawn("2026-02-19T07:00:00Z", false)).isEqualTo(ReceiptResult.ACCEPTED);
        assertThat(withdrawn("2026-02-19T06:59:59Z", false)).isEqualTo(ReceiptResult.PENDING_APPROVAL);
        assertThat(withdrawn("2026-02-20T06:00:00Z", true)).isEqualTo(ReceiptResult.PENDING_APPROVAL);
    }

    @Test
    void letsAVoidNumberBeUsedAgain() {
        var voided =
                timeline().plus(new ContractEvent.Withdrawal("w", LocalDate.parse("2026-02-20"), Filings.CONCLUSION));
        assertThat(evaluate(Filings.concluded(), facts -> facts.contract(contract(voided)))
                        .findings())
                .isEmpty();
    }

    private static ReceiptResult decided(Filing filing, Approval approval) {
        Facts facts =
                alone(filing).contract(contract(timeline())).approval(approval).build();
        return BOOK.evaluateTrusted(read(filing), facts).result();
    }

    private static ReceiptResult withdrawn(String receivedAt, boolean openRisk) {
        NamedFiling named = new NamedFiling(Filings.PLATFORM, Filings.CONCLUSION, Instant.parse(receivedAt), openRisk);
        return evaluate(
                        Filings.withdrawn(Filings.CONCLUSION),
                        facts -> facts.contract(contract(timeline(), null, null, named)))
                .result();
    }

    private static Verdict evaluate(Filing filing, UnaryOperator<FactsBuilder> known) {
        return BOOK.evaluate(read(filing), known.apply(alone(filing)).build());
    }
}
