package org.qiyue.registry.service.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A question that an account keeps; written by statements, never through this. */
@Entity
@Immutable
@Table(schema = "registry", name = "saved_view")
class SavedView {
    @Id
    @Column(name = "view_id")
    UUID viewId;

    String ledger;

    String name;

    String account;

    boolean shared;

    @JdbcTypeCode(SqlTypes.JSON)
    String search;

    int version;

    @Column(name = "updated_at")
    Instant updatedAt;
}
