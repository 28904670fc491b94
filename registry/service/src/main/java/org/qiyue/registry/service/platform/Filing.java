package org.qiyue.registry.service.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A filing as it was decided; its bytes stay encrypted and out of reach. */
@Entity
@Immutable
@Table(schema = "registry", name = "filing")
class Filing {
    @Id
    @Column(name = "filing_no")
    long filingNo;

    @Column(name = "platform_code")
    String platformCode;

    @Column(name = "filing_id")
    UUID filingId;

    String kind;

    @Column(name = "contract_no")
    String contractNo;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "occurred_on")
    LocalDate occurredOn;

    String result;

    @Column(name = "receipt_no")
    String receiptNo;

    @Column(name = "provisional_receipt_no")
    String provisionalReceiptNo;

    @Column(name = "contract_id")
    String contractId;

    @Column(name = "jurisdiction_area")
    String jurisdictionArea;

    @Column(name = "registration_area")
    String registrationArea;

    @JdbcTypeCode(SqlTypes.JSON)
    String findings;
}
