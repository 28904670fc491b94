package org.qiyue.ingest.service.decide;

import java.time.LocalDate;
import java.util.Optional;
import org.qiyue.ingest.protocol.Corrected;
import org.qiyue.ingest.service.check.CheckedFiling;

/**
 * The terms of a contract as a correction would leave them, for looking up what they name.
 *
 * @param terms the terms
 */
record CorrectedTerms(Terms terms) {

    /** Empty for a filing that corrects nothing, and while its contract is not at hand or is void. */
    static Optional<CorrectedTerms> of(CheckedFiling.Readable checked, WorkingRegister register) {
        return checked.filing() instanceof Corrected corrected
                ? register.contract(checked)
                        .filter(contract -> !contract.timeline().isVoid())
                        .map(contract -> new CorrectedTerms(contract.terms().changed(FieldChange.of(corrected))))
                : Optional.empty();
    }

    /** The credit code of the employer. */
    String employer() {
        return terms.text(Terms.EMPLOYER);
    }

    String text(String field) {
        return terms.text(field);
    }

    LocalDate date(String field) {
        return terms.date(field);
    }
}
