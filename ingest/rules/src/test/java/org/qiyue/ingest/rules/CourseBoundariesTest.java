package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.AmendmentExamples.amended;
import static org.qiyue.ingest.rules.AmendmentExamples.ofOldWorker;
import static org.qiyue.ingest.rules.Bound.risks;
import static org.qiyue.ingest.rules.Bound.silent;
import static org.qiyue.ingest.rules.Bound.warns;
import static org.qiyue.ingest.rules.Filings.concluded;
import static org.qiyue.ingest.rules.Filings.renewed;
import static org.qiyue.ingest.rules.Filings.terminated;
import static org.qiyue.ingest.rules.Filings.withContract;
import static org.qiyue.ingest.rules.Known.contract;
import static org.qiyue.ingest.rules.Known.engagement;
import static org.qiyue.ingest.rules.Known.term;
import static org.qiyue.ingest.rules.Known.timeline;
import static org.qiyue.ingest.rules.RenewalExamples.fixed;
import static org.qiyue.ingest.rules.RenewalExamples.startingOn;
import static org.qiyue.ingest.rules.RenewalExamples.tenYears;
import static org.qiyue.ingest.rules.RenewalExamples.twoTerms;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.AmendmentBlock;
import org.qiyue.ingest.protocol.Concluded;
import org.qiyue.ingest.protocol.EvidenceBlock;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.RenewalBlock;
import org.qiyue.ingest.protocol.Renewed;
import org.qiyue.ingest.protocol.Rescinded;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.ContractTimeline;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.Term;

/** The edges of groups G, H and J: renewal, amendment, contracts beside each other. */
class CourseBoundariesTest {

    private static Stream<Bound> bounds() {
        return Stream.of(openEndedDuty(), renewals(), amendments(), overlaps()).flatMap(each -> each);
    }

    @Test
    void everyRuleHoldsAtItsEdges() {
        Bound.checkAll(bounds());
    }

    private static Stream<Bound> openEndedDuty() {
        return Stream.of(
                silent("G01", "nobody looked", fixed()),
                silent("G01", "one term alone", fixed(), pair(term("2026-03-01", "2027-02-28"))),
                silent("G01", "asked for by the worker", asked(), twoTerms()),
                silent(
                        "G01",
                        "a gap of more than thirty days",
                        fixed(),
                        pair(term("2025-01-01", "2025-12-31"), term("2026-02-01", "2027-01-28"))),
                risks(
                        "G01",
                        "a gap of thirty days",
                        fixed(),
                        pair(term("2025-02-01", "2026-01-31"), term("2026-02-01", "2027-01-29"))),
                risks(
                        "G01",
                        "a new number",
                        withContract(c -> c),
                        pair(term("2024-03-01", "2025-02-28"), term("2025-03-01", "2026-02-28"))),
                silent("G01", "part-time", renewed(c -> c.employmentForm("02"), null), twoTerms()),
                silent("G01", "public welfare", renewed(c -> c.publicWelfareJob(true), null), twoTerms()),
                silent("G02", "a day short of ten years", fixed(), pair(term("2017-03-02", "2027-02-28"))),
                risks("G02", "ten years to the day", fixed(), tenYears()),
                silent("G02", "asked for by the worker", asked(), tenYears()),
                risks(
                        "G02",
                        "with the years before",
                        renewed(
                                c -> c.transferredFrom(Filings.OTHER_CREDIT_CODE)
                                        .priorServiceMonths(60),
                                null),
                        pair(term("2022-03-01", "2027-02-28"))),
                silent("G04", "the worker declined", expired(true, "EMPLOYER"), endedTwice()),
                silent("G04", "the worker proposed", expired(false, "WORKER"), endedTwice()),
                risks(
                        "G04",
                        "ended long after the term",
                        overdue(),
                        facts -> facts.contract(contract(timeline()))
                                .engagements(List.of(engagement(
                                        term("2025-03-01", "2026-02-28"), term("2026-03-01", "2027-02-28"))))),
                silent("G04", "nobody looked", RenewalExamples.expired()),
                silent("G04", "another reason", terminated("4406", ending -> ending), endedTwice()));
    }

    private static Stream<Bound> renewals() {
        return Stream.of(
                warns("G06", "a day between", startingOn("2027-03-02")),
                silent("J10", "on the last day", startingOn("2027-02-28")),
                warns("J10", "the day before it", startingOn("2027-02-27")),
                warns("G06", "by the registered end", misstated(), facts -> facts.contract(contract(timeline()))),
                silent("G08", "before it counted", autoExtended("2025-08-31")),
                warns("G08", "since it counts", autoExtended("2025-09-01")));
    }

    private static Stream<Bound> amendments() {
        UnaryOperator<FactsBuilder> known =
                facts -> facts.contract(contract(timeline(), "wageUnit", "M", "wageAmount", 2600));
        return Stream.of(
                risks("H01", "the worker has not signed a change of another kind", signedByEmployer()),
                silent(
                        "H01",
                        "a change of name alone",
                        amended("07", "/employer/name", "甲", "乙", block -> agreed(block, null))),
                silent("H02", "eight tenths", amended("05", "/contract/wageAmount", 10000, 8000)),
                risks("H02", "a yuan less", amended("05", "/contract/wageAmount", 10000, 7999)),
                risks("H02", "below the minimum", amended("05", "/contract/wageAmount", 2600, 2539), known),
                silent("H02", "the minimum", amended("05", "/contract/wageAmount", 2600, 2540), known),
                risks(
                        "H04",
                        "protected",
                        amended("01", "/contract/endDate", "2027-02-28", "2026-12-31", block -> shielded(block, "4"))),
                silent(
                        "H04",
                        "declared to be free",
                        amended(
                                "01",
                                "/contract/endDate",
                                "2027-02-28",
                                "2026-12-31",
                                block -> shielded(block, "NONE"))),
                risks("H04", "an end where there was none", ofOldWorker(null, "2026-12-31")),
                silent("H04", "far from retirement", amended("01", "/contract/endDate", "2027-02-28", "2026-12-31")),
                risks(
                        "H07",
                        "a probation where there was none",
                        amended("99", "/contract/probationEnd", null, "2026-06-30")),
                silent("H07", "shortened", amended("99", "/contract/probationEnd", "2026-06-30", "2026-04-30")),
                silent("H06", "the representative", amended("07", "/employer/legalRepresentative", "甲", "乙")));
    }

    private static Stream<Bound> overlaps() {
        UnaryOperator<FactsBuilder> employed = facts -> facts.employments(List.of(other("2026-01-01", null)));
        Rescinded ended = Filings.rescinded("3602", "2026-06-30");
        return Stream.of(
                silent("J06", "not begun by receipt", concluded(), employed),
                risks("J06", "thirty-one days", started("2026-01-21"), employed),
                silent("J06", "thirty days", started("2026-01-22"), employed),
                silent("J06", "history in any order", backfilled(), employed),
                silent(
                        "J06",
                        "history, the other's ending perhaps still to come",
                        backfilled(ended),
                        facts -> facts.contract(contract(timeline())).employments(List.of(other("2025-01-01", null)))),
                risks(
                        "J06",
                        "history, both have ended",
                        backfilled(ended),
                        facts -> facts.contract(contract(timeline()))
                                .employments(List.of(other("2025-01-01", "2026-03-31")))),
                silent(
                        "J06",
                        "history, both have ended, a day less",
                        backfilled(ended),
                        facts -> facts.contract(contract(timeline()))
                                .employments(List.of(other("2025-01-01", "2026-03-30")))),
                silent("J06", "nobody looked", started("2025-01-01")),
                silent(
                        "J06",
                        "thirty days at the ending",
                        ended,
                        facts -> facts.contract(contract(timeline())).employments(List.of(other("2026-06-01", null)))),
                risks(
                        "J06",
                        "a day more at the ending",
                        ended,
                        facts -> facts.contract(contract(timeline())).employments(List.of(other("2026-05-31", null)))),
                silent(
                        "J06",
                        "the other one ended",
                        ended,
                        facts -> facts.contract(contract(timeline()))
                                .employments(List.of(other("2025-01-01", "2026-03-30")))),
                risks(
                        "J06",
                        "at a renewal, in the term that it follows",
                        Filings.renewed("2027-02-01"),
                        facts -> facts.contract(contract(timeline())).employments(List.of(other("2025-01-01", null)))),
                silent(
                        "J06",
                        "at a renewal, in the term before that",
                        Filings.renewed("2027-02-01"),
                        facts -> facts.contract(contract(terms("2024-03-01", "2026-02-28", "2026-03-01")))
                                .employments(List.of(other("2024-01-01", "2025-12-31")))),
                risks(
                        "J06",
                        "at the ending, between two terms",
                        ended,
                        facts -> facts.contract(contract(terms("2026-03-01", "2026-04-05", "2026-06-01")))
                                .employments(List.of(other("2026-04-06", "2026-05-20")))),
                silent(
                        "J08",
                        "a correction",
                        Filings.corrected("/contract/positionName", "工程师", "职员"),
                        facts -> facts.contract(contract(timeline()))));
    }

    /** A term, and a renewal to the end of February 2027. */
    private static ContractTimeline terms(String start, String end, String renewed) {
        LocalDate agreed = LocalDate.parse(renewed).minusDays(10);
        return ContractTimeline.empty()
                .plus(new ContractEvent.Conclusion(Filings.CONCLUSION, LocalDate.parse(start), term(start, end)))
                .plus(new ContractEvent.Renewal("01JD-renewal", agreed, term(renewed, "2027-02-28")));
    }

    private static UnaryOperator<FactsBuilder> pair(Term... terms) {
        return facts -> facts.engagements(List.of(engagement(terms)));
    }

    private static UnaryOperator<FactsBuilder> endedTwice() {
        return pair(term("2024-07-01", "2025-06-30"), term("2025-07-01", "2026-06-30"));
    }

    /** Let expire on 2027-02-28 and ended three months later. */
    private static Filing overdue() {
        return terminated("4401", ending -> ending.renewOffered("NO").endedOn(LocalDate.parse("2027-05-31")));
    }

    private static Filing asked() {
        return renewed(contract -> contract.fixedTermRequestedByWorker(true), null);
    }

    private static Filing expired(boolean declined, String initiator) {
        return terminated(
                "4401",
                ending -> ending.renewOffered("KEPT")
                        .workerDeclinedRenewal(declined)
                        .initiator(initiator));
    }

    /** Says that the former term ended in March, while the register has the end of February. */
    private static Filing misstated() {
        return renewed(
                contract -> contract.startDate(LocalDate.parse("2027-04-01")),
                new RenewalBlock(LocalDate.parse("2027-03-31"), null, false, "KEPT", null, null));
    }

    private static Filing autoExtended(String day) {
        var plain = renewed(
                contract -> contract, new RenewalBlock(LocalDate.parse("2027-02-28"), null, true, "KEPT", null, null));
        return new Renewed(
                plain.envelope(),
                Filings.filing(day),
                plain.employer(),
                plain.worker(),
                plain.contract(),
                plain.renewal(),
                null,
                plain.evidence());
    }

    private static Filing signedByEmployer() {
        EvidenceBlock evidence = Filings.evidence("2026-06-01");
        return Filings.amended(
                "99",
                evidence.toBuilder()
                        .signatures(evidence.signatures().subList(0, 1))
                        .build());
    }

    private static AmendmentBlock agreed(AmendmentBlock block, Boolean agreed) {
        return new AmendmentBlock(block.effectiveOn(), block.items(), agreed, block.signedOn(), null, null, null);
    }

    private static AmendmentBlock shielded(AmendmentBlock block, String circumstance) {
        return new AmendmentBlock(block.effectiveOn(), block.items(), true, block.signedOn(), null, 0, circumstance);
    }

    private static Filing started(String start) {
        return withContract(contract -> contract.startDate(LocalDate.parse(start)));
    }

    private static Filing backfilled(Rescinded plain) {
        return new Rescinded(
                plain.envelope(),
                plain.filing().toBuilder().backfill(true).build(),
                plain.employer(),
                plain.worker(),
                plain.ending(),
                plain.evidence());
    }

    private static Filing backfilled() {
        var plain = withContract(contract -> contract.startDate(LocalDate.parse("2025-01-01")));
        return new Concluded(
                plain.envelope(),
                plain.filing().toBuilder().backfill(true).build(),
                plain.employer(),
                plain.worker(),
                plain.contract(),
                null,
                plain.evidence());
    }

    private static OtherEmployment other(String start, String endedOn) {
        return new OtherEmployment(
                "01JD0000000000000000000002",
                EmploymentForm.FULL_TIME,
                term(start, "2030-12-31"),
                endedOn == null ? null : LocalDate.parse(endedOn));
    }
}
