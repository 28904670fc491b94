package org.qiyue.ingest.service.decide;

import java.util.Objects;
import org.qiyue.ingest.service.check.CheckedFiling;

/**
 * A filing that waited for the bureau, read again, with the bureau's decision.
 *
 * @param filingNo its number
 * @param filing the filing
 * @param granted whether the bureau agrees
 */
public record Ruled(long filingNo, CheckedFiling.Readable filing, boolean granted) {
    public Ruled {
        Objects.requireNonNull(filing);
    }
}
