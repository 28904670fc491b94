package org.qiyue.registry.service.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** The present form of a labour contract. */
@Entity
@Immutable
@Table(schema = "registry", name = "contract")
class Contract {
    @Id
    @Column(name = "contract_id")
    String contractId;

    @Column(name = "platform_code")
    String platformCode;

    @Column(name = "contract_no")
    String contractNo;

    @Column(name = "credit_code")
    String creditCode;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "worker_id")
    Worker worker;

    @Column(name = "jurisdiction_area")
    String jurisdictionArea;

    @Column(name = "registration_area")
    String registrationArea;

    @Column(name = "employment_form")
    String employmentForm;

    @Column(name = "term_type")
    String termType;

    @Column(name = "signed_on")
    LocalDate signedOn;

    @Column(name = "employment_start")
    LocalDate employmentStart;

    @Column(name = "start_date")
    LocalDate startDate;

    @Column(name = "end_date")
    LocalDate endDate;

    @Column(name = "industry_section")
    String industrySection;

    @Column(name = "occupation_code")
    String occupationCode;

    @Column(name = "work_place_division")
    String workPlaceDivision;

    @Column(name = "wage_monthly")
    BigDecimal wageMonthly;

    @Column(name = "probation_start")
    LocalDate probationStart;

    @Column(name = "probation_end")
    LocalDate probationEnd;

    @Column(name = "ended_on")
    LocalDate endedOn;

    @Column(name = "ending_reason")
    String endingReason;

    @Column(name = "ending_kind")
    String endingKind;

    @Column(name = "moved_to")
    String movedTo;

    boolean voided;

    int version;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** Where this contract stands on a day, as {@link org.qiyue.registry.model.ContractState} names it. */
    StateName stateOn(LocalDate day) {
        return StateName.of(this, day);
    }
}
