package org.qiyue.registry.service.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A filing as far as the bureau decides about it. */
@Entity
@Immutable
@Table(schema = "registry", name = "filing")
class AskedFiling {
    @Id
    @Column(name = "filing_no")
    long filingNo;

    @Column(name = "filing_id")
    UUID filingId;

    @Column(name = "platform_code")
    String platformCode;

    String kind;

    @Column(name = "contract_no")
    String contractNo;

    @Column(name = "contract_id")
    String contractId;

    @Column(name = "occurred_on")
    LocalDate occurredOn;

    @Column(name = "received_at")
    Instant receivedAt;

    String result;

    @Column(name = "jurisdiction_area")
    String jurisdictionArea;

    @Column(name = "registration_area")
    String registrationArea;
}
