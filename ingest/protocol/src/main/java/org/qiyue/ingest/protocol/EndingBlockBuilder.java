package org.qiyue.ingest.protocol;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Makes a {@link EndingBlock} member by member; what is not set stays absent. */
public final class EndingBlockBuilder {
    private String reasonCode;
    private String initiator;
    private LocalDate endedOn;
    private LocalDate noticeOn;
    private Boolean payInLieu;
    private Boolean inProbation;
    private String reasonStatement;
    private LocalDate unionNotifiedOn;
    private LocalDate serviceStart;
    private BigDecimal avgMonthlyWage12;
    private BigDecimal severanceMonths;
    private BigDecimal severanceAmount;
    private LocalDate severancePaidOn;
    private LocalDate certificateIssuedOn;
    private LocalDate fileTransferOn;
    private String protectedDeclared;
    private String preExitHealthCheck;
    private String massLayoffNo;
    private Integer massLayoffHeadcount;
    private Integer staffTotal;
    private LocalDate priorNoticeToAllOn;
    private String renewOffered;
    private Boolean workerDeclinedRenewal;
    private LocalDate expiryNoticeOn;
    private Boolean nonCompeteActivated;
    private Boolean penaltyCharged;

    EndingBlockBuilder() {}

    EndingBlockBuilder(EndingBlock from) {
        reasonCode = from.reasonCode();
        initiator = from.initiator();
        endedOn = from.endedOn();
        noticeOn = from.noticeOn();
        payInLieu = from.payInLieu();
        inProbation = from.inProbation();
        reasonStatement = from.reasonStatement();
        unionNotifiedOn = from.unionNotifiedOn();
        serviceStart = from.serviceStart();
        avgMonthlyWage12 = from.avgMonthlyWage12();
        severanceMonths = from.severanceMonths();
        severanceAmount = from.severanceAmount();
        severancePaidOn = from.severancePaidOn();
        certificateIssuedOn = from.certificateIssuedOn();
        fileTransferOn = from.fileTransferOn();
        protectedDeclared = from.protectedDeclared();
        preExitHealthCheck = from.preExitHealthCheck();
        massLayoffNo = from.massLayoffNo();
        massLayoffHeadcount = from.massLayoffHeadcount();
        staffTotal = from.staffTotal();
        priorNoticeToAllOn = from.priorNoticeToAllOn();
        renewOffered = from.renewOffered();
        workerDeclinedRenewal = from.workerDeclinedRenewal();
        expiryNoticeOn = from.expiryNoticeOn();
        nonCompeteActivated = from.nonCompeteActivated();
        penaltyCharged = from.penaltyCharged();
    }

    public EndingBlockBuilder reasonCode(String value) {
        reasonCode = value;
        return this;
    }

    public EndingBlockBuilder initiator(String value) {
        initiator = value;
        return this;
    }

    public EndingBlockBuilder endedOn(LocalDate value) {
        endedOn = value;
        return this;
    }

    public EndingBlockBuilder noticeOn(LocalDate value) {
        noticeOn = value;
        return this;
    }

    public EndingBlockBuilder payInLieu(Boolean value) {
        payInLieu = value;
        return this;
    }

    public EndingBlockBuilder inProbation(Boolean value) {
        inProbation = value;
        return this;
    }

    public EndingBlockBuilder reasonStatement(String value) {
        reasonStatement = value;
        return this;
    }

    public EndingBlockBuilder unionNotifiedOn(LocalDate value) {
        unionNotifiedOn = value;
        return this;
    }

    public EndingBlockBuilder serviceStart(LocalDate value) {
        serviceStart = value;
        return this;
    }

    public EndingBlockBuilder avgMonthlyWage12(BigDecimal value) {
        avgMonthlyWage12 = value;
        return this;
    }

    public EndingBlockBuilder severanceMonths(BigDecimal value) {
        severanceMonths = value;
        return this;
    }

    public EndingBlockBuilder severanceAmount(BigDecimal value) {
        severanceAmount = value;
        return this;
    }

    public EndingBlockBuilder severancePaidOn(LocalDate value) {
        severancePaidOn = value;
        return this;
    }

    public EndingBlockBuilder certificateIssuedOn(LocalDate value) {
        certificateIssuedOn = value;
        return this;
    }

    public EndingBlockBuilder fileTransferOn(LocalDate value) {
        fileTransferOn = value;
        return this;
    }

    public EndingBlockBuilder protectedDeclared(String value) {
        protectedDeclared = value;
        return this;
    }

    public EndingBlockBuilder preExitHealthCheck(String value) {
        preExitHealthCheck = value;
        return this;
    }

    public EndingBlockBuilder massLayoffNo(String value) {
        massLayoffNo = value;
        return this;
    }

    public EndingBlockBuilder massLayoffHeadcount(Integer value) {
        massLayoffHeadcount = value;
        return this;
    }

    public EndingBlockBuilder staffTotal(Integer value) {
        staffTotal = value;
        return this;
    }

    public EndingBlockBuilder priorNoticeToAllOn(LocalDate value) {
        priorNoticeToAllOn = value;
        return this;
    }

    public EndingBlockBuilder renewOffered(String value) {
        renewOffered = value;
        return this;
    }

    public EndingBlockBuilder workerDeclinedRenewal(Boolean value) {
        workerDeclinedRenewal = value;
        return this;
    }

    public EndingBlockBuilder expiryNoticeOn(LocalDate value) {
        expiryNoticeOn = value;
        return this;
    }

    public EndingBlockBuilder nonCompeteActivated(Boolean value) {
        nonCompeteActivated = value;
        return this;
    }

    public EndingBlockBuilder penaltyCharged(Boolean value) {
        penaltyCharged = value;
        return this;
    }

    public EndingBlock build() {
        return new EndingBlock(
                reasonCode,
                initiator,
                endedOn,
                noticeOn,
                payInLieu,
                inProbation,
                reasonStatement,
                unionNotifiedOn,
                serviceStart,
                avgMonthlyWage12,
                severanceMonths,
                severanceAmount,
                severancePaidOn,
                certificateIssuedOn,
                fileTransferOn,
                protectedDeclared,
                preExitHealthCheck,
                massLayoffNo,
                massLayoffHeadcount,
                staffTotal,
                priorNoticeToAllOn,
                renewOffered,
                workerDeclinedRenewal,
                expiryNoticeOn,
                nonCompeteActivated,
                penaltyCharged);
    }
}
