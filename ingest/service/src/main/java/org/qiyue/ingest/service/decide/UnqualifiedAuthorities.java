package org.qiyue.ingest.service.decide;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.qiyue.ingest.protocol.ContractFiling;
import org.qiyue.ingest.protocol.EvidenceBlock;
import org.qiyue.ingest.protocol.ReceiptResult;
import org.qiyue.ingest.rules.Finding;
import org.qiyue.ingest.rules.Verdict;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.registry.store.intake.UnqualifiedAuthority;

/**
 * What rule A12 finds in a filing that is not refused, kept for the review of the day: which authorities were not qualified. The filing itself is
 * encrypted, and nothing else in the register says who certified its signers.
 */
final class UnqualifiedAuthorities {

    private static final String RULE = "A12";
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private UnqualifiedAuthorities() {}

    static List<UnqualifiedAuthority> of(Verdict verdict, CheckedFiling.Readable checked, long filingNo) {
        if (!verdict.has(RULE)
                || verdict.result() == ReceiptResult.REJECTED
                || !(checked.filing() instanceof ContractFiling fact)) {
            return List.of();
        }
        LocalDate received = LocalDate.ofInstant(checked.origin().receivedAt(), CITY);
        List<UnqualifiedAuthority> authorities = new ArrayList<>(2);
        for (Finding finding : verdict.findings()) {
            if (finding.ruleId().equals(RULE)) {
                authorities.add(new UnqualifiedAuthority(
                        checked.origin().platformCode(), issuer(fact.evidence(), finding), received, filingNo));
            }
        }
        return authorities;
    }

    /** At {@code /data/evidence/signatures/n/certIssuer}. */
    private static String issuer(EvidenceBlock evidence, Finding finding) {
        String[] steps = finding.pointer().split("/");
        return evidence.signatures()
                .get(Integer.parseInt(steps[steps.length - 2]))
                .certIssuer();
    }
}
