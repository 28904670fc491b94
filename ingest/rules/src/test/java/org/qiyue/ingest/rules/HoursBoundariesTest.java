package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.Bound.risks;
import static org.qiyue.ingest.rules.Bound.silent;
import static org.qiyue.ingest.rules.Bound.warns;
import static org.qiyue.ingest.rules.Filings.concluded;
import static org.qiyue.ingest.rules.Filings.dispatched;
import static org.qiyue.ingest.rules.Filings.withContract;
import static org.qiyue.ingest.rules.Known.engagement;
import static org.qiyue.ingest.rules.Known.term;
import static org.qiyue.ingest.rules.PayExamples.fullTime;
import static org.qiyue.ingest.rules.PayExamples.partTime;
import static org.qiyue.ingest.rules.ProbationExamples.probation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.registry.model.AgreedTerm;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.Engagement;

/** The edges of groups D, E and F where facts are absent: probation, hours, pay. */
class HoursBoundariesTest {

    @Test
    void everyRuleHoldsAtItsEdges() {
        Bound.checkAll(Stream.of(probations(), wages(), hours(), approvals()).flatMap(each -> each));
    }

    private static Stream<Bound> probations() {
        UnaryOperator<FactsBuilder> before = facts -> facts.engagements(List.of(earlier()));
        Filing tried = withContract(c -> probation(c, "2026-03-01", "2026-03-31", "10000"));
        return Stream.of(
                risks("D01", "a day too long", withContract(c -> probation(c, "2026-03-01", "2026-05-01", "10000")))
                        .at("/data/contract/probationEnd"),
                silent("D01", "no end told", withContract(c -> c.probationStart(date("2026-03-01")))),
                risks(
                                "D02",
                                "a task",
                                withContract(c -> probation(c, "2026-03-01", "2026-03-31", "10000")
                                        .termType("3")
                                        .taskDescription("展会")))
                        .at("/data/contract/probationStart"),
                risks(
                        "D02",
                        "told by its wage alone",
                        withContract(c -> c.termType("3").taskDescription("展会").probationWage(BigDecimal.TEN))),
                risks(
                        "D02",
                        "told by its end alone",
                        withContract(c -> c.termType("3").taskDescription("展会").probationEnd(date("2026-03-31")))),
                silent("D02", "none", withContract(c -> c.termType("3").taskDescription("展会"))),
                risks("D03", "a second", tried, before).at("/data/contract/probationStart"),
                silent("D03", "none now", concluded(), before),
                silent(
                        "D03",
                        "no start",
                        withContract(c ->
                                probation(c, "2026-03-01", "2026-03-31", "1").startDate(null)),
                        before),
                silent(
                        "D03",
                        "dispatched, which D08 says",
                        dispatched(Filings.dispatch(), c -> probation(c, "2026-03-01", "2026-03-31", "10000")),
                        before),
                risks(
                                "D08",
                                "a second",
                                dispatched(Filings.dispatch(), c -> probation(c, "2026-03-01", "2026-03-31", "10000")),
                                before)
                        .at("/data/contract/probationStart"),
                silent("D08", "of the employer's own", tried, before),
                warns("D04", "before the term", withContract(c -> probation(c, "2026-02-28", "2026-03-31", "10000")))
                        .at("/data/contract/probationStart"),
                warns("D04", "around the term", withContract(c -> probation(c, "2026-02-28", "2027-03-01", "10000")))
                        .at("/data/contract/probationStart", "/data/contract/probationEnd"),
                silent(
                        "D04",
                        "no end of the term",
                        withContract(c -> probation(c, "2026-03-01", "2027-03-01", "10000")
                                .termType("2")
                                .endDate(null))),
                silent(
                        "D04",
                        "no start of the term",
                        withContract(c -> probation(c, "2026-02-28", "2027-03-01", "10000")
                                .startDate(null))),
                risks("D05", "nothing else", withContract(c -> c.probationOnly(true)))
                        .at("/data/contract/probationOnly"),
                silent("D05", "not said", concluded()),
                silent("D06", "eight tenths", withContract(c -> probation(c, "2026-03-01", "2026-03-31", "8000"))),
                risks("D06", "a fen less", withContract(c -> probation(c, "2026-03-01", "2026-03-31", "7999.99")))
                        .at("/data/contract/probationWage"),
                silent(
                        "D06",
                        "no wage",
                        withContract(c ->
                                probation(c, "2026-03-01", "2026-03-31", "1").wageAmount(null))),
                silent(
                        "D06",
                        "no start",
                        withContract(c ->
                                probation(c, "2026-03-01", "2026-03-31", "1").startDate(null))),
                risks("D07", "below the minimum", withContract(c -> probation(c, "2026-03-01", "2026-03-31", "2539")))
                        .at("/data/contract/probationWage"),
                silent("D07", "the minimum", withContract(c -> probation(c, "2026-03-01", "2026-03-31", "2540"))),
                silent(
                        "D07",
                        "no end",
                        withContract(c ->
                                probation(c, "2026-03-01", "2026-03-31", "1").probationEnd(null))),
                silent(
                        "D07",
                        "no start",
                        withContract(c ->
                                probation(c, "2026-03-01", "2026-03-31", "1").probationStart(null))),
                silent(
                        "D07",
                        "an end before the start",
                        withContract(c -> probation(c, "2026-03-31", "2026-03-01", "1"))),
                risks("D07", "one day", withContract(c -> probation(c, "2026-03-01", "2026-03-01", "1"))),
                silent("D07", "part-time", partTime(c -> probation(c, "2026-03-01", "2026-03-31", "1"))));
    }

    private static Stream<Bound> wages() {
        return Stream.of(
                risks("E01", "too little", fullTime("M", "2539.99")).at("/data/contract/wageAmount"),
                silent("E01", "no wage", withContract(c -> c.wageAmount(null))),
                silent(
                        "E01",
                        "no unit",
                        withContract(c -> c.wageAmount(BigDecimal.ONE).wageUnit(null))),
                silent(
                        "E01",
                        "no start",
                        withContract(c -> c.wageAmount(BigDecimal.ONE).startDate(null))),
                silent(
                        "E01",
                        "no place",
                        withContract(c -> c.wageAmount(BigDecimal.ONE).workPlaceDivision(null))),
                silent("E01", "by the hour, which E03 says", fullTime("H", "1")),
                silent("E03", "by the month, which E01 says", fullTime("M", "1")),
                risks("E04", "too little", partTime(c -> c.wageAmount(new BigDecimal("27.69"))))
                        .at("/data/contract/wageAmount"),
                silent("E04", "the minimum", partTime(c -> c.wageAmount(new BigDecimal("27.7")))),
                silent("E04", "full-time", fullTime("H", "20")),
                risks("E05", "full-time", withContract(c -> c.payCycleDays(32))).at("/data/contract/payCycleDays"),
                silent("E05", "half a month, part-time", partTime(c -> c.payCycleDays(15))),
                silent("E05", "not said", withContract(c -> c.payCycleDays(null))),
                silent(
                        "E05",
                        "a form nobody knows",
                        withContract(c -> c.payCycleDays(99).employmentForm(null))),
                silent("E05", "no start", withContract(c -> c.payCycleDays(99).startDate(null))),
                warns("E10", "nothing", withContract(c -> c.wageAmount(BigDecimal.ZERO)))
                        .at("/data/contract/wageAmount"),
                silent("E10", "not said", withContract(c -> c.wageAmount(null))),
                silent(
                        "E10",
                        "no start",
                        withContract(c -> c.wageAmount(new BigDecimal("900000")).startDate(null))),
                silent(
                        "E10",
                        "a unit nobody knows",
                        withContract(c -> c.wageAmount(new BigDecimal("900000")).wageUnit(null))),
                warns("E12", "no guarantee", withContract(c -> c.wageForm("2"))).at("/data/contract/pieceGuarantee"),
                silent("E12", "by time", withContract(c -> c.wageForm("1"))),
                silent("E12", "no start", withContract(c -> c.wageForm("2").startDate(null))),
                silent(
                        "E12",
                        "a form nobody knows",
                        withContract(c -> c.wageForm("2").employmentForm(null))),
                warns(
                        "E12",
                        "part-time, below its minimum",
                        partTime(c -> c.wageForm("2").pieceGuarantee(new BigDecimal("27.69")))),
                silent(
                        "E12",
                        "part-time, its minimum",
                        partTime(c -> c.wageForm("2").pieceGuarantee(new BigDecimal("27.7")))),
                risks("F11", "too little", dispatched(Filings.dispatch(), c -> c.wageAmount(new BigDecimal("2539.99"))))
                        .at("/data/contract/wageAmount"),
                silent("F11", "the minimum", dispatched(Filings.dispatch(), c -> c.wageAmount(new BigDecimal("2540")))),
                risks(
                        "F11",
                        "by the place of work where no unit's is told",
                        dispatched(
                                Filings.dispatch().toBuilder()
                                        .userUnitDivision(null)
                                        .build(),
                                c -> c.wageAmount(BigDecimal.ONE))),
                silent("F11", "not dispatched", withContract(c -> c.wageAmount(BigDecimal.ONE))));
    }

    private static Stream<Bound> hours() {
        return Stream.of(
                silent("E06", "eight and forty", concluded()),
                risks("E06", "both", hours("8.1", "40.1"))
                        .at("/data/contract/hoursPerDay", "/data/contract/hoursPerWeek"),
                risks("E06", "a week", hours("8", "40.1")).at("/data/contract/hoursPerWeek"),
                silent("E06", "not said", withContract(c -> c.hoursPerDay(null).hoursPerWeek(null))),
                silent(
                        "E06",
                        "no start",
                        withContract(c -> c.hoursPerDay(new BigDecimal("12")).startDate(null))),
                silent(
                        "E06",
                        "averaged",
                        withContract(c -> c.hoursPerDay(new BigDecimal("12")).workingHourScheme("2"))),
                risks("E07", "a tenth less", withContract(c -> c.restDaysPerWeek(new BigDecimal("0.9"))))
                        .at("/data/contract/restDaysPerWeek"),
                silent("E07", "not said", concluded()),
                risks("E09", "a tenth more", withContract(c -> c.overtimeHoursPerMonth(new BigDecimal("36.1"))))
                        .at("/data/contract/overtimeHoursPerMonth"),
                silent("E09", "not said", concluded()),
                silent("E09", "three hours beyond a day", withContract(c -> c.hoursPerDay(new BigDecimal("11")))),
                risks("E09", "a tenth beyond that", withContract(c -> c.hoursPerDay(new BigDecimal("11.1"))))
                        .at("/data/contract/hoursPerDay"),
                silent(
                        "E09",
                        "a long day of averaged hours",
                        withContract(c -> c.hoursPerDay(new BigDecimal("12")).workingHourScheme("2"))),
                risks(
                                "E09",
                                "a day and a month",
                                withContract(c -> c.hoursPerDay(new BigDecimal("12"))
                                        .overtimeHoursPerMonth(new BigDecimal("40"))))
                        .at("/data/contract/hoursPerDay", "/data/contract/overtimeHoursPerMonth"),
                silent("F01", "four and twenty-four", partTime(c -> c.hoursPerWeek(new BigDecimal("24")))),
                risks(
                                "F01",
                                "a day and a week",
                                partTime(c ->
                                        c.hoursPerDay(new BigDecimal("4.1")).hoursPerWeek(new BigDecimal("24.1"))))
                        .at("/data/contract/hoursPerDay", "/data/contract/hoursPerWeek"),
                silent("F01", "full-time", concluded()),
                risks("F02", "part-time", partTime(c -> c.probationWage(BigDecimal.TEN)))
                        .at("/data/contract/probationStart"),
                silent("F02", "full-time", withContract(c -> c.probationWage(BigDecimal.TEN))));
    }

    private static Stream<Bound> approvals() {
        return Stream.of(
                risks("E08", "none", withContract(c -> c.workingHourScheme("2")))
                        .at("/data/contract/workingHourApprovalNo"),
                risks(
                        "E08",
                        "a blank one",
                        withContract(c -> c.workingHourScheme("3").workingHourApprovalNo(" "))),
                risks("E08", "one that is over", approved("2026-02-28"))
                        .at("/data/contract/workingHourApprovalValidTo"),
                silent("E08", "one without end", approved(null)),
                silent("E08", "no scheme", withContract(c -> c.workingHourScheme(null))),
                silent(
                        "E08",
                        "no start",
                        withContract(c -> c.workingHourScheme("2")
                                .startDate(null)
                                .workingHourApprovalNo("测试批1")
                                .workingHourApprovalValidTo(date("2020-01-01")))),
                risks("E08", "flexible, and no manager", withContract(c -> c.workingHourScheme("3"))),
                risks(
                        "E08",
                        "flexible, of no occupation",
                        withContract(c -> c.workingHourScheme("3").occupationCode(null))));
    }

    /** A contract of the pair, long over, that had a probation. */
    private static Engagement earlier() {
        Engagement plain = engagement(term("2020-01-01", "2020-12-31"));
        return new Engagement(
                EmploymentForm.FULL_TIME,
                plain.employmentStart(),
                List.of(AgreedTerm.asSigned(term("2020-01-01", "2020-12-31"))),
                date("2020-12-31"),
                true,
                false);
    }

    private static Filing hours(String day, String week) {
        return withContract(c -> c.hoursPerDay(new BigDecimal(day)).hoursPerWeek(new BigDecimal(week)));
    }

    private static Filing approved(String to) {
        return withContract(c -> c.workingHourScheme("2")
                .workingHourApprovalNo("测试批1")
                .workingHourApprovalValidTo(to == null ? null : date(to)));
    }

    private static LocalDate date(String day) {
        return LocalDate.parse(day);
    }
}
