package org.qiyue.ingest.service.decide;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.qiyue.ingest.protocol.Certificates;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.ingest.service.check.FilingRecord;
import org.qiyue.registry.store.intake.Decision;
import org.qiyue.registry.store.intake.FilingRow;
import org.qiyue.registry.store.intake.KafkaPosition;

/** The row of a filing that arrives with the batch. */
final class FilingDraft {
    private static final int LONGEST_NUMBER = 64;

    private FilingDraft() {}

    /** @param filingId the event's id, null where it is no UUID */
    static FilingRow row(
            long filingNo, UUID filingId, CheckedFiling checked, String provisionalReceiptNo, Decision decision) {
        FilingRecord origin = checked.origin();
        Filing filing = checked instanceof CheckedFiling.Readable readable ? readable.filing() : null;
        return new FilingRow(
                filingNo,
                checked.platformCode(),
                filingId,
                filing == null ? null : filing.kind(),
                contractNo(filing),
                new KafkaPosition(
                        origin.source().topicId(),
                        origin.source().topic(),
                        origin.source().partition(),
                        origin.offset()),
                origin.receivedAt(),
                checked.digest(),
                checked.sealed(),
                origin.signature() == null || origin.signature().isEmpty() ? null : origin.signature(),
                Certificates.isSerialHex(origin.certificate()) ? origin.certificate() : null,
                provisionalReceiptNo,
                filing != null && filing.filing().backfill(),
                occurredOn(filing),
                decision);
    }

    private static String contractNo(Filing filing) {
        return Optional.ofNullable(filing)
                .map(known -> known.envelope().contractNo())
                .filter(number -> number.length() <= LONGEST_NUMBER && number.indexOf('\0') < 0)
                .orElse(null);
    }

    private static LocalDate occurredOn(Filing filing) {
        return filing == null ? null : filing.filing().occurredOn();
    }
}
