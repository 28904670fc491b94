package org.qiyue.ingest.service.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.qiyue.registry.store.intake.FilingLog;
import org.qiyue.registry.store.intake.FilingResult;

/**
 * The log, transaction by transaction. Of a filing that had to wait and was decided only its final decision is dated; it
 * belongs to the transaction of the filings before it, which may have been the next: what is decided, and in which order, is
 * the same. One that waits still has the time at which it was told so.
 */
final class LogReader {
    private static final int PORTION = 500;

    private final Connection register;
    private final Deque<FilingLog.Entry> ahead = new ArrayDeque<>();
    private final Deque<FilingLog.Settled> settled = new ArrayDeque<>();
    private FilingLog.Settled lastSettled = new FilingLog.Settled(0, Instant.EPOCH, null);
    private long last;
    private Instant time = Instant.EPOCH;

    /** @param register inside a transaction that sees one state of it */
    LogReader(Connection register) {
        this.register = register;
    }

    /** The next filings recorded together; empty after the last. */
    Optional<LoggedBatch> next() throws SQLException {
        List<FilingLog.Entry> filings = new ArrayList<>();
        Instant at = null;
        for (FilingLog.Entry entry = peek(); entry != null; entry = peek()) {
            Instant decided = decidedOnArrival(entry);
            if (decided != null && at != null && !decided.equals(at)) {
                break;
            }
            at = at == null ? decided : at;
            filings.add(ahead.remove());
        }
        if (filings.isEmpty()) {
            return Optional.empty();
        }
        time = at == null ? time : at;
        return Optional.of(new LoggedBatch(time, filings));
    }

    /** The next decision about a filing that had waited, when it was made before a moment. */
    Optional<FilingLog.Settled> settledBefore(Instant moment) throws SQLException {
        if (settled.isEmpty()) {
            settled.addAll(FilingLog.settledAfter(register, lastSettled, PORTION));
        }
        if (settled.isEmpty() || !settled.peek().at().isBefore(moment)) {
            return Optional.empty();
        }
        lastSettled = settled.remove();
        return Optional.of(lastSettled);
    }

    /** When the first filing of those ahead was decided, if that was when it arrived. */
    private Instant decidedOnArrival(FilingLog.Entry entry) {
        Instant decided = entry.filing().decision().decidedAt();
        if (entry.filing().provisionalReceiptNo() == null) {
            return decided;
        }
        FilingResult result = entry.filing().decision().result();
        boolean waits = result == FilingResult.HELD || result == FilingResult.PENDING_APPROVAL;
        return waits && !isAfterTheNext(decided) ? decided : null;
    }

    /** Whether a time lies after the next one at which filings were decided on arrival: then it is that of a later event. */
    private boolean isAfterTheNext(Instant decided) {
        return ahead.stream()
                .skip(1)
                .map(FilingLog.Entry::filing)
                .filter(filing -> filing.provisionalReceiptNo() == null)
                .findFirst()
                .filter(filing -> decided.isAfter(filing.decision().decidedAt()))
                .isPresent();
    }

    private FilingLog.Entry peek() throws SQLException {
        if (ahead.size() < 2) {
            ahead.addAll(FilingLog.after(register, last, PORTION));
            if (!ahead.isEmpty()) {
                last = ahead.peekLast().filing().filingNo();
            }
        }
        return ahead.peek();
    }
}
