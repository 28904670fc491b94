package org.qiyue.registry.service.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The filing that brought a version, as far as a contract's history shows it. */
@Entity
@Immutable
@Table(schema = "registry", name = "filing")
class VersionFiling {
    @Id
    @Column(name = "filing_no")
    long filingNo;

    @Column(name = "filing_id")
    UUID filingId;

    @Column(name = "receipt_no")
    String receiptNo;

    String result;
}
