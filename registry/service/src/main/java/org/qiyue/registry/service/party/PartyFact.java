package org.qiyue.registry.service.party;

/**
 * What was said of a party.
 *
 * @param field the fact
 * @param filingNo the filing that said it; {@link #BEFORE} for what stood before the first one that did
 * @param contractId the contract for which it was filed; null for what stood before
 * @param value as the party's row shows it, names of persons masked; null where there is none
 */
record PartyFact(PartyField field, long filingNo, String contractId, String value) {

    /** In place of a filing's number. */
    static final long BEFORE = 0;

    boolean isBefore() {
        return filingNo == BEFORE;
    }
}
