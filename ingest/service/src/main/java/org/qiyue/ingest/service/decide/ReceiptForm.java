package org.qiyue.ingest.service.decide;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.qiyue.ingest.protocol.Receipt;
import org.qiyue.ingest.protocol.ReceiptChange;
import org.qiyue.ingest.protocol.ReceiptFinding;
import org.qiyue.ingest.protocol.ReceiptResult;
import org.qiyue.ingest.protocol.RecordPosition;
import org.qiyue.ingest.rules.Verdict;
import org.qiyue.ingest.service.check.CheckedFiling;

/** Receipts from verdicts. However much a filing has against it, its receipt stays small enough for any broker. */
final class ReceiptForm {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    /** More findings, or changes, than these help nobody. */
    private static final int MOST = 100;

    private static final int LONGEST_POINTER = 256;

    private ReceiptForm() {}

    /**
     * The receipt for a filing that holds its key.
     *
     * @param replaces the provisional receipt it follows, or null
     * @param contractId the city's number of its contract, or null
     * @param version the version it made, or null
     * @param changes what a late fact altered
     */
    static Receipt decided(
            String number,
            CheckedFiling.Readable filing,
            Verdict verdict,
            Instant now,
            String replaces,
            String contractId,
            Integer version,
            List<ReceiptChange> changes) {
        return receipt(number, filing.reading().id(), filing, verdict, now)
                .of(contractId, version, replaces, null, changes, null);
    }

    /** The receipt for a filing that takes no key; with the first receipt under a key that another filing holds. */
    static Receipt refused(
            String number, CheckedFiling.Readable filing, Verdict verdict, Instant now, String firstReceiptNo) {
        return receipt(number, filing.reading().id(), filing, verdict, now)
                .of(null, null, null, firstReceiptNo, List.of(), null);
    }

    /** The receipt for bytes in quarantine. */
    static Receipt quarantined(String number, CheckedFiling.Unreadable bytes, Verdict verdict, Instant now) {
        RecordPosition position = new RecordPosition(
                bytes.origin().source().topic(),
                bytes.origin().source().partition(),
                bytes.origin().offset());
        return receipt(number, null, bytes, verdict, now).of(null, null, null, null, List.of(), position);
    }

    /** The findings that a platform is told, shortened to what a receipt can hold. */
    static List<ReceiptFinding> told(Verdict verdict) {
        return verdict.told().stream().limit(MOST).map(ReceiptForm::shortened).toList();
    }

    private static ReceiptFinding shortened(ReceiptFinding finding) {
        if (finding.pointer().length() <= LONGEST_POINTER) {
            return finding;
        }
        int member = finding.pointer().lastIndexOf('/', LONGEST_POINTER);
        return new ReceiptFinding(
                finding.rule(),
                finding.level(),
                finding.pointer().substring(0, Math.max(0, member)),
                finding.messageZh(),
                finding.messageEn(),
                finding.basis(),
                finding.remedyZh(),
                finding.remedyEn());
    }

    private interface Rest {
        Receipt of(
                String contractId,
                Integer version,
                String replaces,
                String firstReceiptNo,
                List<ReceiptChange> changes,
                RecordPosition position);
    }

    private static Rest receipt(String number, String filingId, CheckedFiling checked, Verdict verdict, Instant now) {
        ReceiptResult result = verdict.result();
        return (contractId, version, replaces, firstReceiptNo, changes, position) -> new Receipt(
                number,
                filingId,
                contractId,
                version,
                result,
                replaces,
                inCity(checked.origin().receivedAt()),
                inCity(now),
                verdict.ruleSetVersion(),
                checked.digestHex(),
                told(verdict),
                firstReceiptNo,
                changes.stream().limit(MOST).toList(),
                null,
                position);
    }

    private static OffsetDateTime inCity(Instant instant) {
        return instant.atZone(CITY).toOffsetDateTime();
    }
}
