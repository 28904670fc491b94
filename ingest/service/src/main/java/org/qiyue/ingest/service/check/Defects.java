package org.qiyue.ingest.service.check;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.StringJoiner;
import org.slf4j.Logger;

/** What a log may say of a failure while filings were looked at: a message may quote what was filed. */
public final class Defects {
    private static final int FRAMES = 8;
    private static final int CAUSES = 5;

    private Defects() {}

    /** Logs that a filing is quarantined, since a failure keeps it from being decided. */
    public static void quarantined(Logger log, FilingRecord filing, Throwable failure) {
        log.error(
                "Filing cannot be processed and is quarantined: topic={} partition={} offset={} failure={}",
                filing.source().topic(),
                filing.source().partition(),
                filing.offset(),
                told(failure));
    }

    /** Logs that a filing, which has its key and was answered before, goes on waiting, since a failure keeps it from being decided. */
    public static void waitsOn(Logger log, long filingNo, Throwable failure) {
        log.error("Filing cannot be decided and waits on: filing={} failure={}", filingNo, told(failure));
    }

    /** Classes and first frames of a failure and its causes; the message only where the register speaks, which quotes no row. */
    public static String told(Throwable failure) {
        StringJoiner told = new StringJoiner("; because of ");
        Throwable one = failure;
        for (int depth = 0; one != null && depth < CAUSES; depth++) {
            told.add(one.getClass().getName()
                    + (one instanceof SQLException ? ": " + one.getMessage() : "")
                    + " at "
                    + Arrays.stream(one.getStackTrace()).limit(FRAMES).toList());
            one = one.getCause();
        }
        return told.toString();
    }
}
