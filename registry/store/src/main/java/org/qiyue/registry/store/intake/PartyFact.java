package org.qiyue.registry.store.intake;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a filing said of an employer or a worker beside a contract's own terms.
 *
 * @param party the credit code, or the worker's number in digits
 * @param field JSON Pointer into {@code data} of a conclusion
 * @param filingNo the filing that said it; {@link #BEFORE} for what stood before the first one that did
 * @param legalOn its legal date, of a correction that of the filing corrected; of what stood before its day, where
 *     it is known, else null
 * @param contractId the contract it was filed for; null for what stood before
 * @param stands whether the filing counts
 * @param value as the party's row shows it, null when absent; a person's name is masked
 * @param cipher a worker's name or birth date, encrypted; null for anything else
 */
public record PartyFact(
        String party,
        String field,
        long filingNo,
        LocalDate legalOn,
        String contractId,
        boolean stands,
        String value,
        byte[] cipher) {

    /** In place of a filing's number. */
    public static final long BEFORE = 0;

    public PartyFact {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(field, "field");
    }

    /** What stood before any filing said otherwise. */
    public static PartyFact before(String party, String field, String value, byte[] cipher) {
        return new PartyFact(party, field, BEFORE, null, null, true, value, cipher);
    }

    /** The same, after later filings. */
    public PartyFact standing(LocalDate legalDate, boolean counts) {
        return new PartyFact(party, field, filingNo, legalDate, contractId, counts, value, cipher);
    }
}
