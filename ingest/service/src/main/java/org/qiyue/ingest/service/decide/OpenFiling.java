package org.qiyue.ingest.service.decide;

import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.registry.store.intake.FilingKey;
import org.qiyue.registry.store.intake.FilingResult;

/**
 * A filing under decision.
 *
 * @param digest of its bytes, {@link CheckedFiling#digestHex}
 * @param numbers of its receipts
 * @param provisional the provisional receipt it was given, null for a filing that has just arrived
 * @param quarantine the receipt it was given when nothing could be made of it, else null
 * @param isInRegister whether it came with an earlier batch
 */
record OpenFiling(
        long filingNo,
        CheckedFiling.Readable filing,
        FilingKey key,
        String digest,
        ReceiptNumbers numbers,
        String provisional,
        String quarantine,
        boolean isInRegister) {
    static OpenFiling of(
            long filingNo,
            CheckedFiling.Readable filing,
            FilingKey key,
            String provisional,
            String quarantine,
            boolean isInRegister) {
        String digest = filing.digestHex();
        return new OpenFiling(
                filingNo, filing, key, digest, new ReceiptNumbers(key, digest), provisional, quarantine, isInRegister);
    }

    /** The receipt that the next one follows. */
    String replaces() {
        return provisional == null ? quarantine : provisional;
    }

    String receiptNo(FilingResult result) {
        return numbers.of(result);
    }
}
