package org.qiyue.ingest.rules.review;

/**
 * Filings registered in the days before the review, corrections and withdrawals themselves left out.
 *
 * @param filed how many
 * @param repaired how many of them were withdrawn, or corrected in what identifies a party
 */
public record FilingCount(int filed, int repaired) {

    public FilingCount {
        if (repaired < 0 || repaired > filed) {
            throw new IllegalArgumentException("more filings repaired than filed");
        }
    }
}
