package org.qiyue.ingest.service.decide;

import java.util.ArrayList;
import java.util.List;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.Severity;
import org.qiyue.ingest.rules.Finding;
import org.qiyue.ingest.rules.Verdict;
import org.qiyue.registry.model.FilingKind;

/**
 * How much one contract may ask of intake, so that no contract holds up the others. No contract of real life comes near
 * these limits.
 */
final class Limits {
    /** The most filings that wait for one contract at a time. */
    static final int WAITING = 100;
    /** The most events of one contract. */
    static final int EVENTS = 1_000;
    /** What ends a contract or takes an event back has a place even then. */
    static final int EVENTS_WITH_ENDINGS = 1_200;

    private static final String BASIS = "备案规程（限额）";

    private Limits() {}

    /** Whether a contract has no place for a further event of the kind. */
    static boolean isFull(WorkingContract contract, FilingKind kind) {
        boolean closes = kind.isEnding() || kind == FilingKind.WITHDRAWN;
        return contract.timeline().version() >= (closes ? EVENTS_WITH_ENDINGS : EVENTS);
    }

    /** The verdict on a filing that would have to wait where too many wait already: what held it refuses it. */
    static Verdict tooManyWait(Verdict verdict) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : verdict.findings()) {
            findings.add(
                    finding.level() != Level.HOLD
                            ? finding
                            : new Finding(
                                    finding.ruleId(),
                                    Level.REJECT,
                                    finding.severity(),
                                    finding.pointer(),
                                    finding.messageZh() + "等待该合同的备案已达 " + WAITING + " 件，不再暂存。",
                                    finding.messageEn() + " " + WAITING
                                            + " filings wait for this contract already; no more are kept.",
                                    finding.basis(),
                                    finding.remedyZh() + "待其登记后以新的备案流水号重新报送。",
                                    finding.remedyEn() + " Once it is registered, file again under a new filing id."));
        }
        return new Verdict(findings, null, false, verdict.readable(), verdict.ruleSetVersion());
    }

    /** The verdict on a filing of a contract that has no place for more events. */
    static Verdict tooManyEvents(Verdict verdict) {
        List<Finding> findings = new ArrayList<>(verdict.findings());
        findings.add(new Finding(
                "J01",
                Level.REJECT,
                Severity.NORMAL,
                "/subject",
                "该合同已登记的事件达到 " + EVENTS + " 件上限。",
                "The contract has reached the limit of " + EVENTS + " registered events.",
                BASIS,
                "核对合同编号是否被误用；确有需要的联系主管部门。",
                "Check whether the contract number is used by mistake; otherwise turn to the bureau."));
        return new Verdict(findings, null, false, verdict.readable(), verdict.ruleSetVersion());
    }
}
