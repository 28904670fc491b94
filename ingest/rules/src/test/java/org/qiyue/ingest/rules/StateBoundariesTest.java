package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiyue.ingest.rules.AmendmentExamples.amended;
import static org.qiyue.ingest.rules.Bound.holds;
import static org.qiyue.ingest.rules.Bound.rejects;
import static org.qiyue.ingest.rules.Bound.silent;
import static org.qiyue.ingest.rules.Bound.waits;
import static org.qiyue.ingest.rules.Bound.warns;
import static org.qiyue.ingest.rules.Filings.CONCLUSION;
import static org.qiyue.ingest.rules.Filings.concluded;
import static org.qiyue.ingest.rules.Filings.corrected;
import static org.qiyue.ingest.rules.Filings.expecting;
import static org.qiyue.ingest.rules.Filings.renewed;
import static org.qiyue.ingest.rules.Filings.rescinded;
import static org.qiyue.ingest.rules.Filings.withdrawn;
import static org.qiyue.ingest.rules.Known.contract;
import static org.qiyue.ingest.rules.Known.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.Renewed;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.ContractTimeline;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.Placement.Reason;
import org.qiyue.registry.model.Term;

/** The edges of stage 3: where a fact belongs, what it says of the state before, and who must agree. */
class StateBoundariesTest {

    private static final String OTHER_ID = "01JD0000000000000000000009";
    private static final UnaryOperator<FactsBuilder> REGISTERED = facts -> facts.contract(contract(timeline()));
    private static final UnaryOperator<FactsBuilder> OVER = facts -> facts.holdEnded(true);

    private static Stream<Bound> bounds() {
        return Stream.of(versions(), parties(), pairs(), oldValues(), approvals(), places())
                .flatMap(each -> each);
    }

    @Test
    void everyRuleHoldsAtItsEdges() {
        Bound.checkAll(bounds());
    }

    private static Stream<Bound> versions() {
        Filing ahead = expecting(renewed("2027-02-01"), 2);
        return Stream.of(
                silent("J09", "a conclusion has no contract yet", concluded()),
                holds("J09", "a renewal", renewed("2027-02-01"), facts -> facts).at("/subject"),
                rejects("J09", "a renewal whose time is over", renewed("2027-02-01"), OVER),
                silent("J02", "no version told", renewed("2027-02-01"), REGISTERED),
                silent("J02", "the registered one", expecting(renewed("2027-02-01"), 1), REGISTERED),
                rejects("J02", "one before", expecting(renewed("2027-02-01"), 0), REGISTERED)
                        .at("/data/filing/expectedVersion"),
                holds("J02", "one after", ahead, REGISTERED).at("/data/filing/expectedVersion"),
                rejects("J02", "one after, whose time is over", ahead, facts -> OVER.apply(REGISTERED.apply(facts))),
                silent("J02", "no contract", ahead),
                silent("J02", "a conclusion", Filings.withFiling(filing -> filing.expectedVersion(7)), REGISTERED),
                silent(
                        "J03",
                        "an empty life",
                        concluded(),
                        facts -> facts.contract(contract(ContractTimeline.empty()))),
                rejects("J03", "a second conclusion", concluded(), REGISTERED).at("/subject"),
                silent("J03", "another event", renewed("2027-02-01"), REGISTERED));
    }

    private static Stream<Bound> parties() {
        UnaryOperator<FactsBuilder> others = facts -> facts.contract(new ContractFacts(
                Known.CONTRACT_ID, Filings.OTHER_CREDIT_CODE, true, EmploymentForm.FULL_TIME, timeline(), null, null));
        UnaryOperator<FactsBuilder> ofAnotherPlatform = facts -> facts.contract(
                contract(timeline(), null, null, new NamedFiling("jingqian", CONCLUSION, Instant.EPOCH, false)));
        ContractTimeline sameId = ContractTimeline.empty()
                .plus(new ContractEvent.Conclusion(
                        renewed("2027-02-01").envelope().id().toUpperCase(Locale.ROOT),
                        LocalDate.parse("2026-02-20"),
                        Known.TERM));
        return Stream.of(
                rejects("J01", "another employer", renewed("2027-02-01"), others)
                        .at("/data/employer/creditCode"),
                silent(
                        "J02",
                        "another employer, whose version is not told",
                        expecting(renewed("2027-02-01"), 0),
                        others),
                silent("J01", "another employer, who may have it by then", expecting(renewed("2027-02-01"), 2), others),
                holds("J02", "another employer, who may have it by then", expecting(renewed("2027-02-01"), 2), others)
                        .at("/data/filing/expectedVersion"),
                silent(
                        "J01",
                        "another worker, whose it may be by then",
                        expecting(renewed("2027-02-01"), 2),
                        facts -> facts.contract(contract(timeline(), false, null, null))),
                silent(
                        "J01",
                        "a worker nobody compared",
                        renewed("2027-02-01"),
                        facts -> facts.contract(contract(timeline(), null, null, null))),
                rejects(
                                "J01",
                                "another worker",
                                renewed("2027-02-01"),
                                facts -> facts.contract(contract(timeline(), false, null, null)))
                        .at("/data/worker/idNumber"),
                silent("J01", "the city's number", naming(Known.CONTRACT_ID), REGISTERED),
                rejects("J01", "the city's number, of others, ahead", expecting(naming(Known.CONTRACT_ID), 2), others)
                        .at("/data/employer/creditCode"),
                rejects("J01", "another number of the city", naming(OTHER_ID), REGISTERED)
                        .at("/data/filing/registryContractId"),
                rejects(
                                "J01",
                                "another platform's filing to correct",
                                corrected("/contract/positionName", "甲", "乙"),
                                ofAnotherPlatform)
                        .at("/data/correction/supersedesFilingId"),
                rejects(
                                "J01",
                                "an id in use, in other letters",
                                renewed("2027-02-01"),
                                facts -> facts.contract(contract(sameId)))
                        .at("/id"),
                silent("J12", "another platform's filing needs no approval", withdrawn(CONCLUSION), ofAnotherPlatform));
    }

    private static Stream<Bound> pairs() {
        PairContract first = pair(Filings.PLATFORM, "old", EmploymentForm.FULL_TIME, Known.TERM, null);
        Term before = Known.term("2025-03-01", "2026-02-28");
        return Stream.of(
                holds("J04", "beside another", concluded(), pairs(first)).at("/subject"),
                rejects(
                        "J04",
                        "beside another, time over",
                        concluded(),
                        facts -> OVER.apply(pairs(first).apply(facts))),
                silent(
                        "J04",
                        "the same number",
                        concluded(),
                        pairs(pair(Filings.PLATFORM, Filings.CONTRACT_NO, EmploymentForm.FULL_TIME, Known.TERM, null))),
                silent(
                        "J04",
                        "part-time",
                        concluded(),
                        pairs(pair(Filings.PLATFORM, "old", EmploymentForm.PART_TIME, Known.TERM, null))),
                holds(
                        "J04",
                        "dispatched",
                        concluded(),
                        pairs(pair(Filings.PLATFORM, "old", EmploymentForm.DISPATCH, Known.TERM, null))),
                silent(
                        "J04",
                        "ended on the first day",
                        concluded(),
                        pairs(pair(Filings.PLATFORM, "old", EmploymentForm.FULL_TIME, Known.TERM, "2026-03-01"))),
                holds(
                        "J04",
                        "ended a day later",
                        concluded(),
                        pairs(pair(Filings.PLATFORM, "old", EmploymentForm.FULL_TIME, Known.TERM, "2026-03-02"))),
                silent(
                        "J04",
                        "over the day before",
                        concluded(),
                        pairs(pair(Filings.PLATFORM, "old", EmploymentForm.FULL_TIME, before, null))),
                silent(
                        "J04",
                        "on another platform",
                        concluded(),
                        pairs(pair("jingqian", "old", EmploymentForm.FULL_TIME, Known.TERM, null))),
                silent(
                        "J04",
                        "a renewal",
                        renewed("2027-02-01"),
                        facts -> REGISTERED.apply(pairs(first).apply(facts))),
                silent("J04", "no term", Filings.withContract(c -> c.endDate(null)), pairs(first)),
                warns(
                                "J05",
                                "on another platform",
                                concluded(),
                                pairs(pair("jingqian", "old", EmploymentForm.DISPATCH, Known.TERM, null)))
                        .at("/subject"),
                silent(
                        "J05",
                        "part-time",
                        concluded(),
                        pairs(pair("jingqian", "old", EmploymentForm.PART_TIME, Known.TERM, null))),
                silent(
                        "J05",
                        "over the day before",
                        concluded(),
                        pairs(pair("jingqian", "old", EmploymentForm.FULL_TIME, before, null))),
                silent("J05", "on this platform", concluded(), pairs(first)),
                silent(
                        "J05",
                        "no term",
                        Filings.withContract(c -> c.endDate(null)),
                        pairs(pair("jingqian", "old", EmploymentForm.FULL_TIME, Known.TERM, null))));
    }

    private static Stream<Bound> oldValues() {
        UnaryOperator<FactsBuilder> form =
                facts -> facts.contract(contract(timeline(), "wageAmount", 10000, "positionName", "工程师"));
        return Stream.of(
                silent("H03", "the registered number", amended("05", "/contract/wageAmount", 10000, 12000), form),
                rejects("H03", "another number", amended("05", "/contract/wageAmount", 10001, 12000), form)
                        .at("/data/amendment/items/0/oldValue"),
                silent("H03", "the registered text", amended("02", "/contract/positionName", "工程师", "主管"), form),
                rejects("H03", "another text", amended("02", "/contract/positionName", "技师", "主管"), form),
                silent("H03", "absent before", amended("99", "/contract/servicePeriodEnd", null, "2028-01-01"), form),
                rejects("H03", "said to be absent", amended("02", "/contract/positionName", null, "主管"), form),
                rejects(
                        "H03",
                        "said to be there",
                        amended("99", "/contract/servicePeriodEnd", "2028-01-01", "2029-01-01"),
                        form),
                rejects("H03", "a text for a number", amended("05", "/contract/wageAmount", "10000", 12000), form),
                silent("H03", "the worker's own is not compared", amended("09", "/worker/mobile", "1", "2"), form),
                silent("H03", "no form at hand", amended("02", "/contract/positionName", "技师", "主管"), REGISTERED),
                silent("H03", "no contract", amended("02", "/contract/positionName", "技师", "主管")),
                rejects("H03", "a correction", corrected("/contract/positionName", "技师", "主管"), form)
                        .at("/data/correction/changes/0/oldValue"));
    }

    private static Stream<Bound> approvals() {
        Filing identity = corrected("/worker/idNumber", "110112199311170021", Filings.ID_NUMBER);
        return Stream.of(
                waits("J12", "the worker's number", identity, REGISTERED).at("/data/correction/changes"),
                waits("J12", "the kind of document", corrected("/worker/idType", "01", "02"), REGISTERED),
                waits(
                        "J12",
                        "the employer's code",
                        corrected("/employer/creditCode", Filings.OTHER_CREDIT_CODE, Filings.CREDIT_CODE),
                        REGISTERED),
                silent("J12", "what stands in the terms", corrected("/contract/positionName", "甲", "乙"), REGISTERED),
                silent(
                        "J12",
                        "granted",
                        identity,
                        facts -> REGISTERED.apply(facts).approval(Approval.GRANTED)),
                rejects(
                        "J12",
                        "refused",
                        identity,
                        facts -> REGISTERED.apply(facts).approval(Approval.REFUSED)),
                silent("J12", "a day old", withdrawn(CONCLUSION), named("2026-02-19T07:00:00Z", false)),
                waits("J12", "a second more", withdrawn(CONCLUSION), named("2026-02-19T06:59:59Z", false))
                        .at("/data/withdrawal"),
                waits("J12", "an open risk", withdrawn(CONCLUSION), named("2026-02-20T06:00:00Z", true)),
                silent("J12", "a filing nobody knows", withdrawn(CONCLUSION), REGISTERED),
                silent("J12", "no contract", withdrawn(CONCLUSION)),
                silent("J12", "an amendment", amended("09", "/worker/idType", "01", "02"), REGISTERED));
    }

    private static Stream<Bound> places() {
        ContractTimeline ended = timeline()
                .plus(new ContractEvent.Ending("e", FilingKind.RESCINDED, LocalDate.parse("2026-05-31"), "3602"));
        UnaryOperator<FactsBuilder> over = facts -> facts.contract(contract(ended));
        return Stream.of(
                rejects("J01", "an event after the ending", renewed("2027-02-01"), over)
                        .at("/data/filing/occurredOn"),
                rejects("J01", "an ending after the ending", rescinded("3602", e -> e), over)
                        .at("/data/ending/endedOn"),
                rejects("J01", "a filing nobody made", withdrawn("01900000-0000-7000-8000-0000000000ff"), REGISTERED)
                        .at("/data/withdrawal/supersedesFilingId"),
                rejects("J11", "a later one stands", withdrawn(CONCLUSION), over)
                        .at("/data/withdrawal/supersedesFilingId"),
                silent("J01", "a later one stands, which J11 says", withdrawn(CONCLUSION), over),
                silent("J11", "the latest", withdrawn(CONCLUSION), REGISTERED),
                warns(
                                "J08",
                                "before an ending",
                                amended("02", "/contract/positionName", "甲", "乙"),
                                facts -> facts.contract(contract(later())))
                        .at("/data/filing/occurredOn"),
                silent("J08", "in order", renewed("2027-02-01"), REGISTERED));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void saysWhyAnEventHasNoPlace(Reason reason) {
        assertThat(Places.zh(reason)).endsWith("。").hasSizeGreaterThan(5);
        assertThat(Places.en(reason)).endsWith(".").hasSizeGreaterThan(10);
        assertThat(Stream.of(Reason.values()).map(Places::zh)).doesNotHaveDuplicates();
        assertThat(Stream.of(Reason.values()).map(Places::en)).doesNotHaveDuplicates();
    }

    @Test
    void pointsToWhatMakesATermImpossible() {
        assertThat(pointer(corrected("/contract/endDate", "2027-02-28", "2026-02-28")))
                .isEqualTo("/data/correction/changes");
        assertThat(pointer(amended("01", "/contract/endDate", "2027-02-28", "2026-02-28")))
                .isEqualTo("/data/amendment/items");
    }

    @Test
    void tellsARefusedApprovalFromAnAwaitedOne() {
        Filing identity = corrected("/worker/idNumber", "110112199311170021", Filings.ID_NUMBER);
        assertThat(message(identity, Approval.UNDECIDED)).isEqualTo("该更正或撤回须经主管部门同意。");
        assertThat(message(identity, Approval.REFUSED)).isEqualTo("该更正或撤回须经主管部门同意，未获同意。");
    }

    private static String pointer(Filing filing) {
        Case filed = new Case(
                Known.read(filing), Known.alone(filing).build(), RuleParameters.on(LocalDate.parse("2026-11-24")));
        return Places.pointer(filed, Reason.IMPOSSIBLE_TERM);
    }

    private static String message(Filing filing, Approval approval) {
        Facts facts = REGISTERED.apply(Known.alone(filing)).approval(approval).build();
        return RuleBook.standard().evaluate(Known.read(filing), facts).findings().stream()
                .filter(finding -> finding.ruleId().equals("J12"))
                .map(Finding::messageZh)
                .findFirst()
                .orElseThrow();
    }

    private static ContractTimeline later() {
        return timeline()
                .plus(new ContractEvent.Ending("e", FilingKind.RESCINDED, LocalDate.parse("2026-06-30"), "3602"));
    }

    private static UnaryOperator<FactsBuilder> named(String receivedAt, boolean openRisk) {
        return facts -> facts.contract(contract(
                timeline(),
                null,
                null,
                new NamedFiling(Filings.PLATFORM, CONCLUSION, Instant.parse(receivedAt), openRisk)));
    }

    private static UnaryOperator<FactsBuilder> pairs(PairContract... others) {
        return facts -> facts.pairContracts(List.of(others));
    }

    private static PairContract pair(String platform, String number, EmploymentForm form, Term term, String endedOn) {
        return new PairContract(
                OTHER_ID, platform, number, form, term, endedOn == null ? null : LocalDate.parse(endedOn));
    }

    private static Renewed naming(String registryContractId) {
        var plain = renewed("2027-02-01");
        return new Renewed(
                plain.envelope(),
                plain.filing().toBuilder()
                        .registryContractId(registryContractId)
                        .build(),
                plain.employer(),
                plain.worker(),
                plain.contract(),
                plain.renewal(),
                null,
                plain.evidence());
    }
}
