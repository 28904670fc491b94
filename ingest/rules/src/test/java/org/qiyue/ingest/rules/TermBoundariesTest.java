package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.Bound.rejects;
import static org.qiyue.ingest.rules.Bound.risks;
import static org.qiyue.ingest.rules.Bound.silent;
import static org.qiyue.ingest.rules.Bound.warns;
import static org.qiyue.ingest.rules.Filings.born;
import static org.qiyue.ingest.rules.Filings.concluded;
import static org.qiyue.ingest.rules.Filings.renewed;
import static org.qiyue.ingest.rules.Filings.rescinded;
import static org.qiyue.ingest.rules.Filings.terminated;
import static org.qiyue.ingest.rules.Filings.withContract;
import static org.qiyue.ingest.rules.FormationExamples.worker;
import static org.qiyue.ingest.rules.Known.contract;
import static org.qiyue.ingest.rules.Known.engagement;
import static org.qiyue.ingest.rules.Known.term;
import static org.qiyue.ingest.rules.Known.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.ContractBlockBuilder;
import org.qiyue.ingest.protocol.DispatchBlock;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.Rescinded;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.Engagement;

/** The edges of group C where facts are absent, and of what makes a term, an ending and a dispatch whole. */
class TermBoundariesTest {

    private static final String END_DATE = "/data/contract/endDate";
    private static final String SIGNED_ON = "/data/contract/signedOn";

    private static Stream<Bound> bounds() {
        return Stream.of(wholeness(), endings(), dispatches(), tasks(), signatures(), terms(), clauses(), ages())
                .flatMap(each -> each);
    }

    @Test
    void everyRuleHoldsAtItsEdges() {
        Bound.checkAll(bounds());
    }

    private static Stream<Bound> wholeness() {
        return Stream.of(
                silent("C05", "a term of one day", withContract(c -> c.endDate(date("2026-03-01")))),
                rejects("C05", "an end before the start", withContract(c -> c.endDate(date("2026-02-28"))))
                        .at(END_DATE),
                rejects("C05", "a fixed term without end", withContract(c -> c.endDate(null)))
                        .at(END_DATE),
                rejects("C05", "an open-ended one with end", withContract(c -> c.termType("2")))
                        .at(END_DATE),
                silent(
                        "C05",
                        "an open-ended one",
                        withContract(c -> c.termType("2").endDate(null))),
                silent(
                        "C05",
                        "a task without end",
                        withContract(c -> c.termType("3").taskDescription("展会").endDate(null))),
                silent(
                        "C05",
                        "a kind nobody knows",
                        withContract(c -> c.termType(null).endDate(null))),
                silent("C05", "no start", withContract(c -> c.startDate(null))),
                silent("C05", "an ending", rescinded("3602", "2026-06-30")));
    }

    private static UnaryOperator<FactsBuilder> signedOn(String day) {
        return facts -> facts.contract(new ContractFacts(
                Known.CONTRACT_ID,
                Filings.CREDIT_CODE,
                true,
                EmploymentForm.FULL_TIME,
                timeline(),
                null,
                null,
                LocalDate.parse(day),
                null));
    }

    private static Stream<Bound> endings() {
        UnaryOperator<FactsBuilder> known = facts -> facts.contract(contract(timeline()));
        UnaryOperator<FactsBuilder> partTime = facts -> facts.contract(new ContractFacts(
                Known.CONTRACT_ID, Filings.CREDIT_CODE, true, EmploymentForm.PART_TIME, timeline(), null, null));
        return Stream.of(
                silent("I01", "the day of signing", rescinded("3602", "2026-02-20"), known),
                rejects("I01", "the day before", rescinded("3602", "2026-02-19"), known)
                        .at("/data/ending/endedOn"),
                silent("I01", "the day before, while the day may be corrected", ahead("2026-02-19"), known),
                rejects("I01", "the day before it was signed", rescinded("3602", "2026-02-27"), signedOn("2026-02-28"))
                        .at("/data/ending/endedOn"),
                silent("I01", "the day on which it was", rescinded("3602", "2026-02-28"), signedOn("2026-02-28")),
                silent(
                        "I01",
                        "signed before its conclusion's day",
                        rescinded("3602", "2026-02-19"),
                        signedOn("2026-02-18")),
                silent("I01", "before what nobody knows", rescinded("3602", "2026-02-19")),
                silent("I01", "thirty-one days ahead", rescinded("3602", "2026-08-01")),
                rejects("I01", "a day more", rescinded("3602", "2026-08-02")),
                silent("I01", "no day", rescinded("3602", e -> e.endedOn(null)), known),
                rejects("I23", "a termination as rescission", rescinded("4401", "2026-06-30"))
                        .at("/data/ending/reasonCode"),
                rejects("I23", "a rescission as termination", terminated("3701", e -> e)),
                silent("I23", "an expiry", terminated("4401", e -> e)),
                silent("I23", "a reason nobody knows", rescinded("9999", "2026-06-30")),
                silent("I23", "part-time work may end at any time", terminated("7101", e -> e), partTime),
                rejects("I23", "other work may not", terminated("7101", e -> e), known),
                silent("I23", "work of a form nobody knows", terminated("7101", e -> e)),
                silent("I23", "another reason of part-time work", terminated("4401", e -> e), partTime));
    }

    private static Stream<Bound> dispatches() {
        DispatchBlock empty = DispatchBlock.builder().build();
        return Stream.of(
                silent("F06", "whole", Filings.dispatched(Filings.dispatch())),
                silent("F06", "no dispatch", concluded()),
                rejects("F06", "no block", Filings.dispatched(null)).at("/data/dispatch"),
                rejects("F06", "an empty block", Filings.dispatched(empty))
                        .at(
                                "/data/dispatch/userUnitCreditCode",
                                "/data/dispatch/userUnitName",
                                "/data/dispatch/periodStart",
                                "/data/dispatch/periodEnd",
                                "/data/dispatch/postKind",
                                "/data/dispatch/position",
                                "/data/dispatch/userUnitDivision"),
                rejects("F06", "one member less", DispatchExamples.with(block -> block.position(null)))
                        .at("/data/dispatch/position"));
    }

    private static Stream<Bound> tasks() {
        return Stream.of(
                warns("C06", "no description", task(null, "2026-12-31")).at("/data/contract/taskDescription"),
                warns("C06", "neither description nor near end", task(" ", "2029-03-02"))
                        .at("/data/contract/taskDescription", END_DATE),
                warns("C06", "a far end", task("展会", "2029-03-02")).at(END_DATE),
                silent("C06", "a fixed term needs none", concluded()),
                warns("C20", "military", withContract(c -> c.occupationCode("7-01")))
                        .at("/data/contract/occupationCode"),
                silent("C20", "the sixth class", withContract(c -> c.occupationCode("6-16-01"))),
                silent("C20", "no occupation", withContract(c -> c.occupationCode(null))),
                warns("C19", "elsewhere", withContract(c -> c.workPlaceDivision("310101")))
                        .at("/data/contract/workPlaceDivision"),
                silent("C19", "nowhere", withContract(c -> c.workPlaceDivision(null))));
    }

    private static Stream<Bound> signatures() {
        UnaryOperator<FactsBuilder> running =
                facts -> facts.engagements(List.of(engagement(term("2025-03-01", "2026-03-31"))));
        UnaryOperator<FactsBuilder> ended = facts -> facts.engagements(List.of(ended("2026-02-28")));
        UnaryOperator<FactsBuilder> endedOnTheDay = facts -> facts.engagements(List.of(ended("2026-03-01")));
        return Stream.of(
                risks("C07", "late", late("2026-04-02")).at(SIGNED_ON),
                silent("C07", "the pair had a contract", late("2026-04-02"), running),
                risks("C07", "that ended before", late("2026-04-02"), ended),
                silent("C07", "that ended on the day", late("2026-04-02"), endedOnTheDay),
                risks(
                        "C07",
                        "long over",
                        late("2026-04-02"),
                        facts -> facts.engagements(List.of(engagement(term("2020-03-01", "2021-02-28"))))),
                silent("C07", "no first day", withContract(c -> c.employmentStart(null))),
                silent("C07", "nobody signed", withContract(c -> c.signedOn(null))),
                silent(
                        "C08",
                        "open-ended",
                        Filings.signedOn("2027-03-02", c -> c.termType("2").endDate(null))),
                silent("C08", "no term", Filings.signedOn("2027-03-02", c -> c.endDate(null))),
                warns("C09", "a term before employment", withContract(c -> c.startDate(date("2026-02-28"))))
                        .at("/data/contract/startDate"),
                warns("C09", "both", Filings.signedOn("2026-03-10", c -> c.startDate(date("2026-02-28"))))
                        .at("/data/contract/startDate", SIGNED_ON),
                silent("C09", "no first day of work", withContract(c -> c.employmentStart(null))),
                silent("C09", "no day of signature", withContract(c -> c.signedOn(null))),
                silent("C09", "no start", withContract(c -> c.startDate(null))),
                silent("C09", "an ending", rescinded("3602", "2026-06-30")));
    }

    private static Stream<Bound> terms() {
        return Stream.of(
                warns("C21", "too long", withContract(c -> c.endDate(date("2036-03-01"))))
                        .at(END_DATE),
                silent(
                        "C21",
                        "an open-ended term",
                        withContract(c -> c.termType("2").endDate(null))),
                silent(
                        "C21",
                        "a short task",
                        withContract(c -> c.termType("3").taskDescription("展会").endDate(date("2026-03-02")))),
                warns("C10", "the first and the eighth", withContract(c -> c.mandatoryClauses("011111101")))
                        .at("/data/contract/mandatoryClauses"),
                silent("C10", "none told", withContract(c -> c.mandatoryClauses(null))));
    }

    private static Stream<Bound> clauses() {
        return Stream.of(
                risks("C12", "a deposit", withContract(c -> c.depositTaken(true)))
                        .at("/data/contract/depositTaken"),
                silent("C12", "none", withContract(c -> c.depositTaken(false))),
                silent("C12", "not said", concluded()),
                risks("C14", "conditions", withContract(c -> c.agreedEndConditions("末位淘汰")))
                        .at("/data/contract/agreedEndConditions"),
                silent("C14", "not said", concluded()),
                risks("C13", "waived", withContract(c -> c.socialInsuranceAgreed("2")))
                        .at("/data/contract/socialInsuranceAgreed"),
                silent("C13", "insured", concluded()),
                silent("C13", "not said", withContract(c -> c.socialInsuranceAgreed(null))),
                silent(
                        "C13",
                        "a form nobody knows",
                        withContract(c -> c.employmentForm(null).socialInsuranceAgreed("3"))),
                risks(
                                "C15",
                                "another ground and too much",
                                withContract(c -> c.workerPenaltyKinds(List.of("NON_COMPETE", "OTHER"))))
                        .at("/data/contract/workerPenaltyKinds/1"),
                silent("C15", "no amount", withContract(c -> c.workerPenaltyKinds(List.of("SERVICE_PERIOD")))),
                silent("C16", "two years", withContract(c -> c.nonCompeteMonths(24))),
                risks("C16", "a month more", withContract(c -> c.nonCompeteMonths(25)))
                        .at("/data/contract/nonCompeteMonths"),
                warns("C17", "unpaid", nonCompete("0", "1")).at("/data/contract/nonCompeteMonthlyPay"),
                warns("C17", "nobody bound", nonCompete("5000", null)).at("/data/contract/nonCompetePersonKind"),
                warns("C17", "neither", nonCompete(null, null))
                        .at("/data/contract/nonCompeteMonthlyPay", "/data/contract/nonCompetePersonKind"),
                silent("C17", "whole", nonCompete("5000", "1")));
    }

    private static Stream<Bound> ages() {
        UnaryOperator<ContractBlockBuilder> all = c -> c.occupationalHazard(true)
                .occupationCode("6-16-01-01")
                .nightWork(true)
                .workingHourScheme("3");
        return Stream.of(
                risks("C02", "all at once", aged("2009-03-02", all))
                        .at(
                                "/data/contract/occupationalHazard",
                                "/data/contract/occupationCode",
                                "/data/contract/nightWork",
                                "/data/contract/workingHourScheme"),
                silent("C02", "light work", aged("2009-03-02", c -> c)),
                silent("C02", "a grown man", aged("1990-03-02", all)),
                silent("C02", "no occupation", aged("2009-03-02", c -> c.occupationCode(null))),
                silent(
                        "C02",
                        "no first day",
                        aged("2009-03-02", c -> all.apply(c).employmentStart(null))),
                warns("C03", "past retirement", aged("1964-03-02", c -> c)).at("/data/contract/startDate"),
                silent("C03", "no start", aged("1964-03-02", c -> c.startDate(null))),
                silent("C04", "no end", aged("1964-03-02", c -> c.termType("2").endDate(null))),
                risks(
                                "C18",
                                "an open-ended term",
                                foreigner(c -> c.termType("2").endDate(null), "测试许可1", "2030-01-01"))
                        .at("/data/contract/termType"),
                risks("C18", "a blank permit", foreigner(c -> c, " ", "2030-01-01"))
                        .at("/data/worker/workPermitNo"),
                risks("C18", "a permit without end", foreigner(c -> c, "测试许可1", null))
                        .at("/data/worker/workPermitValidTo"),
                risks(
                                "C18",
                                "a permit to the day before, for too long",
                                foreigner(c -> c.endDate(date("2031-03-01")), "测试许可1", "2026-02-28"))
                        .at("/data/worker/workPermitValidTo", END_DATE),
                silent("C18", "a citizen", withContract(c -> c.termType("2").endDate(null))),
                silent("C18", "no start", foreigner(c -> c.startDate(null), null, null)),
                silent("C18", "a renewal tells no permit", renewed(c -> c, null)));
    }

    private static Filing task(String description, String end) {
        return withContract(c -> c.termType("3").taskDescription(description).endDate(date(end)));
    }

    private static Filing late(String day) {
        return Filings.signedOn(day, c -> c);
    }

    private static Filing nonCompete(String pay, String kind) {
        return withContract(c -> c.nonCompeteMonths(12)
                .nonCompeteMonthlyPay(pay == null ? null : new BigDecimal(pay))
                .nonCompetePersonKind(kind));
    }

    private static Engagement ended(String endedOn) {
        Engagement running = engagement(term("2025-03-01", "2026-12-31"));
        return new Engagement(
                running.form(),
                running.employmentStart(),
                running.terms(),
                date(endedOn),
                running.probationAgreed(),
                running.publicWelfareJob());
    }

    private static Filing aged(String birth, UnaryOperator<ContractBlockBuilder> change) {
        return worker(w -> w.idNumber(born(birth, true)), change);
    }

    private static Filing foreigner(UnaryOperator<ContractBlockBuilder> change, String permit, String permitTo) {
        return worker(
                w -> w.idType("08")
                        .idNumber("P1234567")
                        .sex("1")
                        .birthDate(date("1990-01-01"))
                        .nationality("FRA")
                        .workPermitNo(permit)
                        .workPermitValidTo(permitTo == null ? null : date(permitTo)),
                change);
    }

    private static LocalDate date(String day) {
        return LocalDate.parse(day);
    }

    /** A rescission that expects one event more than there is. */
    private static Rescinded ahead(String endedOn) {
        var plain = rescinded("3602", endedOn);
        return new Rescinded(
                plain.envelope(),
                plain.filing().toBuilder().expectedVersion(2).build(),
                plain.employer(),
                plain.worker(),
                plain.ending(),
                plain.evidence());
    }
}
