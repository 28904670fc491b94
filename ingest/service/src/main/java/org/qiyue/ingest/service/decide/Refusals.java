package org.qiyue.ingest.service.decide;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qiyue.ingest.protocol.FilingReading;
import org.qiyue.ingest.protocol.ReceiptFinding;
import org.qiyue.ingest.rules.Facts;
import org.qiyue.ingest.rules.RuleBook;
import org.qiyue.ingest.rules.Verdict;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.registry.store.intake.ContentKey;
import org.qiyue.registry.store.intake.Decision;
import org.qiyue.registry.store.intake.FilingResult;
import org.qiyue.registry.store.intake.FilingRow;
import org.qiyue.registry.store.intake.IntakeBatch;
import org.qiyue.registry.store.intake.RefusedContent;
import org.qiyue.registry.store.intake.TakenKey;

/** What takes no key is filed under its content, each content once, with its bytes, verdict and receipt. */
final class Refusals {
    private final RuleBook rules;
    private final WorkingRegister register;
    private final NumberSupply numbers;
    private final Instant now;
    private final OffsetDateTime nowInCity;
    private final IntakeBatch batch;
    private final Map<Long, FilingRow> rows;
    private final List<DraftReceipt> receipts;
    private final Tally tally;

    /** The last four are the batch's own, added to with each refusal. */
    Refusals(
            RuleBook rules,
            WorkingRegister register,
            NumberSupply numbers,
            Instant now,
            IntakeBatch batch,
            Map<Long, FilingRow> rows,
            List<DraftReceipt> receipts,
            Tally tally) {
        this.rules = rules;
        this.register = register;
        this.numbers = numbers;
        this.now = now;
        this.nowInCity = ReceiptForm.inCity(now);
        this.batch = batch;
        this.rows = rows;
        this.receipts = receipts;
        this.tally = tally;
    }

    /** Refuses a filing that may not take its key. */
    void refuse(CheckedFiling.Readable filing, Verdict verdict) {
        ContentKey content = Questions.content(filing);
        if (register.isRefused(content)) {
            tally.repeat();
            return;
        }
        String firstReceiptNo = verdict.has("A07")
                ? Questions.key(filing)
                        .flatMap(register::taken)
                        .map(TakenKey::receiptNo)
                        .orElse(null)
                : null;
        String number = ReceiptNumbers.refused(content);
        List<ReceiptFinding> told = ReceiptForm.told(verdict);
        Decision decision = FilingDraft.decision(
                now, filing, verdict, told, FilingResult.REJECTED, number, Optional.empty(), null, null);
        put(filing, content, number, verdict, decision);
        receipts.add(new DraftReceipt(
                content.platformCode(), ReceiptForm.refused(number, filing, verdict, told, nowInCity, firstReceiptNo)));
    }

    /** Keeps bytes that are no filing, or that a rule failed over. */
    void quarantine(CheckedFiling.Unreadable bytes) {
        ContentKey content = Questions.content(bytes);
        if (register.isRefused(content)) {
            tally.repeat();
            return;
        }
        Verdict verdict = rules.evaluate(
                new FilingReading.Unattributable(bytes.finding()),
                Facts.receivedAt(bytes.origin().receivedAt()).build());
        String number = ReceiptNumbers.refused(content);
        List<ReceiptFinding> told = ReceiptForm.told(verdict);
        Decision decision = FilingDraft.decision(
                now, bytes, verdict, told, FilingResult.QUARANTINED, number, Optional.empty(), null, null);
        put(bytes, content, number, verdict, decision);
        receipts.add(new DraftReceipt(
                content.platformCode(), ReceiptForm.quarantined(number, bytes, verdict, told, nowInCity)));
    }

    private void put(CheckedFiling checked, ContentKey content, String receiptNo, Verdict verdict, Decision decision) {
        long filingNo = numbers.filings().next();
        RefusedContent refused = new RefusedContent(content, filingNo, receiptNo);
        register.refuse(refused);
        batch.refuses(refused);
        UUID filingId = checked instanceof CheckedFiling.Readable readable
                ? Questions.uuid(readable.reading().id()).orElse(null)
                : null;
        rows.put(filingNo, FilingDraft.row(filingNo, filingId, checked, null, decision));
        tally.count(content.platformCode(), decision.result(), verdict);
    }
}
