package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.Filings.signedOn;
import static org.qiyue.ingest.rules.Filings.withContract;
import static org.qiyue.ingest.rules.Filings.withWorker;
import static org.qiyue.ingest.rules.RuleExamples.filings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qiyue.ingest.protocol.Concluded;
import org.qiyue.ingest.protocol.ContractBlockBuilder;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.WorkerBlockBuilder;
import org.qiyue.ingest.rules.RuleExamples.Example;

/** Both sides of the rules of group C: formation, clauses, persons. */
final class FormationExamples {

    private FormationExamples() {}

    static Stream<Example> all() {
        return Stream.of(formation(), clauses(), persons()).flatMap(each -> each);
    }

    private static Stream<Example> formation() {
        return Stream.of(
                contracts(
                        "C06",
                        contract -> contract.termType("3").taskDescription("展会搭建"),
                        contract -> contract.termType("3").taskDescription(" ")),
                filings("C07", late("2026-04-01", "1"), late("2026-05-10", "1")),
                filings("C08", late("2027-04-01", "2"), late("2027-04-01", "1")),
                filings("C09", termFrom("2026-06-28"), termFrom("2026-08-20")),
                contracts(
                        "C10",
                        contract -> contract.mandatoryClauses("111111110"),
                        contract -> contract.mandatoryClauses("111110110")),
                contracts(
                        "C19",
                        contract -> contract.workPlaceDivision("110105"),
                        contract -> contract.workPlaceDivision("120101")),
                contracts(
                        "C20",
                        contract -> contract.occupationCode("4-04-05-01"),
                        contract -> contract.occupationCode("7-02-00-00")),
                contracts(
                        "C21",
                        contract -> contract.endDate(LocalDate.parse("2029-02-28")),
                        contract -> contract.endDate(LocalDate.parse("2041-02-28"))));
    }

    private static Stream<Example> clauses() {
        return Stream.of(
                contracts("C12", contract -> contract.depositTaken(false), contract -> contract.depositTaken(true)),
                contracts(
                        "C13",
                        contract -> contract.socialInsuranceAgreed("1"),
                        contract -> contract.socialInsuranceAgreed("2")),
                contracts(
                        "C14",
                        contract -> contract.agreedEndConditions(" "),
                        contract -> contract.agreedEndConditions("连续两次末位即终止")),
                contracts("C15", contract -> penalty(contract, "20000"), contract -> penalty(contract, "50000")),
                contracts("C16", contract -> contract.nonCompeteMonths(24), contract -> contract.nonCompeteMonths(36)),
                contracts(
                        "C17",
                        contract -> contract.nonCompeteMonths(12)
                                .nonCompeteMonthlyPay(new BigDecimal("5000"))
                                .nonCompetePersonKind("2"),
                        contract -> contract.nonCompeteMonths(12)));
    }

    private static Stream<Example> persons() {
        return Stream.of(
                filings("C02", minor("3-01-01-01"), minor("6-16-01-01")),
                filings("C03", starting("1965-01-15", "2025-01-01"), starting("1965-01-15", "2025-03-01")),
                filings("C04", ending("1966-02-15", "2027-12-31"), ending("1966-02-15", "2031-12-31")),
                filings("C18", foreigner("2029-02-28"), foreigner("2032-02-29")));
    }

    private static Example contracts(
            String rule, UnaryOperator<ContractBlockBuilder> passing, UnaryOperator<ContractBlockBuilder> firing) {
        return filings(rule, withContract(passing), withContract(firing));
    }

    /** Employed from 2026-03-01, signed later. */
    private static Filing late(String signedOn, String termType) {
        return signedOn(
                signedOn,
                contract -> contract.employmentStart(LocalDate.parse("2026-03-01"))
                        .startDate(LocalDate.parse("2026-03-01"))
                        .termType(termType)
                        .endDate(termType.equals("2") ? null : LocalDate.parse("2029-02-28")));
    }

    private static Filing termFrom(String signedOn) {
        return signedOn(
                signedOn,
                contract -> contract.employmentStart(LocalDate.parse("2026-07-01"))
                        .startDate(LocalDate.parse("2026-07-01"))
                        .endDate(LocalDate.parse("2027-06-30")));
    }

    private static ContractBlockBuilder penalty(ContractBlockBuilder contract, String amount) {
        return contract.servicePeriodEnd(LocalDate.parse("2028-12-31"))
                .trainingCost(new BigDecimal("30000"))
                .workerPenaltyKinds(List.of("SERVICE_PERIOD"))
                .workerPenaltyAmount(new BigDecimal(amount));
    }

    /** Seventeen years old when employment begins. */
    private static Filing minor(String occupation) {
        return worker(
                worker -> worker.idNumber(Filings.born("2009-01-15", true)),
                contract -> contract.occupationCode(occupation));
    }

    static Filing starting(String birth, String start) {
        return worker(
                worker -> worker.idNumber(Filings.born(birth, true)),
                contract -> contract.startDate(LocalDate.parse(start)).endDate(LocalDate.parse("2026-12-31")));
    }

    private static Filing ending(String birth, String end) {
        return worker(
                worker -> worker.idNumber(Filings.born(birth, true)),
                contract -> contract.endDate(LocalDate.parse(end)));
    }

    private static Filing foreigner(String end) {
        return worker(
                worker -> worker.idType("08")
                        .idNumber("P1234567")
                        .sex("1")
                        .birthDate(LocalDate.parse("1990-01-01"))
                        .nationality("FRA")
                        .workPermitNo("测试许可1")
                        .workPermitValidTo(LocalDate.parse("2027-02-28")),
                contract -> contract.endDate(LocalDate.parse(end)));
    }

    static Concluded worker(UnaryOperator<WorkerBlockBuilder> worker, UnaryOperator<ContractBlockBuilder> contract) {
        Concluded plain = withWorker(worker);
        return new Concluded(
                plain.envelope(),
                plain.filing(),
                plain.employer(),
                plain.worker(),
                contract.apply(plain.contract().toBuilder()).build(),
                null,
                plain.evidence());
    }
}
