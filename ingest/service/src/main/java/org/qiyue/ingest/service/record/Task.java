package org.qiyue.ingest.service.record;

import java.util.List;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.ingest.service.decide.HeldBack;
import org.qiyue.ingest.service.decide.Ruled;
import org.qiyue.registry.store.intake.ContractName;

/**
 * What one transaction decides.
 *
 * @param filings filings that are new
 * @param past held filings whose time is up
 * @param ruled filings about which the bureau has decided
 * @param resumed contracts whose held filings are looked at
 * @param releases whether it decides also what waits for these; else that is put off
 */
record Task(
        List<? extends CheckedFiling> filings,
        List<HeldBack> past,
        List<Ruled> ruled,
        List<ContractName> resumed,
        boolean releases) {
    Task {
        filings = List.copyOf(filings);
        past = List.copyOf(past);
        ruled = List.copyOf(ruled);
        resumed = List.copyOf(resumed);
    }

    static Task arrived(List<? extends CheckedFiling> filings) {
        return new Task(filings, List.of(), List.of(), List.of(), true);
    }

    static Task past(List<HeldBack> past) {
        return new Task(List.of(), past, List.of(), List.of(), true);
    }

    static Task ruled(List<Ruled> ruled) {
        return new Task(List.of(), List.of(), ruled, List.of(), true);
    }

    static Task resumed(List<ContractName> contracts) {
        return new Task(List.of(), List.of(), List.of(), contracts, true);
    }

    /** The same without what waits for it. */
    Task alone() {
        return new Task(filings, past, ruled, resumed, false);
    }

    /** Whether there is nothing to decide. */
    boolean isEmpty() {
        return filings.isEmpty() && past.isEmpty() && ruled.isEmpty() && resumed.isEmpty();
    }
}
