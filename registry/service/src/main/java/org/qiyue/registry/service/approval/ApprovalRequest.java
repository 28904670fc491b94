package org.qiyue.registry.service.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a filing asks the bureau for. */
@Entity
@Immutable
@Table(schema = "registry", name = "approval_request")
class ApprovalRequest {
    @Id
    @Column(name = "filing_no")
    long filingNo;

    @Column(name = "names_filing")
    UUID namesFiling;

    @Column(name = "names_filing_no")
    Long namesFilingNo;

    @Column(name = "reason_code")
    String reasonCode;

    @Column(name = "requested_by")
    String requestedBy;

    @Column(name = "has_evidence")
    boolean hasEvidence;

    @JdbcTypeCode(SqlTypes.JSON)
    String changes;
}
