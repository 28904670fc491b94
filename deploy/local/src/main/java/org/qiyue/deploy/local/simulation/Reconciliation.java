package org.qiyue.deploy.local.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiyue.deploy.local.SimulationReport;
import org.qiyue.deploy.local.SimulationReport.Line;
import org.qiyue.deploy.local.simulation.Expectation.Outcome;

/** Sets what was sent beside what came back, kind by kind. */
final class Reconciliation {

    /** Defects for which the supervisor must find a risk. */
    private static final Set<String> UNLAWFUL = Stream.of(
                    RegisteredDefects.ALL, UnlawfulDefects.ALL, TermsDefects.ALL, CourseDefects.ALL)
            .flatMap(List::stream)
            .map(Defect::name)
            .collect(Collectors.toSet());

    private Reconciliation() {}

    static SimulationReport report(
            long contracts, long withdrawn, Ledger ledger, ReceiptTally receipts, RegistryTally registry) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("合同 contracts", "REGISTERED", contracts, registry.contracts() - registry.voided()));
        lines.add(new Line("合同 contracts", "VOID", withdrawn, registry.voided()));
        lines.add(new Line("报文 filings", "DECIDED", ledger.size(), registry.filings()));
        lines.add(new Line("回执 receipts", "FINAL", ledger.size(), receipts.finals()));
        long exactlyOne = 0;
        long[] expected = new long[Ledger.Answer.values().length];
        for (Ledger.Count count : ledger.counts()) {
            exactlyOne += count.exactlyOne();
            if (count.kind().outcome() != Outcome.NO_NEW_RECEIPT) {
                expected[answer(count.kind()).ordinal()] += count.sent();
            }
        }
        lines.add(new Line("回执 receipts", "EXACTLY_ONE", ledger.size(), exactlyOne));
        for (Ledger.Answer answer : Ledger.Answer.values()) {
            if (answer != Ledger.Answer.NONE) {
                lines.add(new Line("回执 receipts", answer.name(), expected[answer.ordinal()], receipts.total(answer)));
            }
        }
        lines.add(new Line("预警 risks", "UNEXPECTED", 0, registry.risksUnexpected()));
        for (Ledger.Count count : ledger.counts()) {
            if (count.kind().outcome() != Outcome.NO_NEW_RECEIPT) {
                addKind(lines, count, registry);
            }
        }
        return new SimulationReport(ledger.size(), lines);
    }

    private static void addKind(List<Line> lines, Ledger.Count count, RegistryTally registry) {
        Expectation kind = count.kind();
        Ledger.Answer answer = answer(kind);
        lines.add(new Line(kind.kind(), answer.name(), count.sent(), count.byAnswer()[answer.ordinal()]));
        if (kind.outcome() != Outcome.ACCEPTED) {
            lines.add(
                    new Line(kind.kind(), String.join(" ", kind.rules()) + " named", count.sent(), count.rulesNamed()));
        } else if (kind.held()) {
            lines.add(new Line(kind.kind(), "HELD first", count.sent(), count.held()));
        } else if (UNLAWFUL.contains(kind.kind())) {
            lines.add(new Line(
                    kind.kind(),
                    String.join(" ", kind.rules()) + " for the supervisor",
                    count.sent() * kind.rules().size(),
                    registry.risksFound(kind.kind())));
        }
    }

    private static Ledger.Answer answer(Expectation kind) {
        return Ledger.Answer.valueOf(kind.outcome().name());
    }
}
