package org.qiyue.registry.service.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** An entry of the access log as it stands in the database. */
@Entity
@Immutable
@Table(schema = "audit", name = "access_entry")
class EntryRow {
    @Id
    @Column(name = "entry_no")
    long entryNo;

    Instant at;

    String account;

    String role;

    String unit;

    String action;

    String resource;

    String[] records;

    String[] fields;

    String purpose;

    @Column(name = "purpose_note")
    String purposeNote;

    @Column(name = "case_no")
    String caseNo;

    @Column(name = "result_count")
    Integer resultCount;

    @Column(name = "client_ip")
    String clientIp;

    String outcome;

    @Column(name = "previous_hash")
    byte[] previousHash;

    byte[] hash;
}
