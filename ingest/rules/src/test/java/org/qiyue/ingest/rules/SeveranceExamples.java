package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.Filings.rescinded;
import static org.qiyue.ingest.rules.Filings.terminated;
import static org.qiyue.ingest.rules.Known.contract;
import static org.qiyue.ingest.rules.RuleExamples.filings;
import static org.qiyue.ingest.rules.RuleExamples.side;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.qiyue.ingest.protocol.EndingBlockBuilder;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.rules.RuleExamples.Example;
import org.qiyue.ingest.rules.RuleExamples.Side;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.ContractTimeline;
import org.qiyue.registry.model.Term;
import org.qiyue.registry.model.TermType;

/** Both sides of the rules of severance. */
final class SeveranceExamples {

    private SeveranceExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                filings("I14", dismissed("7.0"), dismissed("6.0")),
                new Example("I15", capped("12", "432000"), capped("15", "750000")),
                filings("I20", expired("KEPT", true), expired("NO", false)),
                new Example("I24", taskDone("1"), taskDone("0")));
    }

    /** Served from 2019-03-01 to 2025-09-15: seven months. */
    static Filing dismissed(String months) {
        return rescinded(
                "4003",
                ending -> severance(ending, months, "70000", "10000")
                        .serviceStart(LocalDate.parse("2019-03-01"))
                        .endedOn(LocalDate.parse("2025-09-15")));
    }

    static EndingBlockBuilder severance(EndingBlockBuilder ending, String months, String amount, String average) {
        return ending.severanceMonths(new BigDecimal(months))
                .severanceAmount(new BigDecimal(amount))
                .avgMonthlyWage12(new BigDecimal(average));
    }

    /** A wage of 50000 where the average is 12000: the base is 36000, for twelve months at most. */
    private static Side capped(String months, String amount) {
        return side(
                rescinded(
                        "4003",
                        ending ->
                                severance(ending, months, amount, "50000").serviceStart(LocalDate.parse("2011-07-01"))),
                facts -> facts.averageMonthlyWage(new BigDecimal("12000")));
    }

    private static Filing expired(String offered, boolean declined) {
        return terminated(
                "4401",
                ending -> ending.renewOffered(offered)
                        .workerDeclinedRenewal(declined)
                        .severanceMonths(BigDecimal.ZERO));
    }

    private static Side taskDone(String months) {
        Term task = new Term(TermType.TASK, LocalDate.parse("2026-03-01"), LocalDate.parse("2026-06-30"));
        ContractTimeline timeline = ContractTimeline.empty()
                .plus(new ContractEvent.Conclusion(Filings.CONCLUSION, LocalDate.parse("2026-02-20"), task));
        String amount = months.equals("0") ? "0" : "10000";
        return side(
                terminated("4407", ending -> severance(ending, months, amount, "10000")),
                facts -> facts.contract(contract(timeline)));
    }
}
