package org.qiyue.ingest.service.decide;

import org.qiyue.ingest.protocol.Concluded;
import org.qiyue.ingest.protocol.ContractBlock;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.Jurisdiction;
import org.qiyue.registry.store.intake.ContractRow;

/**
 * The areas concerned by a filing.
 *
 * @param jurisdiction the area that supervises, null when unknown
 * @param registration where the employer is registered, null when unknown
 */
record Areas(String jurisdiction, String registration) {
    private static final Areas UNKNOWN = new Areas(null, null);

    static Areas of(ContractRow contract) {
        return new Areas(contract.jurisdictionArea(), contract.registrationArea());
    }

    /** Of a filing whose contract is not registered: what it says itself. */
    static Areas of(CheckedFiling checked) {
        if (checked instanceof CheckedFiling.Readable readable && readable.filing() instanceof Concluded concluded) {
            String registration = Area.placing(concluded.employer().registrationDistrict())
                    .map(Area::code)
                    .orElse(null);
            String userUnit =
                    concluded.dispatch() == null ? null : concluded.dispatch().userUnitDivision();
            ContractBlock contract = concluded.contract();
            Area jurisdiction = Jurisdiction.of(
                    EmploymentForm.ofCode(contract.employmentForm()).orElse(null),
                    userUnit,
                    contract.workPlaceDivision(),
                    registration);
            return new Areas(jurisdiction.code(), registration);
        }
        return UNKNOWN;
    }
}
