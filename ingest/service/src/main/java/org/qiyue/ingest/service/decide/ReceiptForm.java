package org.qiyue.ingest.service.decide;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.qiyue.ingest.protocol.Receipt;
import org.qiyue.ingest.protocol.ReceiptChange;
import org.qiyue.ingest.protocol.ReceiptFinding;
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
     * @param digest of the filing, {@link CheckedFiling#digestHex}
     * @param told what the platform is told
     * @param replaces the provisional receipt it follows, or null
     * @param contractId the city's number of its contract, or null
     * @param version the version it made, or null
     * @param changes what a late fact altered
     */
    static Receipt decided(
            String number,
            CheckedFiling.Readable filing,
            String digest,
            Verdict verdict,
            List<ReceiptFinding> told,
            OffsetDateTime now,
            String replaces,
            String contractId,
            Integer version,
            List<ReceiptChange> changes) {
        return new Receipt(
                number,
                filing.reading().id(),
                contractId,
                version,
                verdict.result(),
                replaces,
                inCity(filing.origin().receivedAt()),
                now,
                verdict.ruleSetVersion(),
                digest,
                told,
                null,
                changes.size() > MOST ? changes.subList(0, MOST) : changes,
                null,
                null);
    }

    /** The receipt for a filing that takes no key; with the first receipt under a key that another filing holds. */
    static Receipt refused(
            String number,
            CheckedFiling.Readable filing,
            Verdict verdict,
            List<ReceiptFinding> told,
            OffsetDateTime now,
            String firstReceiptNo) {
        return keyless(number, filing.reading().id(), filing, verdict, told, now, firstReceiptNo, null);
    }

    /** The receipt for bytes in quarantine. */
    static Receipt quarantined(
            String number,
            CheckedFiling.Unreadable bytes,
            Verdict verdict,
            List<ReceiptFinding> told,
            OffsetDateTime now) {
        RecordPosition position = new RecordPosition(
                bytes.origin().source().topic(),
                bytes.origin().source().partition(),
                bytes.origin().offset());
        return keyless(number, null, bytes, verdict, told, now, null, position);
    }

    /** The findings that a platform is told, shortened to what a receipt can hold. */
    static List<ReceiptFinding> told(Verdict verdict) {
        List<ReceiptFinding> told = verdict.told();
        return told.isEmpty()
                ? told
                : told.stream().limit(MOST).map(ReceiptForm::shortened).toList();
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

    private static Receipt keyless(
            String number,
            String filingId,
            CheckedFiling checked,
            Verdict verdict,
            List<ReceiptFinding> told,
            OffsetDateTime now,
            String firstReceiptNo,
            RecordPosition position) {
        return new Receipt(
                number,
                filingId,
                null,
                null,
                verdict.result(),
                null,
                inCity(checked.origin().receivedAt()),
                now,
                verdict.ruleSetVersion(),
                checked.digestHex(),
                told,
                firstReceiptNo,
                List.of(),
                null,
                position);
    }

    /** A moment as receipts tell it. */
    static OffsetDateTime inCity(Instant instant) {
        return OffsetDateTime.ofInstant(instant, CITY);
    }
}
