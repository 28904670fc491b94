package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.Filings.withContract;
import static org.qiyue.ingest.rules.RuleExamples.filings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qiyue.ingest.protocol.ContractBlockBuilder;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.rules.RuleExamples.Example;

/** Both sides of the rules of group E, and of part-time work: pay and hours. */
final class PayExamples {

    private PayExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                filings("E01", fullTime("M", "2540"), fullTime("M", "2500")),
                filings("E03", fullTime("H", "15"), fullTime("H", "14")),
                filings("E04", partTime(wage("27.7")), partTime(wage("26"))),
                filings(
                        "E05",
                        partTime(contract -> contract.payCycleDays(15)),
                        partTime(contract -> contract.payCycleDays(30))),
                filings("E06", hours("8", "40"), hours("8", "48")),
                filings(
                        "E07",
                        withContract(contract -> contract.restDaysPerWeek(new BigDecimal("2"))),
                        withContract(contract -> contract.restDaysPerWeek(new BigDecimal("0.5")))),
                filings(
                        "E08",
                        withContract(contract -> contract.workingHourScheme("2")
                                .workingHourApprovalNo("测试批1")
                                .workingHourApprovalValidTo(LocalDate.parse("2026-12-31"))),
                        withContract(contract -> contract.workingHourScheme("2"))),
                filings("E09", overtime("30"), overtime("60")),
                filings("E10", fullTime("M", "12000"), fullTime("M", "0")),
                filings(
                        "E12",
                        withContract(contract -> contract.wageForm("2").pieceGuarantee(new BigDecimal("2600"))),
                        withContract(contract -> contract.wageForm("2"))),
                filings("F01", partTime(times("4", "24")), partTime(times("5", "25"))),
                filings(
                        "F02",
                        partTime(contract -> contract),
                        partTime(contract -> ProbationExamples.probation(contract, "2026-03-01", "2026-03-15", "30"))));
    }

    static Filing fullTime(String unit, String wage) {
        return withContract(contract -> contract.employmentStart(LocalDate.parse("2025-10-15"))
                .startDate(LocalDate.parse("2025-10-15"))
                .wageUnit(unit)
                .wageAmount(new BigDecimal(wage)));
    }

    static Filing partTime(UnaryOperator<ContractBlockBuilder> change) {
        return withContract(contract -> change.apply(contract.employmentForm("02")
                .hoursPerDay(new BigDecimal("4"))
                .hoursPerWeek(new BigDecimal("20"))
                .wageUnit("H")
                .wageAmount(new BigDecimal("30"))
                .payCycleDays(15)
                .socialInsuranceAgreed("3")));
    }

    private static UnaryOperator<ContractBlockBuilder> wage(String amount) {
        return contract -> contract.wageAmount(new BigDecimal(amount));
    }

    private static UnaryOperator<ContractBlockBuilder> times(String day, String week) {
        return contract -> contract.hoursPerDay(new BigDecimal(day)).hoursPerWeek(new BigDecimal(week));
    }

    private static Filing hours(String day, String week) {
        return withContract(times(day, week));
    }

    private static Filing overtime(String hours) {
        return withContract(contract -> contract.overtimeHoursPerMonth(new BigDecimal(hours)));
    }
}
