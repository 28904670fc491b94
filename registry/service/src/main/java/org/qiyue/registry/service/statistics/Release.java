package org.qiyue.registry.service.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A published set of figures. */
@Entity
@Immutable
@Table(schema = "statistics", name = "release")
class Release {
    @Id
    @Column(name = "release_id")
    String releaseId;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "code_version")
    String codeVersion;

    @Column(name = "snapshot_position")
    long snapshotPosition;

    @Column(name = "as_of")
    LocalDate asOf;

    String digest;

    int observations;
}
