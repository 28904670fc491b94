package org.qiyue.registry.service.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One registered event of a contract with the terms after it. */
@Entity
@Immutable
@IdClass(ContractVersion.Key.class)
@Table(schema = "registry", name = "contract_version")
class ContractVersion {
    @Id
    @Column(name = "contract_id")
    String contractId;

    @Id
    int version;

    String kind;

    @Column(name = "occurred_on")
    LocalDate occurredOn;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "filing_no")
    long filingNo;

    @Column(name = "fact_term_type")
    String factTermType;

    @Column(name = "fact_term_start")
    LocalDate factTermStart;

    @Column(name = "fact_term_end")
    LocalDate factTermEnd;

    @Column(name = "fact_reason")
    String factReason;

    @JdbcTypeCode(SqlTypes.JSON)
    String terms;

    @JdbcTypeCode(SqlTypes.JSON)
    String changes;

    @Column(name = "withdrawn_by")
    Long withdrawnBy;

    /** Contract and version. */
    record Key(String contractId, int version) implements Serializable {}
}
