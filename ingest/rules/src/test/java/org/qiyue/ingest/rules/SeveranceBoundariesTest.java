package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.Bound.risks;
import static org.qiyue.ingest.rules.Bound.silent;
import static org.qiyue.ingest.rules.Bound.warns;
import static org.qiyue.ingest.rules.Filings.concluded;
import static org.qiyue.ingest.rules.Filings.rescinded;
import static org.qiyue.ingest.rules.Filings.terminated;
import static org.qiyue.ingest.rules.Known.contract;
import static org.qiyue.ingest.rules.Known.engagement;
import static org.qiyue.ingest.rules.Known.term;
import static org.qiyue.ingest.rules.Known.timeline;
import static org.qiyue.ingest.rules.SeveranceExamples.dismissed;
import static org.qiyue.ingest.rules.SeveranceExamples.severance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.EndingBlockBuilder;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.RetirementAgreement;
import org.qiyue.ingest.protocol.Terminated;
import org.qiyue.ingest.protocol.WorkerKey;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.ContractTimeline;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.Sex;
import org.qiyue.registry.model.Term;
import org.qiyue.registry.model.TermType;

/** The edges of group I where facts are absent: severance, notice, protection, retirement. */
class SeveranceBoundariesTest {

    private static final String MONTHS = "/data/ending/severanceMonths";
    private static final LocalDate ENDED_ON = LocalDate.parse("2026-06-30");

    @Test
    void everyRuleHoldsAtItsEdges() {
        Bound.checkAll(Stream.of(
                        months(),
                        amounts(),
                        expiries(),
                        notices(),
                        probations(),
                        protections(),
                        retirements(),
                        layOffs())
                .flatMap(each -> each));
    }

    private static Stream<Bound> months() {
        return Stream.of(
                risks("I14", "a tenth less", dismissed("6.9")).at(MONTHS),
                risks("I14", "none", rescinded("4003", e -> e)).at(MONTHS),
                silent("I14", "no day", rescinded("4003", e -> e.endedOn(null))),
                silent("I14", "no service", rescinded("4003", e -> e.serviceStart(null))),
                silent("I14", "a reason nobody knows", rescinded("9999", e -> e)),
                risks(
                        "I14",
                        "registered service alone",
                        rescinded("4003", e -> e.serviceStart(null)),
                        serving("2026-01-01")),
                silent("I14", "registered service is shorter", dismissed("7.0"), serving("2025-01-01")),
                silent("I14", "dispatched work earns it", dismissed("7.0"), form(EmploymentForm.DISPATCH)),
                risks("I14", "dispatched work earns it all", dismissed("6.5"), form(EmploymentForm.DISPATCH)),
                silent("I14", "twelve months below the cap", since("2013-07-01", "13", "10000"), average("12000")),
                risks(
                        "I14",
                        "the wage at the cap is not above it",
                        since("2009-01-01", "12", "36000"),
                        average("12000")),
                silent(
                        "I14",
                        "above the cap twelve are enough",
                        since("2009-01-01", "12", "36000.01"),
                        average("12000")),
                risks("I14", "above the cap eleven are not", since("2009-01-01", "11", "36000.01"), average("12000")),
                risks("I14", "no wage, so no cap", since("2009-01-01", "12", null), average("12000")));
    }

    private static Stream<Bound> amounts() {
        return Stream.of(
                silent(
                        "I15",
                        "no amount",
                        rescinded("4003", e -> severance(e, "7", "1", "10000").severanceAmount(null)),
                        average("12000")),
                silent(
                        "I15",
                        "no months",
                        rescinded("4003", e -> severance(e, "7", "1", "10000").severanceMonths(null)),
                        average("12000")),
                silent(
                        "I15",
                        "no wage",
                        rescinded("4003", e -> severance(e, "7", "1", "10000").avgMonthlyWage12(null)),
                        average("12000")),
                silent(
                        "I15",
                        "no day",
                        rescinded("4003", e -> severance(e, "7", "1", "10000").endedOn(null)),
                        average("12000")),
                warns("I15", "a yuan and a fen less", paid("7", "69998.99", "10000"), average("12000"))
                        .at("/data/ending/severanceAmount"),
                silent("I15", "a yuan above the cap", paid("7", "252001", "40000"), average("12000")),
                warns("I15", "a fen more above the cap", paid("7", "252001.01", "40000"), average("12000")),
                silent("I15", "above the cap for twelve months", paid("13", "432000", "40000"), average("12000")),
                warns("I15", "above the cap for thirteen", paid("13", "468000", "40000"), average("12000")),
                warns("I15", "the minimum wage, nobody knows the average", paid("7", "17778", "2000"), place("110105")),
                silent("I15", "the minimum wage", paid("7", "17779", "2000"), place("110105")),
                silent("I15", "elsewhere", paid("7", "1", "2000"), place("120101")),
                silent("I15", "a conclusion", concluded()));
    }

    private static Stream<Bound> expiries() {
        return Stream.of(
                risks("I20", "no offer", expired("NO", "0", "0")).at(MONTHS),
                silent("I20", "an amount paid", expired("NO", "0", "1000")),
                silent("I20", "months paid", expired("NO", "0.5", "0")),
                silent("I20", "an offer kept", expired("KEPT", "0", "0")),
                silent("I20", "nobody said", expired(null, "0", "0")),
                silent("I20", "another reason", terminated("4402", e -> e.renewOffered("NO"))),
                silent("I20", "part-time", expired("NO", "0", "0"), form(EmploymentForm.PART_TIME)),
                silent("I20", "public welfare", expired("NO", "0", "0"), inForm("publicWelfareJob", true)),
                silent(
                        "I20",
                        "an open-ended term",
                        expired("NO", "0", "0"),
                        of(Term.openEnded(LocalDate.parse("2026-03-01")))),
                silent(
                        "I14",
                        "an open-ended term that expired",
                        expired("KEPT", "0", "0"),
                        of(Term.openEnded(LocalDate.parse("2026-03-01")))),
                warns("I24", "a task unpaid", terminated("4407", e -> e), of(task()))
                        .at(MONTHS),
                silent("I14", "a task unpaid, which I24 says", terminated("4407", e -> e), of(task())),
                risks(
                        "I14",
                        "a task paid too little",
                        terminated("4407", e -> severance(e, "0.1", "1000", "10000")),
                        of(task())),
                silent("I24", "no term at hand", terminated("4407", e -> e)),
                silent("I24", "no day", terminated("4407", e -> e.endedOn(null)), of(task())));
    }

    private static Stream<Bound> notices() {
        return Stream.of(
                silent("I02", "no day", rescinded("3701", e -> e.endedOn(null))),
                warns("I02", "late", EndingExamples.noticed("3701", 29)).at("/data/ending/noticeOn"),
                risks("I06", "nobody was told", rescinded("4001", e -> e.noticeOn(null)))
                        .at("/data/ending/noticeOn"),
                risks("I07", "nobody was told", rescinded("4101", e -> e.unionNotifiedOn(null)))
                        .at("/data/ending/unionNotifiedOn"),
                silent("I16", "no day", rescinded("3602", e -> e.endedOn(null).certificateIssuedOn(null))),
                silent("I16", "a conclusion", concluded()),
                risks("I16", "late", rescinded("3602", e -> e.certificateIssuedOn(ENDED_ON.plusDays(2))))
                        .at("/data/ending/certificateIssuedOn"),
                warns("I21", "nobody was told", terminated("4401", e -> e.renewOffered("NO")))
                        .at("/data/ending/expiryNoticeOn"),
                silent("I21", "the worker ends it", terminated("4401", e -> e.initiator("WORKER"))),
                silent("I21", "another reason", terminated("4402", e -> e)),
                warns("I21", "in the city", terminated("4401", e -> e), inForm("workPlaceDivision", "110105")));
    }

    private static Stream<Bound> probations() {
        UnaryOperator<FactsBuilder> from = inForm("probationStart", "2026-06-30", "probationEnd", "2026-08-31");
        UnaryOperator<FactsBuilder> later = inForm("probationStart", "2026-07-01", "probationEnd", "2026-08-31");
        return Stream.of(
                silent("I04", "on the first day", rescinded("3901", e -> e), from),
                risks("I04", "the day before it", rescinded("3901", e -> e), later)
                        .at("/data/ending/endedOn"),
                risks(
                        "I04",
                        "a probation without end",
                        rescinded("3901", e -> e),
                        inForm("probationStart", "2026-03-01")),
                risks(
                        "I04",
                        "a probation that ends before it begins",
                        rescinded("3901", e -> e),
                        inForm("probationStart", "2026-08-31", "probationEnd", "2026-03-01")),
                silent("I04", "no day", rescinded("3901", e -> e.endedOn(null)), later),
                silent("I04", "another reason", rescinded("3902", e -> e), later),
                risks("I05", "a lay-off", rescinded("4101", e -> e.inProbation(true)))
                        .at("/data/ending/reasonCode"),
                silent("I05", "by agreement", rescinded("3601", e -> e.inProbation(true))),
                silent("I05", "not filed", rescinded("4003", e -> e.inProbation(null))),
                silent("I05", "unfit", rescinded("4001", e -> e.inProbation(true))),
                silent(
                        "I05",
                        "no day",
                        rescinded("4003", e -> e.inProbation(true).endedOn(null))));
    }

    private static Stream<Bound> protections() {
        UnaryOperator<FactsBuilder> hazard = inForm("occupationalHazard", true);
        return Stream.of(
                risks("I08", "a lay-off", rescinded("4102", e -> e.protectedDeclared("2")))
                        .at("/data/ending/protectedDeclared"),
                silent(
                        "I08",
                        "no day",
                        rescinded("4102", e -> e.protectedDeclared("2").endedOn(null))),
                risks("I09", "a lay-off", rescinded("4102", e -> e.preExitHealthCheck("NOT_DONE")), hazard)
                        .at("/data/ending/preExitHealthCheck"),
                risks("I09", "an expiry", terminated("4401", e -> e.preExitHealthCheck("NOT_DONE")), hazard),
                silent("I09", "not needed", terminated("4401", e -> e.preExitHealthCheck("NA")), hazard),
                silent("I09", "by agreement", rescinded("3601", e -> e.preExitHealthCheck("NOT_DONE")), hazard),
                silent("I09", "not said", terminated("4401", e -> e), hazard),
                silent("I09", "no form at hand", rescinded("4102", e -> e.preExitHealthCheck("NOT_DONE"))),
                risks("I19", "protected", terminated("4401", e -> e.protectedDeclared("3")))
                        .at("/data/ending/protectedDeclared"),
                silent("I19", "not said", terminated("4401", e -> e.protectedDeclared(null))),
                silent("I19", "another reason", terminated("4402", e -> e.protectedDeclared("3"))),
                warns("I28", "charged", charged("3801"), inForm("servicePeriodEnd", "2028-12-31"))
                        .at("/data/ending/penaltyCharged"),
                silent("I28", "another reason", charged("3701"), inForm("servicePeriodEnd", "2028-12-31")),
                silent("I28", "no form at hand", charged("3801")));
    }

    private static Stream<Bound> retirements() {
        UnaryOperator<FactsBuilder> woman =
                facts -> facts.worker(new WorkerFacts(LocalDate.parse("1975-03-15"), Sex.FEMALE, "F50", null));
        UnaryOperator<FactsBuilder> delayed = facts -> facts.worker(
                new WorkerFacts(null, null, null, new RetirementAgreement("DELAYED", LocalDate.parse("2027-06-30"))));
        return Stream.of(
                silent("I22", "on the day", retired("02", "E1", "2025-05-15"), woman),
                warns("I22", "the day before", retired("02", "E1", "2025-05-14"), woman)
                        .at("/data/ending/reasonCode"),
                silent("I22", "a foreigner", retired("08", "P1", "2020-05-14"), woman),
                warns(
                        "I22",
                        "to be later by agreement",
                        retired("01", Filings.born("1970-01-15", true), "2026-06-30"),
                        delayed),
                silent("I22", "another reason", terminated("4401", e -> e), woman),
                silent("I22", "no day", terminated("4402", e -> e.endedOn(null)), woman),
                silent("I22", "no reason", terminated("4402", e -> e.reasonCode(null)), woman),
                silent("I18", "on the last day", ended("2027-02-28"), of(Known.TERM)),
                risks("I18", "the day before", ended("2027-02-27"), of(Known.TERM))
                        .at("/data/ending/endedOn"),
                silent("I18", "a task", ended("2026-05-01"), of(task())),
                silent("I18", "another reason", terminated("4402", e -> e), of(Known.TERM)),
                silent("I18", "no contract", ended("2027-02-27")));
    }

    private static Stream<Bound> layOffs() {
        return Stream.of(
                risks("I13", "on the day of the lay-off", concluded(), laidOff("2026-02-20", "2-02-10-03"))
                        .at("/data/contract/occupationCode"),
                silent("I13", "a day before it", concluded(), laidOff("2026-02-21", "2-02-10-03")),
                risks("I13", "told less of", concluded(), laidOff("2026-01-20", "2-02")),
                risks(
                        "I13",
                        "told more of",
                        Filings.withContract(c -> c.occupationCode("2-02")),
                        laidOff("2026-01-20", "2-02-10-03")),
                silent(
                        "I13",
                        "no occupation",
                        Filings.withContract(c -> c.occupationCode(null)),
                        laidOff("2026-01-20", "2-02")),
                silent(
                        "I13",
                        "nobody signed",
                        Filings.withContract(c -> c.signedOn(null)),
                        laidOff("2026-01-20", "2-02")),
                silent("I13", "a renewal", Filings.renewed("2027-02-01"), laidOff("2027-01-20", "2-02-10-03")));
    }

    private static UnaryOperator<FactsBuilder> laidOff(String endedOn, String occupation) {
        return facts -> facts.laidOff(List.of(new LaidOff(LocalDate.parse(endedOn), occupation, false, false)));
    }

    private static UnaryOperator<FactsBuilder> serving(String since) {
        return facts -> facts.engagements(List.of(engagement(term(since, "2027-06-30"))));
    }

    private static UnaryOperator<FactsBuilder> average(String yuan) {
        return facts -> facts.averageMonthlyWage(new BigDecimal(yuan)).contract(contract(timeline(), "wageUnit", "M"));
    }

    private static UnaryOperator<FactsBuilder> place(String division) {
        return inForm("workPlaceDivision", division);
    }

    private static UnaryOperator<FactsBuilder> inForm(Object... members) {
        return facts -> facts.contract(contract(timeline(), members));
    }

    private static UnaryOperator<FactsBuilder> form(EmploymentForm form) {
        return facts -> facts.contract(
                new ContractFacts(Known.CONTRACT_ID, Filings.CREDIT_CODE, true, form, timeline(), null, null));
    }

    private static UnaryOperator<FactsBuilder> of(Term term) {
        ContractTimeline timeline = ContractTimeline.empty()
                .plus(new ContractEvent.Conclusion(Filings.CONCLUSION, LocalDate.parse("2026-02-20"), term));
        return facts -> facts.contract(contract(timeline));
    }

    private static Term task() {
        return new Term(TermType.TASK, LocalDate.parse("2026-03-01"), LocalDate.parse("2026-12-31"));
    }

    private static Filing since(String start, String months, String wage) {
        UnaryOperator<EndingBlockBuilder> served = ending -> severance(ending, months, "1", "1")
                .avgMonthlyWage12(wage == null ? null : new BigDecimal(wage))
                .serviceStart(LocalDate.parse(start));
        return rescinded("4003", served);
    }

    private static Filing paid(String months, String amount, String average) {
        return rescinded("4003", ending -> severance(ending, months, amount, average));
    }

    private static Filing charged(String reason) {
        return rescinded(reason, ending -> ending.penaltyCharged(true));
    }

    private static Filing expired(String offered, String months, String amount) {
        return terminated(
                "4401",
                ending -> ending.renewOffered(offered)
                        .severanceMonths(new BigDecimal(months))
                        .severanceAmount(new BigDecimal(amount)));
    }

    private static Filing ended(String day) {
        return terminated("4401", ending -> ending.renewOffered("KEPT").endedOn(LocalDate.parse(day)));
    }

    private static Filing retired(String idType, String idNumber, String day) {
        Terminated plain = terminated("4402", ending -> ending.endedOn(LocalDate.parse(day)));
        return new Terminated(
                plain.envelope(),
                plain.filing(),
                plain.employer(),
                new WorkerKey(idType, idNumber),
                plain.ending(),
                null);
    }
}
