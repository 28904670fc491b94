package org.qiyue.registry.service.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.FactChange;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.Term;
import org.qiyue.registry.model.TermType;

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

    @Column(name = "filing_id")
    UUID filingId;

    @Column(name = "effective_on")
    LocalDate effectiveOn;

    String successor;

    UUID supersedes;

    @Column(name = "fact_occurred_on")
    LocalDate factOccurredOn;

    @Column(name = "fact_ended_on")
    LocalDate factEndedOn;

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

    /** What happened, reduced to the facts that place it in the contract's life; read as intake wrote it. */
    ContractEvent event() {
        String filing = filingId.toString();
        FilingKind known = FilingKind.valueOf(kind);
        return switch (known) {
            case CONCLUDED -> new ContractEvent.Conclusion(filing, occurredOn, term());
            case RENEWED -> new ContractEvent.Renewal(filing, occurredOn, term());
            case AMENDED -> new ContractEvent.Amendment(filing, occurredOn, effectiveOn, facts(), successor);
            case RESCINDED, TERMINATED -> new ContractEvent.Ending(filing, known, occurredOn, factReason);
            case CORRECTED -> new ContractEvent.Correction(filing, occurredOn, supersedes.toString(), facts());
            case WITHDRAWN -> new ContractEvent.Withdrawal(filing, occurredOn, supersedes.toString());
        };
    }

    private Term term() {
        return new Term(termType(), factTermStart, factTermEnd);
    }

    private FactChange facts() {
        return new FactChange(factOccurredOn, termType(), factTermStart, factTermEnd, factEndedOn, factReason);
    }

    private TermType termType() {
        return factTermType == null ? null : TermType.ofCode(factTermType).orElseThrow();
    }

    /** Contract and version. */
    record Key(String contractId, int version) implements Serializable {}
}
