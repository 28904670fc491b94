package org.qiyue.registry.service.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What was decided about a job; made once, never changed. */
@Entity
@Immutable
@IdClass(JobDecision.Key.class)
@Table(schema = "registry", name = "job_decision")
class JobDecision {
    static final String GRANTED = "GRANTED";
    static final String REFUSED = "REFUSED";
    static final String CANCELLED = "CANCELLED";

    @Id
    @Column(name = "job_id")
    UUID jobId;

    @Id
    String decision;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    String reason;

    /** Job and decision. */
    record Key(UUID jobId, String decision) implements Serializable {}
}
