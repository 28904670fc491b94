package org.qiyue.ingest.service.consume;

import java.util.ArrayList;
import java.util.List;
import org.qiyue.ingest.service.check.FilingRecord;

/**
 * How much one transaction holds.
 *
 * @param records the most records
 * @param bytes the most bytes of events; a single larger event goes alone
 */
public record BatchLimits(int records, long bytes) {
    public BatchLimits {
        if (records < 1 || bytes < 1) {
            throw new IllegalArgumentException("A batch holds at least one record");
        }
    }

    /** Cuts records into batches, keeping their order. */
    List<List<FilingRecord>> cut(List<FilingRecord> arrived) {
        List<List<FilingRecord>> batches = new ArrayList<>();
        List<FilingRecord> batch = new ArrayList<>();
        long size = 0;
        for (FilingRecord filing : arrived) {
            if (!batch.isEmpty() && (batch.size() == records || size + filing.event().length > bytes)) {
                batches.add(batch);
                batch = new ArrayList<>();
                size = 0;
            }
            batch.add(filing);
            size += filing.event().length;
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }
}
