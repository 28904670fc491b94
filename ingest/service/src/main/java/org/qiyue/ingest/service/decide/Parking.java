package org.qiyue.ingest.service.decide;

import org.qiyue.ingest.rules.Hold;
import org.qiyue.ingest.rules.Verdict;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.registry.store.intake.ContractName;
import org.qiyue.registry.store.intake.HeldRow;

/** Where a filing that has to wait is parked. */
final class Parking {
    private Parking() {}

    /** The row of a filing whose verdict is to hold it. */
    static HeldRow of(long filingNo, CheckedFiling.Readable filing, Verdict verdict, WorkingRegister register) {
        Hold wait = verdict.waiting().orElseThrow();
        return new HeldRow(
                filingNo,
                waitsFor(filing, wait, register),
                wait.waitsForVersion(),
                filing.origin().receivedAt().plus(wait.length()),
                wait.ruleId());
    }

    /** The contract whose next event may release a held filing: the one in its way (J04), else its own. */
    private static ContractName waitsFor(CheckedFiling.Readable filing, Hold wait, WorkingRegister register) {
        if (wait.waitsForContract() != null) {
            return RuleFacts.pairRows(filing, register).stream()
                    .filter(row -> row.contractId().equals(wait.waitsForContract()))
                    .findFirst()
                    .map(row -> new ContractName(row.platformCode(), row.contractNo()))
                    .orElseThrow();
        }
        return register.contract(filing)
                .map(contract -> new ContractName(
                        contract.present().platformCode(), contract.present().contractNo()))
                .or(() -> Questions.name(filing))
                .orElseThrow();
    }
}
