package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.Bound.risks;
import static org.qiyue.ingest.rules.Bound.silent;
import static org.qiyue.ingest.rules.Bound.warns;
import static org.qiyue.ingest.rules.Filings.OTHER_CREDIT_CODE;
import static org.qiyue.ingest.rules.Filings.dispatched;
import static org.qiyue.ingest.rules.Filings.withContract;
import static org.qiyue.ingest.rules.PayExamples.fullTime;
import static org.qiyue.ingest.rules.PayExamples.partTime;
import static org.qiyue.ingest.rules.ProbationExamples.probation;
import static org.qiyue.ingest.rules.ProbationExamples.term;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.ContractBlockBuilder;
import org.qiyue.ingest.protocol.Filing;

/** The edges of groups D, E and F: probation, pay, hours, dispatch. */
class PayBoundariesTest {

    private static Stream<Bound> bounds() {
        return Stream.of(probations(), pay(), hours(), dispatch()).flatMap(each -> each);
    }

    @Test
    void everyRuleHoldsAtItsEdges() {
        Bound.checkAll(bounds());
    }

    private static Stream<Bound> probations() {
        return Stream.of(
                risks("D01", "a day over two months", term("2025-07-01", "2026-06-30", "2025-09-01")),
                silent("D01", "one month of a day less than a year", term("2025-07-01", "2026-06-29", "2025-07-31")),
                risks("D01", "two of a day less than a year", term("2025-07-01", "2026-06-29", "2025-08-31")),
                silent("D01", "six of three years", term("2025-03-01", "2028-02-29", "2025-08-31")),
                risks("D01", "six of a day less", term("2025-03-01", "2028-02-28", "2025-08-31")),
                silent("D01", "one of three months", term("2025-01-01", "2025-03-31", "2025-01-31")),
                silent("D02", "one of three months", term("2025-01-01", "2025-03-31", "2025-01-31")),
                risks("D02", "any of a day less", term("2025-01-01", "2025-03-30", "2025-01-02")),
                silent("D01", "nothing is allowed, which D02 says", term("2025-01-01", "2025-03-30", "2025-01-31")),
                silent(
                        "D02",
                        "part-time, which F02 says",
                        partTime(contract -> probation(contract, "2026-03-01", "2026-03-15", "30"))),
                silent("D03", "nobody looked", ProbationExamples.paid("10000", "10000")),
                silent("D04", "on the last day", within("2026-03-01", "2027-02-28")),
                warns("D04", "a day beyond", within("2026-03-01", "2027-03-01")),
                risks("D06", "a fen less", ProbationExamples.paid("10000", "7999.99")),
                silent("D07", "to the day before the rise", rise("2025-08-31")),
                risks("D07", "to the day of the rise", rise("2025-09-01")));
    }

    private static Stream<Bound> pay() {
        return Stream.of(
                silent("E01", "before the rise", from("2025-08-31", "M", "2420", "110105")),
                risks("E01", "on the rise", from("2025-09-01", "M", "2420", "110105")),
                risks("E01", "a fen less", from("2025-08-31", "M", "2419.99", "110105")),
                silent("E01", "no table of the place", from("2025-09-01", "M", "1000", "120101")),
                silent("E01", "no table of the day", from("2018-08-31", "M", "1000", "110105")),
                silent("E03", "the day's pay", fullTime("D", "116.79")),
                risks("E03", "a fen less a day", fullTime("D", "116.78")),
                silent("E03", "the year's pay", fullTime("Y", "30480")),
                risks("E03", "a fen less a year", fullTime("Y", "30479.99")),
                silent("E03", "the hour's pay", fullTime("H", "14.6")),
                risks("E04", "a fen less an hour", partTime(contract -> contract.wageAmount(new BigDecimal("27.69")))),
                silent(
                        "E04",
                        "pay in another unit",
                        partTime(contract -> contract.wageUnit("M").wageAmount(BigDecimal.ONE))),
                silent("E05", "a month", withContract(contract -> contract.payCycleDays(31))),
                risks("E05", "a day more", withContract(contract -> contract.payCycleDays(32))),
                risks("E05", "a day more, part-time", partTime(contract -> contract.payCycleDays(16))),
                silent("E10", "the most that is believed", fullTime("M", "500000")),
                warns("E10", "a fen more", fullTime("M", "500000.01")),
                warns("E10", "by the hour", fullTime("H", "3000")),
                silent("E12", "the minimum", piece("2540", "110105")),
                warns("E12", "a fen less", piece("2539.99", "110105")),
                silent("E12", "no table of the place", piece(null, "120101")));
    }

    private static Stream<Bound> hours() {
        UnaryOperator<ContractBlockBuilder> manager =
                contract -> contract.occupationCode("1-06-01-01").workingHourScheme("3");
        return Stream.of(
                risks(
                        "E06",
                        "half an hour more a day",
                        withContract(contract -> contract.hoursPerDay(new BigDecimal("8.5")))),
                silent("E07", "one day", withContract(contract -> contract.restDaysPerWeek(BigDecimal.ONE))),
                silent("E08", "a senior manager's flexible hours", withContract(manager)),
                risks(
                        "E08",
                        "his averaged hours",
                        withContract(contract -> manager.apply(contract).workingHourScheme("2"))),
                silent("E08", "approved to the first day", approved("2026-03-01")),
                risks("E08", "approved to the day before", approved("2026-02-28")),
                silent("E09", "thirty-six", overtime("36")),
                risks("E09", "half an hour more", overtime("36.5")),
                risks(
                        "F01",
                        "a week of half an hour more",
                        partTime(contract -> contract.hoursPerWeek(new BigDecimal("24.5")))));
    }

    private static Stream<Bound> dispatch() {
        return Stream.of(
                risks("F03", "part-time with a dispatch", withDispatchBlock()),
                silent(
                        "F03",
                        "short days of a full week",
                        dispatched(Filings.dispatch(), contract -> contract.hoursPerDay(new BigDecimal("4")))),
                warns(
                        "F04",
                        "open-ended",
                        dispatched(
                                Filings.dispatch(),
                                contract -> contract.termType("2").endDate(null))),
                risks(
                        "F04",
                        "a task",
                        dispatched(
                                Filings.dispatch(),
                                contract -> contract.termType("3").taskDescription("展会"))),
                risks(
                        "F04",
                        "a day less",
                        dispatched(Filings.dispatch(), contract -> contract.endDate(LocalDate.parse("2028-02-28")))),
                silent(
                        "F05",
                        "to the first day",
                        DispatchExamples.with(block -> block.licenceValidTo(LocalDate.parse("2026-03-01")))),
                risks(
                        "F05",
                        "to the day before",
                        DispatchExamples.with(block -> block.licenceValidTo(LocalDate.parse("2026-02-28")))),
                risks("F05", "no licence", DispatchExamples.with(block -> block.licenceNo(" "))),
                risks(
                        "F07",
                        "a day more",
                        DispatchExamples.with(block -> block.postKind("1").periodEnd(LocalDate.parse("2026-09-01")))),
                silent("F07", "another kind of post", DispatchExamples.with(block -> block.postKind("3"))),
                risks(
                        "F09",
                        "to itself",
                        DispatchExamples.with(block -> block.userUnitCreditCode(Filings.CREDIT_CODE))),
                silent("F09", "nobody looked", dispatched(Filings.dispatch())),
                risks(
                        "F10",
                        "two agencies for one unit",
                        dispatched(Filings.dispatch()),
                        facts -> facts.dispatches(List.of(DispatchExamples.to(OTHER_CREDIT_CODE)))),
                silent(
                        "F10",
                        "at a third unit",
                        dispatched(Filings.dispatch()),
                        facts -> facts.dispatches(List.of(DispatchExamples.to("91110101MA04BKE98F")))),
                silent(
                        "F10",
                        "before",
                        dispatched(Filings.dispatch()),
                        facts -> facts.dispatches(List.of(new OtherDispatch(
                                Filings.CREDIT_CODE, LocalDate.parse("2025-01-01"), LocalDate.parse("2026-02-28"))))),
                silent(
                        "E01",
                        "dispatched, which F11 says",
                        dispatched(Filings.dispatch(), contract -> contract.wageAmount(new BigDecimal("1000")))),
                silent(
                        "F11",
                        "a user unit elsewhere",
                        dispatched(
                                Filings.dispatch().toBuilder()
                                        .userUnitDivision("120101")
                                        .build(),
                                contract -> contract.wageAmount(new BigDecimal("1000")))));
    }

    private static Filing within(String start, String end) {
        return withContract(contract -> probation(contract, start, end, "10000"));
    }

    private static Filing rise(String end) {
        return withContract(
                contract -> probation(contract.wageAmount(new BigDecimal("2500")), "2025-08-01", end, "2500"));
    }

    private static Filing from(String start, String unit, String wage, String place) {
        return withContract(contract -> contract.employmentStart(LocalDate.parse(start))
                .startDate(LocalDate.parse(start))
                .workPlaceDivision(place)
                .wageUnit(unit)
                .wageAmount(new BigDecimal(wage)));
    }

    private static Filing piece(String guarantee, String place) {
        return withContract(contract -> contract.wageForm("2")
                .workPlaceDivision(place)
                .pieceGuarantee(guarantee == null ? null : new BigDecimal(guarantee)));
    }

    private static Filing approved(String to) {
        return withContract(contract -> contract.workingHourScheme("2")
                .workingHourApprovalNo("测试批1")
                .workingHourApprovalValidTo(LocalDate.parse(to)));
    }

    private static Filing overtime(String hours) {
        return withContract(contract -> contract.overtimeHoursPerMonth(new BigDecimal(hours)));
    }

    private static Filing withDispatchBlock() {
        return dispatched(
                Filings.dispatch(),
                contract -> contract.employmentForm("02")
                        .hoursPerDay(new BigDecimal("4"))
                        .hoursPerWeek(new BigDecimal("20")));
    }
}
