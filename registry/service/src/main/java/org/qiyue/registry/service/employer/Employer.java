package org.qiyue.registry.service.employer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.qiyue.registry.service.access.Belonging;

/** An employer known to the register. */
@Entity
@Immutable
@Table(schema = "registry", name = "employer")
class Employer {
    @Id
    @Column(name = "credit_code")
    String creditCode;

    String name;

    @Column(name = "registration_area")
    String registrationArea;

    String[] areas;

    @Column(name = "registered_address")
    String registeredAddress;

    @Column(name = "legal_representative_masked")
    String legalRepresentativeMasked;

    @Column(name = "entity_kind")
    String entityKind;

    @Column(name = "industry_code")
    String industryCode;

    @Column(name = "industry_section")
    String industrySection;

    @Column(name = "ownership_code")
    String ownershipCode;

    @Column(name = "size_class")
    String sizeClass;

    boolean provisional;

    @Column(name = "first_filed_at")
    Instant firstFiledAt;

    @Column(name = "last_filed_at")
    Instant lastFiledAt;

    @Column(name = "contracts_in_force")
    int contractsInForce;

    /** To whom the row belongs. */
    Belonging belonging() {
        return Belonging.toEmployer(creditCode, areas).of(industrySection, industryCode);
    }
}
