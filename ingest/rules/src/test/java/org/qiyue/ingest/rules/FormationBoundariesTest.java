package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiyue.ingest.rules.Bound.risks;
import static org.qiyue.ingest.rules.Bound.silent;
import static org.qiyue.ingest.rules.Bound.warns;
import static org.qiyue.ingest.rules.Filings.born;
import static org.qiyue.ingest.rules.Filings.renewed;
import static org.qiyue.ingest.rules.Filings.withContract;
import static org.qiyue.ingest.rules.FormationExamples.starting;
import static org.qiyue.ingest.rules.FormationExamples.worker;
import static org.qiyue.ingest.rules.RuleExamples.same;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.ContractBlockBuilder;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.RetirementAgreement;
import org.qiyue.ingest.protocol.Severity;
import org.qiyue.registry.model.EmploymentForm;

/** The edges of group C: one day, one yuan, one fact more or less. */
class FormationBoundariesTest {

    private static final String MINE = "6-16-01-01";

    private static Stream<Bound> bounds() {
        return Stream.of(signing(), terms(), clauses(), minors(), retirement(), foreigners())
                .flatMap(each -> each);
    }

    @Test
    void everyRuleHoldsAtItsEdges() {
        Bound.checkAll(bounds());
    }

    @Test
    void holdsAPenaltyThatMayBeForCompetitionForAFaintLead() {
        assertThat(severity(penalty("50000", "SERVICE_PERIOD"))).isEqualTo(Severity.NORMAL);
        assertThat(severity(penalty("50000", "SERVICE_PERIOD", "NON_COMPETE"))).isEqualTo(Severity.NORMAL);
        assertThat(severity(
                        withContract(contract -> contract.workerPenaltyKinds(List.of("NON_COMPETE", "SERVICE_PERIOD"))
                                .workerPenaltyAmount(new BigDecimal("50000"))
                                .trainingCost(new BigDecimal("30000"))
                                .nonCompeteMonths(12))))
                .isEqualTo(Severity.LOW);
    }

    private static Severity severity(Filing filing) {
        return RuleBook.standard()
                .evaluate(Known.read(filing), Known.alone(filing).build())
                .findings()
                .stream()
                .filter(finding -> finding.ruleId().equals("C15"))
                .findFirst()
                .orElseThrow()
                .severity();
    }

    @Test
    void namesTheMissingClausesByTheItemsOfTheArticle() {
        Filing filing = withContract(contract -> contract.mandatoryClauses("011111101"));
        assertThat(RuleBook.standard()
                        .evaluate(Known.read(filing), Known.alone(filing).build())
                        .told())
                .filteredOn(finding -> finding.rule().equals("C10"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.messageZh()).contains("第1、8项");
                    assertThat(finding.messageEn()).contains("items 1, 8.");
                });
    }

    private static Stream<Bound> signing() {
        PairContract covering = new PairContract(
                Known.CONTRACT_ID,
                "jingqian",
                "old",
                EmploymentForm.FULL_TIME,
                Known.term("2025-03-01", "2026-03-15"),
                LocalDate.parse("2026-03-15"));
        PairContract longOver = new PairContract(
                Known.CONTRACT_ID,
                "jingqian",
                "old",
                EmploymentForm.FULL_TIME,
                Known.term("2020-03-01", "2021-02-28"),
                LocalDate.parse("2021-02-28"));
        return Stream.of(
                silent("C07", "a month to the day", signed("2026-04-01", same())),
                risks("C07", "a day more", signed("2026-04-02", same())),
                risks(
                        "C07",
                        "signed later than said",
                        signed("2026-04-02", contract -> contract.signedOn(LocalDate.parse("2026-03-02")))),
                silent("C07", "part-time", signed("2026-06-01", contract -> contract.employmentForm("02"))),
                silent("C07", "a renewal", renewed(same(), null)),
                silent(
                        "C07",
                        "another contract ran",
                        signed("2026-06-01", same()),
                        facts -> facts.pairContracts(List.of(covering))),
                risks(
                        "C07",
                        "another was long over",
                        signed("2026-06-01", same()),
                        facts -> facts.pairContracts(List.of(longOver))),
                silent("C08", "a day short of a year", signed("2027-02-28", same())),
                risks("C08", "a year to the day", signed("2027-03-01", same())),
                silent("C09", "signed on the first day", signed("2026-03-01", same())),
                warns("C09", "signed a day later", signed("2026-03-02", same())),
                warns(
                        "C09",
                        "a term before employment",
                        withContract(contract -> contract.startDate(LocalDate.parse("2026-02-28")))));
    }

    private static Stream<Bound> terms() {
        return Stream.of(
                silent("C06", "three years", task("2029-03-01")),
                warns("C06", "a day more", task("2029-03-02")),
                silent(
                        "C06",
                        "no estimate",
                        withContract(contract ->
                                contract.termType("3").taskDescription("展会").endDate(null))),
                silent("C21", "ten years", ending("2036-02-29")),
                warns("C21", "a day more", ending("2036-03-01")),
                silent("C21", "one month", ending("2026-03-31")),
                warns("C21", "a day less", ending("2026-03-30")),
                silent("C10", "the ninth is no duty", withContract(contract -> contract.mandatoryClauses("111111110"))),
                warns("C10", "the eighth is", withContract(contract -> contract.mandatoryClauses("111111101"))));
    }

    private static Stream<Bound> clauses() {
        return Stream.of(
                risks("C13", "full-time, insured by himself", withContract(c -> c.socialInsuranceAgreed("3"))),
                silent("C13", "part-time, insured by himself", PayExamples.partTime(same())),
                risks("C13", "part-time, waived", PayExamples.partTime(c -> c.socialInsuranceAgreed("2"))),
                silent("C15", "the cost itself", penalty("30000", "SERVICE_PERIOD")),
                risks("C15", "a fen more", penalty("30000.01", "SERVICE_PERIOD")),
                risks(
                                "C15",
                                "and for competition that is not barred",
                                penalty("50000", "SERVICE_PERIOD", "NON_COMPETE"))
                        .at("/data/contract/workerPenaltyAmount"),
                silent("C15", "for competition alone", penalty("50000", "NON_COMPETE")),
                silent("C15", "both, the cost itself", penalty("30000", "NON_COMPETE", "SERVICE_PERIOD")),
                risks("C15", "another ground beside", penalty("50000", "OTHER", "SERVICE_PERIOD"))
                        .at("/data/contract/workerPenaltyKinds/0", "/data/contract/workerPenaltyAmount"),
                risks("C15", "another ground", penalty("1", "OTHER")),
                risks(
                        "C15",
                        "no training was paid",
                        withContract(contract -> contract.workerPenaltyKinds(List.of("SERVICE_PERIOD"))
                                .workerPenaltyAmount(BigDecimal.ONE))),
                risks("C16", "a month more", withContract(contract -> contract.nonCompeteMonths(25))),
                silent("C17", "no month of it", withContract(contract -> contract.nonCompeteMonths(0))),
                warns(
                        "C17",
                        "nobody said whom it binds",
                        withContract(contract ->
                                contract.nonCompeteMonths(12).nonCompeteMonthlyPay(new BigDecimal("5000")))));
    }

    private static Stream<Bound> minors() {
        return Stream.of(
                silent("C02", "eighteen today", aged("2008-03-01", contract -> contract.occupationCode(MINE))),
                risks("C02", "eighteen tomorrow", aged("2008-03-02", contract -> contract.occupationCode(MINE))),
                risks("C02", "sixteen today", aged("2010-03-01", contract -> contract.nightWork(true))),
                silent("C02", "not yet sixteen", aged("2010-03-02", contract -> contract.nightWork(true))),
                risks("C02", "hazard", aged("2009-03-02", contract -> contract.occupationalHazard(true))),
                risks("C02", "flexible hours", aged("2009-03-02", contract -> contract.workingHourScheme("3"))));
    }

    private static Stream<Bound> retirement() {
        LocalDate agreed = LocalDate.parse("2027-12-31");
        return Stream.of(
                silent("C03", "the day before", starting("1965-01-15", "2025-02-14")),
                warns("C03", "the day itself", starting("1965-01-15", "2025-02-15")),
                warns("C03", "three years past", starting("1962-01-15", "2025-01-15")),
                risks("C03", "a day more", starting("1962-01-15", "2025-01-16")),
                silent("C03", "later by agreement", delayed("1965-06-15", agreed)),
                warns("C03", "agreed to a day that is past", delayed("1965-06-15", LocalDate.parse("2026-03-01"))),
                risks("C03", "beyond what can be agreed", delayed("1962-06-15", agreed)),
                silent("C03", "a woman of unknown post", woman("1971-03-15", null)),
                warns("C03", "a woman worker", woman("1975-03-15", "F50")),
                silent("C03", "a woman in management", woman("1975-03-15", "F55")),
                silent(
                        "C04",
                        "three years past",
                        aged("1966-02-15", contract -> contract.endDate(LocalDate.parse("2029-06-15")))),
                warns(
                        "C04",
                        "a day more",
                        aged("1966-02-15", contract -> contract.endDate(LocalDate.parse("2029-06-16")))),
                silent(
                        "C04",
                        "begun before the reform, by the law of its last day",
                        aged(
                                "1966-02-15",
                                contract -> contract.startDate(LocalDate.parse("2024-12-01"))
                                        .endDate(LocalDate.parse("2029-06-15")))));
    }

    private static Stream<Bound> foreigners() {
        return Stream.of(
                silent("C18", "five years", foreigner("2031-02-28", "2027-02-28")),
                risks("C18", "a day more", foreigner("2031-03-01", "2027-02-28")),
                silent("C18", "permit to the first day", foreigner("2027-02-28", "2026-03-01")),
                risks("C18", "permit to the day before", foreigner("2027-02-28", "2026-02-28")),
                risks("C18", "no permit", foreigner("2027-02-28", null)),
                silent("C03", "no retirement age of ours", foreigner("2027-02-28", "2027-02-28")));
    }

    private static Filing signed(String day, UnaryOperator<ContractBlockBuilder> change) {
        return Filings.signedOn(day, contract -> change.apply(contract.endDate(LocalDate.parse("2029-02-28"))));
    }

    private static Filing ending(String end) {
        return withContract(contract -> contract.endDate(LocalDate.parse(end)));
    }

    private static Filing task(String end) {
        return withContract(
                contract -> contract.termType("3").taskDescription("展会").endDate(LocalDate.parse(end)));
    }

    private static Filing penalty(String amount, String... kinds) {
        return withContract(contract -> contract.servicePeriodEnd(LocalDate.parse("2028-12-31"))
                .trainingCost(new BigDecimal("30000"))
                .workerPenaltyKinds(List.of(kinds))
                .workerPenaltyAmount(new BigDecimal(amount)));
    }

    private static Filing aged(String birth, UnaryOperator<ContractBlockBuilder> change) {
        return worker(worker -> worker.idNumber(born(birth, true)), change);
    }

    private static Filing delayed(String birth, LocalDate to) {
        return worker(
                worker ->
                        worker.idNumber(born(birth, true)).retirementAgreement(new RetirementAgreement("DELAYED", to)),
                same());
    }

    private static Filing woman(String birth, String track) {
        return worker(worker -> worker.idNumber(born(birth, false)).cadreTrack(track), same());
    }

    private static Filing foreigner(String end, String permitTo) {
        return worker(
                worker -> worker.idType("08")
                        .idNumber("P1234567")
                        .sex("1")
                        .birthDate(LocalDate.parse("1950-01-01"))
                        .nationality("FRA")
                        .workPermitNo(permitTo == null ? null : "测试许可1")
                        .workPermitValidTo(permitTo == null ? null : LocalDate.parse(permitTo)),
                contract -> contract.endDate(LocalDate.parse(end)));
    }
}
