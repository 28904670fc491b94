package org.qiyue.registry.store.retention;

import java.time.LocalDate;

/**
 * A run as it is noted in the database.
 *
 * @param runNo its number
 * @param day the day by which it is judged what is due
 * @param lastFilingNo the newest filing when it began; later ones are not looked at
 * @param lastWorkerId likewise
 * @param filingsBefore filings up to that one whose bytes could be read when it began
 * @param workersBefore workers whose number stood encrypted when it began
 * @param stage what it is at
 * @param doneTo how far it is within the stage
 * @param erased what it has erased so far
 */
record Run(
        long runNo,
        LocalDate day,
        String startedBy,
        long lastFilingNo,
        long lastWorkerId,
        long filingsBefore,
        long workersBefore,
        Stage stage,
        long doneTo,
        Erased erased) {

    /** What a run goes through, in this order. */
    enum Stage {
        CONTRACT,
        REFUSED_FILING,
        ACCESS_LOG,
        EXPORT_FILE,
        CERTIFICATE
    }
}
