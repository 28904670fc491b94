package org.qiyue.registry.service.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What the bureau decided; made once, never changed. */
@Entity
@Immutable
@Table(schema = "registry", name = "approval_decision")
class ApprovalDecision {
    @Id
    @Column(name = "filing_no")
    long filingNo;

    boolean granted;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    String reason;
}
