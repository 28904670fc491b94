package org.qiyue.ingest.service.decide;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.qiyue.ingest.protocol.Certificates;
import org.qiyue.ingest.protocol.ContractFiling;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.ReceiptFinding;
import org.qiyue.ingest.rules.Verdict;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.ingest.service.check.FilingRecord;
import org.qiyue.registry.store.intake.Decision;
import org.qiyue.registry.store.intake.FilingResult;
import org.qiyue.registry.store.intake.FilingRow;
import org.qiyue.registry.store.intake.KafkaPosition;

/** The row of a filing that arrives with the batch, and what was decided of it. */
final class FilingDraft {
    private static final int LONGEST_NUMBER = 64;
    private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-Z]{18}");

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

    /**
     * What was decided of a filing.
     *
     * @param told the findings that its receipt carries
     * @param receiptNo of its final receipt, null while there is none
     * @param contract the contract it is about; empty where it has none in the register
     * @param version that it made of the contract, null when it made none
     * @param creditCode the employer it names, null where that cannot be told or trusted
     */
    static Decision decision(
            Instant now,
            CheckedFiling checked,
            Verdict verdict,
            List<ReceiptFinding> told,
            FilingResult result,
            String receiptNo,
            Optional<WorkingContract> contract,
            Integer version,
            String creditCode) {
        Areas areas = contract.map(known -> Areas.of(known.present())).orElseGet(() -> Areas.of(checked));
        return new Decision(
                result,
                now,
                receiptNo,
                verdict.ruleSetVersion(),
                contract.map(known -> known.present().contractId()).orElse(null),
                version,
                areas.jurisdiction(),
                areas.registration(),
                result == FilingResult.ACCEPTED ? null : creditCode,
                Json.write(told));
    }

    /** The employer of the contract, or else the one that a filing names; null where what it names is no credit code. */
    static String employer(CheckedFiling checked, Optional<WorkingContract> contract) {
        String named =
                checked instanceof CheckedFiling.Readable readable && readable.filing() instanceof ContractFiling filing
                        ? filing.employerKey().creditCode()
                        : null;
        String code = contract.map(known -> known.present().creditCode()).orElse(named);
        return code != null && CREDIT_CODE.matcher(code).matches() ? code : null;
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
