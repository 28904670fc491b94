package org.qiyue.registry.service.audit;

import java.util.List;

/** An answer that shows several records: it tells the access log which and how many. */
public interface Shown {

    /**
     * The records by number (contract, filing, credit code), never by what identifies a person: of one who was asked for by
     * a document, the blind index in hexadecimal. Each once; empty for an answer too large to be told record by record.
     */
    List<String> shownRecords();

    /** How many rows are shown. */
    default int shownCount() {
        return shownRecords().size();
    }
}
