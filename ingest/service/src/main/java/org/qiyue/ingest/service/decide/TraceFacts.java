package org.qiyue.ingest.service.decide;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qiyue.ingest.protocol.Concluded;
import org.qiyue.ingest.protocol.ContractFiling;
import org.qiyue.ingest.protocol.Corrected;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.rules.FactsBuilder;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.ingest.service.check.WorkerSeal;
import org.qiyue.registry.store.intake.BlindWorkerKey;
import org.qiyue.registry.store.intake.MobileUse;
import org.qiyue.registry.store.intake.Traces;
import org.qiyue.registry.store.intake.WorkerRow;

/** Whether a filing's document is also others', and how many workers of its employer have its worker's mobile number. */
final class TraceFacts {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int LENGTH_OF_CREDIT_CODE = 18;
    private static final String DOCUMENT = "/evidence/docDigest";
    private static final String MOBILE = "/worker/mobile";

    private TraceFacts() {}

    /**
     * A document as the parties of a filing have it.
     *
     * @param document its digest
     * @param creditCode the employer
     * @param worker the worker, known or not
     */
    record Document(String document, String creditCode, BlindWorkerKey worker) {}

    /** What a filing gives. */
    static Traces of(CheckedFiling.Readable checked, WorkerSeal seal) {
        Filing filing = checked.filing();
        String document = null;
        String mobile = null;
        if (filing instanceof ContractFiling fact && fact.evidence() != null) {
            document = fact.evidence().docDigest();
        }
        if (filing instanceof Concluded && checked.worker() != null) {
            mobile = checked.worker().mobile();
        }
        for (FieldChange change : FieldChange.of(filing)) {
            if (change.newValue() != null && change.newValue().isTextual()) {
                if (change.field().equals(DOCUMENT) && filing instanceof Corrected) {
                    document = change.newValue().textValue();
                } else if (change.field().equals(MOBILE)) {
                    mobile = seal.mobile(change.newValue().textValue());
                }
            }
        }
        if (document != null && !DIGEST.matcher(document).matches()) {
            document = null;
        }
        return document == null && mobile == null ? Traces.NONE : new Traces(document, mobile);
    }

    /**
     * Its document; empty when it gives none, or its parties are not told.
     *
     * @param own the contract that it names, null when there is none
     */
    static Optional<Document> document(CheckedFiling.Readable checked, WorkingContract own, WorkingRegister register) {
        String document = register.traces(checked).document();
        if (document == null) {
            return Optional.empty();
        }
        String employer = employer(checked, own);
        BlindWorkerKey worker = checked.worker() != null
                ? checked.worker().key()
                : Optional.ofNullable(own)
                        .flatMap(register::workerOf)
                        .map(WorkerRow::key)
                        .orElse(null);
        return employer == null || worker == null
                ? Optional.empty()
                : Optional.of(new Document(document, employer, worker));
    }

    /**
     * The mobile number of its worker with its employer; empty when it gives none.
     *
     * @param own the contract that it names, null when there is none
     */
    static Optional<MobileUse> mobile(CheckedFiling.Readable checked, WorkingContract own, WorkingRegister register) {
        String mobile = register.traces(checked).mobile();
        String employer = mobile == null ? null : employer(checked, own);
        return employer == null ? Optional.empty() : Optional.of(new MobileUse(employer, mobile));
    }

    static FactsBuilder add(
            FactsBuilder facts, CheckedFiling.Readable checked, WorkingContract own, WorkingRegister register) {
        document(checked, own, register)
                .ifPresent(document -> facts.documentOfOthers(register.sharing()
                        .isOfOthers(
                                document,
                                register.worker(document.worker())
                                        .map(WorkerRow::workerId)
                                        .orElse(null),
                                own)));
        mobile(checked, own, register)
                .ifPresent(mobile ->
                        facts.workersOnMobile(register.sharing().workersOn(mobile, workerId(checked, own, register))));
        return facts;
    }

    private static Long workerId(CheckedFiling.Readable checked, WorkingContract own, WorkingRegister register) {
        if (checked.worker() != null) {
            return register.worker(checked.worker()).map(WorkerRow::workerId).orElse(null);
        }
        return own == null ? null : own.present().workerId();
    }

    private static String employer(CheckedFiling.Readable checked, WorkingContract own) {
        String named = !(checked.filing() instanceof Corrected)
                ? Questions.employer(checked)
                : own == null ? null : own.present().creditCode();
        return named == null || named.length() != LENGTH_OF_CREDIT_CODE || named.indexOf('\0') >= 0 ? null : named;
    }
}
