package org.qiyue.registry.service.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A job as the database has it; written by statements, never through this. */
@Entity
@Immutable
@Table(schema = "registry", name = "job")
class Job {
    @Id
    @Column(name = "job_id")
    UUID jobId;

    String kind;

    String account;

    @Column(name = "account_name")
    String accountName;

    @Column(name = "account_role")
    String accountRole;

    String unit;

    @JdbcTypeCode(SqlTypes.JSON)
    String asked;

    @Column(name = "needs_approval")
    boolean needsApproval;

    String state;

    @Column(name = "rows_expected")
    long rowsExpected;

    @Column(name = "rows_done")
    long rowsDone;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    int attempt;

    String failure;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "file_type")
    String fileType;

    @Column(name = "file_bytes")
    Long fileBytes;

    @Column(name = "kept_until")
    Instant keptUntil;
}
