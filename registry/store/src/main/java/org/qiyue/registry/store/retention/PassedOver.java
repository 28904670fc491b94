package org.qiyue.registry.store.retention;

/**
 * What was left though its time was over.
 *
 * @param caseNo of the hold; null where filings wait to be decided
 * @param contracts contracts of persons
 * @param filings refused filings
 */
public record PassedOver(String caseNo, long contracts, long filings) {

    static PassedOver contracts(long contracts) {
        return new PassedOver(null, contracts, 0);
    }

    static PassedOver filing() {
        return new PassedOver(null, 0, 1);
    }

    PassedOver plus(PassedOver more) {
        return new PassedOver(caseNo, contracts + more.contracts, filings + more.filings);
    }
}
