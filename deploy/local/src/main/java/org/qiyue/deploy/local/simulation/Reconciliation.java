package org.qiyue.deploy.local.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.qiyue.deploy.local.SimulationReport;
import org.qiyue.deploy.local.SimulationReport.Line;
import org.qiyue.deploy.local.simulation.Expectation.Outcome;

/** Sets what was sent beside what came back, kind by kind. */
final class Reconciliation {

    private Reconciliation() {}

    static SimulationReport report(
            long contracts, long withdrawn, Ledger ledger, ReceiptTally receipts, RegistryTally registry) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("合同 contracts", "REGISTERED", contracts, registry.contracts() - registry.voided()));
        lines.add(new Line("合同 contracts", "VOID", withdrawn, registry.voided()));
        lines.add(new Line("报文 filings", "DECIDED", ledger.finalsExpected(), registry.filings()));
        lines.add(new Line("回执 receipts", "FINAL", ledger.finalsExpected(), receipts.finals()));
        long exactlyOne = 0;
        long exactRules = 0;
        long toBeHeld = 0;
        long provisional = 0;
        long[] expected = new long[Ledger.Answer.values().length];
        for (Ledger.Count count : ledger.counts()) {
            exactlyOne += count.exactlyOne();
            exactRules += count.rulesNamed();
            toBeHeld += count.kind().held() ? count.sent() : 0;
            provisional += count.provisional();
            if (count.kind().outcome() != Outcome.NO_NEW_RECEIPT) {
                expected[answer(count.kind()).ordinal()] += count.sent();
            }
        }
        lines.add(new Line("回执 receipts", "EXACTLY_ONE", ledger.size(), exactlyOne));
        lines.add(new Line("回执 receipts", "EXACT_RULES", ledger.finalsExpected(), exactRules));
        lines.add(new Line("回执 receipts", "PROVISIONAL", toBeHeld, provisional));
        for (Ledger.Answer answer : Ledger.Answer.values()) {
            if (answer != Ledger.Answer.NONE) {
                lines.add(new Line("回执 receipts", answer.name(), expected[answer.ordinal()], receipts.total(answer)));
            }
        }
        lines.add(new Line("预警 risks", "UNEXPECTED", 0, registry.alertsUnexpected()));
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
        lines.add(new Line(kind.kind(), kind.outcome().name(), count.sent(), count.byAnswer()[answer.ordinal()]));
        if (!kind.told().isEmpty()) {
            lines.add(new Line(kind.kind(), named(kind.told()) + " named", count.sent(), count.rulesNamed()));
        }
        if (kind.held()) {
            lines.add(new Line(kind.kind(), "HELD first for " + kind.heldFor(), count.sent(), count.held()));
        }
        if (!kind.alerts().isEmpty()) {
            lines.add(new Line(
                    kind.kind(),
                    named(kind.alerts()) + " for the supervisor",
                    count.sent(),
                    registry.exactlyAlerted(kind.kind())));
        }
    }

    private static String named(Set<String> rules) {
        return String.join(" ", new TreeSet<>(rules));
    }

    private static Ledger.Answer answer(Expectation kind) {
        return kind.outcome() == Outcome.PENDING_APPROVAL
                ? Ledger.Answer.NONE
                : Ledger.Answer.valueOf(kind.outcome().name());
    }
}
