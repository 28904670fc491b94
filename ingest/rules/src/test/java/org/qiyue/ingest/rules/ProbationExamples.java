package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.Filings.dispatch;
import static org.qiyue.ingest.rules.Filings.dispatched;
import static org.qiyue.ingest.rules.Filings.renewed;
import static org.qiyue.ingest.rules.Filings.withContract;
import static org.qiyue.ingest.rules.RuleExamples.filings;
import static org.qiyue.ingest.rules.RuleExamples.side;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qiyue.ingest.protocol.ContractBlockBuilder;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.rules.RuleExamples.Example;
import org.qiyue.registry.model.AgreedTerm;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.Engagement;

/** Both sides of the rules of group D: probation. */
final class ProbationExamples {

    private ProbationExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                filings(
                        "D01",
                        term("2025-07-01", "2026-06-30", "2025-08-31"),
                        term("2025-07-01", "2026-06-30", "2025-09-30")),
                filings(
                        "D02",
                        withContract(contract -> contract.termType("3").taskDescription("展会搭建")),
                        term("2025-01-01", "2025-03-30", "2025-01-07")),
                new Example(
                        "D03",
                        side(renewal(), facts -> facts.engagements(List.of(before(EmploymentForm.FULL_TIME, false)))),
                        side(renewal(), facts -> facts.engagements(List.of(before(EmploymentForm.FULL_TIME, true))))),
                filings(
                        "D04",
                        term("2025-07-01", "2026-06-30", "2025-08-31"),
                        withContract(contract -> probation(contract, "2026-02-28", "2026-04-30", "10000"))),
                filings(
                        "D05",
                        withContract(contract -> contract.probationOnly(false)),
                        withContract(contract -> contract.probationOnly(true))),
                filings("D06", paid("10000", "8000"), paid("10000", "7900")),
                filings("D07", paid("2540", "2540"), paid("2540", "2032")),
                new Example(
                        "D08",
                        side(assignment(), facts -> facts.engagements(List.of(before(EmploymentForm.DISPATCH, false)))),
                        side(
                                assignment(),
                                facts -> facts.engagements(List.of(before(EmploymentForm.DISPATCH, true))))));
    }

    static Filing term(String start, String end, String probationEnd) {
        return withContract(contract -> probation(
                contract.employmentStart(LocalDate.parse(start))
                        .startDate(LocalDate.parse(start))
                        .endDate(LocalDate.parse(end)),
                start,
                probationEnd,
                "10000"));
    }

    static ContractBlockBuilder probation(ContractBlockBuilder contract, String start, String end, String wage) {
        return contract.probationStart(LocalDate.parse(start))
                .probationEnd(LocalDate.parse(end))
                .probationWage(new BigDecimal(wage));
    }

    static Filing paid(String wage, String probationWage) {
        return withContract(contract ->
                probation(contract.wageAmount(new BigDecimal(wage)), "2026-03-01", "2026-04-30", probationWage));
    }

    private static Filing renewal() {
        UnaryOperator<ContractBlockBuilder> withProbation =
                contract -> probation(contract, "2027-03-01", "2027-04-30", "10000");
        return renewed(withProbation, null);
    }

    private static Filing assignment() {
        return dispatched(dispatch(), contract -> probation(contract, "2026-03-01", "2026-04-30", "10000"));
    }

    /** A contract of the pair years ago. */
    private static Engagement before(EmploymentForm form, boolean probation) {
        return new Engagement(
                form,
                LocalDate.parse("2020-01-01"),
                List.of(AgreedTerm.asSigned(Known.term("2020-01-01", "2020-12-31"))),
                LocalDate.parse("2020-12-31"),
                probation,
                false);
    }
}
