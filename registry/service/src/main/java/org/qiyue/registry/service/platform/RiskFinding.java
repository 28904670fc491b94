package org.qiyue.registry.service.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A probable violation, for supervisors only. */
@Entity
@Immutable
@IdClass(RiskFinding.Key.class)
@Table(schema = "supervision", name = "risk_finding")
class RiskFinding {
    @Id
    @Column(name = "filing_no")
    long filingNo;

    @Id
    short ordinal;

    String rule;

    String severity;

    @JdbcTypeCode(SqlTypes.JSON)
    String finding;

    /** Filing and place among its findings. */
    record Key(long filingNo, short ordinal) implements Serializable {}
}
