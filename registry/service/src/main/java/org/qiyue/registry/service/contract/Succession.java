package org.qiyue.registry.service.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** An employer had a contract until another took it over (LCL 34); in its eyes the contract is MOVED. */
@Entity
@Immutable
@IdClass(Succession.Key.class)
@Table(schema = "registry", name = "contract_succession")
class Succession {
    @Id
    @Column(name = "credit_code")
    String creditCode;

    @Id
    @Column(name = "contract_id")
    String contractId;

    @Id
    @Column(name = "moved_on")
    LocalDate movedOn;

    @Column(name = "moved_to")
    String movedTo;

    @Column(name = "registration_area")
    String registrationArea;

    /** Who had it, which contract, and the first day on which it was another's. */
    record Key(String creditCode, String contractId, LocalDate movedOn) implements Serializable {}
}
