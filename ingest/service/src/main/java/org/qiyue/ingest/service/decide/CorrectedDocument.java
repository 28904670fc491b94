package org.qiyue.ingest.service.decide;

import java.util.Optional;
import org.qiyue.ingest.protocol.Corrected;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.rules.WorkerDocument;

/**
 * What a correction says of the worker's document.
 *
 * @param idType the right kind of document, null when it stays
 * @param idNumber the right number, null when it stays
 */
record CorrectedDocument(String idType, String idNumber) {
    private static final String TYPE = "/worker/idType";
    private static final String NUMBER = "/worker/idNumber";

    /** Empty for a filing that corrects nothing of it. */
    static Optional<CorrectedDocument> of(Filing filing) {
        if (!(filing instanceof Corrected)) {
            return Optional.empty();
        }
        String type = null;
        String number = null;
        for (FieldChange change : FieldChange.of(filing)) {
            if (change.newValue() != null && change.newValue().isTextual()) {
                if (change.field().equals(TYPE)) {
                    type = change.newValue().textValue();
                } else if (change.field().equals(NUMBER)) {
                    number = change.newValue().textValue();
                }
            }
        }
        return type == null && number == null ? Optional.empty() : Optional.of(new CorrectedDocument(type, number));
    }

    /** The document as corrected. */
    WorkerDocument over(WorkerDocument registered) {
        return new WorkerDocument(
                idType == null ? registered.idType() : idType, idNumber == null ? registered.idNumber() : idNumber);
    }
}
