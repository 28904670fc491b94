package org.qiyue.ingest.protocol;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Makes a {@link ContractBlock} member by member; what is not set stays absent. */
public final class ContractBlockBuilder {
    private String employmentForm;
    private String termType;
    private LocalDate signedOn;
    private LocalDate employmentStart;
    private LocalDate startDate;
    private LocalDate endDate;
    private String taskDescription;
    private String occupationCode;
    private String positionName;
    private String workPlaceDivision;
    private String workPlaceDetail;
    private String workingHourScheme;
    private String workingHourApprovalNo;
    private LocalDate workingHourApprovalValidTo;
    private BigDecimal hoursPerDay;
    private BigDecimal hoursPerWeek;
    private BigDecimal restDaysPerWeek;
    private String wageForm;
    private BigDecimal wageAmount;
    private String wageUnit;
    private Integer payCycleDays;
    private String socialInsuranceAgreed;
    private Boolean occupationalHazard;
    private String mandatoryClauses;
    private LocalDate probationStart;
    private LocalDate probationEnd;
    private BigDecimal probationWage;
    private Boolean probationOnly;
    private LocalDate servicePeriodEnd;
    private BigDecimal trainingCost;
    private List<String> workerPenaltyKinds;
    private BigDecimal workerPenaltyAmount;
    private Boolean confidentiality;
    private Integer nonCompeteMonths;
    private BigDecimal nonCompeteMonthlyPay;
    private String nonCompetePersonKind;
    private Boolean depositTaken;
    private String agreedEndConditions;
    private Boolean openEndedRequested;
    private Boolean fixedTermRequestedByWorker;
    private String transferredFrom;
    private Integer priorServiceMonths;
    private Boolean publicWelfareJob;
    private String templateKind;
    private LocalDate textDeliveredOn;
    private OffsetDateTime workerNotifiedAt;
    private String workerNotifyChannel;
    private Boolean nightWork;
    private BigDecimal overtimeHoursPerMonth;
    private BigDecimal pieceGuarantee;

    ContractBlockBuilder() {}

    ContractBlockBuilder(ContractBlock from) {
        employmentForm = from.employmentForm();
        termType = from.termType();
        signedOn = from.signedOn();
        employmentStart = from.employmentStart();
        startDate = from.startDate();
        endDate = from.endDate();
        taskDescription = from.taskDescription();
        occupationCode = from.occupationCode();
        positionName = from.positionName();
        workPlaceDivision = from.workPlaceDivision();
        workPlaceDetail = from.workPlaceDetail();
        workingHourScheme = from.workingHourScheme();
        workingHourApprovalNo = from.workingHourApprovalNo();
        workingHourApprovalValidTo = from.workingHourApprovalValidTo();
        hoursPerDay = from.hoursPerDay();
        hoursPerWeek = from.hoursPerWeek();
        restDaysPerWeek = from.restDaysPerWeek();
        wageForm = from.wageForm();
        wageAmount = from.wageAmount();
        wageUnit = from.wageUnit();
        payCycleDays = from.payCycleDays();
        socialInsuranceAgreed = from.socialInsuranceAgreed();
        occupationalHazard = from.occupationalHazard();
        mandatoryClauses = from.mandatoryClauses();
        probationStart = from.probationStart();
        probationEnd = from.probationEnd();
        probationWage = from.probationWage();
        probationOnly = from.probationOnly();
        servicePeriodEnd = from.servicePeriodEnd();
        trainingCost = from.trainingCost();
        workerPenaltyKinds = from.workerPenaltyKinds();
        workerPenaltyAmount = from.workerPenaltyAmount();
        confidentiality = from.confidentiality();
        nonCompeteMonths = from.nonCompeteMonths();
        nonCompeteMonthlyPay = from.nonCompeteMonthlyPay();
        nonCompetePersonKind = from.nonCompetePersonKind();
        depositTaken = from.depositTaken();
        agreedEndConditions = from.agreedEndConditions();
        openEndedRequested = from.openEndedRequested();
        fixedTermRequestedByWorker = from.fixedTermRequestedByWorker();
        transferredFrom = from.transferredFrom();
        priorServiceMonths = from.priorServiceMonths();
        publicWelfareJob = from.publicWelfareJob();
        templateKind = from.templateKind();
        textDeliveredOn = from.textDeliveredOn();
        workerNotifiedAt = from.workerNotifiedAt();
        workerNotifyChannel = from.workerNotifyChannel();
        nightWork = from.nightWork();
        overtimeHoursPerMonth = from.overtimeHoursPerMonth();
        pieceGuarantee = from.pieceGuarantee();
    }

    public ContractBlockBuilder employmentForm(String value) {
        employmentForm = value;
        return this;
    }

    public ContractBlockBuilder termType(String value) {
        termType = value;
        return this;
    }

    public ContractBlockBuilder signedOn(LocalDate value) {
        signedOn = value;
        return this;
    }

    public ContractBlockBuilder employmentStart(LocalDate value) {
        employmentStart = value;
        return this;
    }

    public ContractBlockBuilder startDate(LocalDate value) {
        startDate = value;
        return this;
    }

    public ContractBlockBuilder endDate(LocalDate value) {
        endDate = value;
        return this;
    }

    public ContractBlockBuilder taskDescription(String value) {
        taskDescription = value;
        return this;
    }

    public ContractBlockBuilder occupationCode(String value) {
        occupationCode = value;
        return this;
    }

    public ContractBlockBuilder positionName(String value) {
        positionName = value;
        return this;
    }

    public ContractBlockBuilder workPlaceDivision(String value) {
        workPlaceDivision = value;
        return this;
    }

    public ContractBlockBuilder workPlaceDetail(String value) {
        workPlaceDetail = value;
        return this;
    }

    public ContractBlockBuilder workingHourScheme(String value) {
        workingHourScheme = value;
        return this;
    }

    public ContractBlockBuilder workingHourApprovalNo(String value) {
        workingHourApprovalNo = value;
        return this;
    }

    public ContractBlockBuilder workingHourApprovalValidTo(LocalDate value) {
        workingHourApprovalValidTo = value;
        return this;
    }

    public ContractBlockBuilder hoursPerDay(BigDecimal value) {
        hoursPerDay = value;
        return this;
    }

    public ContractBlockBuilder hoursPerWeek(BigDecimal value) {
        hoursPerWeek = value;
        return this;
    }

    public ContractBlockBuilder restDaysPerWeek(BigDecimal value) {
        restDaysPerWeek = value;
        return this;
    }

    public ContractBlockBuilder wageForm(String value) {
        wageForm = value;
        return this;
    }

    public ContractBlockBuilder wageAmount(BigDecimal value) {
        wageAmount = value;
        return this;
    }

    public ContractBlockBuilder wageUnit(String value) {
        wageUnit = value;
        return this;
    }

    public ContractBlockBuilder payCycleDays(Integer value) {
        payCycleDays = value;
        return this;
    }

    public ContractBlockBuilder socialInsuranceAgreed(String value) {
        socialInsuranceAgreed = value;
        return this;
    }

    public ContractBlockBuilder occupationalHazard(Boolean value) {
        occupationalHazard = value;
        return this;
    }

    public ContractBlockBuilder mandatoryClauses(String value) {
        mandatoryClauses = value;
        return this;
    }

    public ContractBlockBuilder probationStart(LocalDate value) {
        probationStart = value;
        return this;
    }

    public ContractBlockBuilder probationEnd(LocalDate value) {
        probationEnd = value;
        return this;
    }

    public ContractBlockBuilder probationWage(BigDecimal value) {
        probationWage = value;
        return this;
    }

    public ContractBlockBuilder probationOnly(Boolean value) {
        probationOnly = value;
        return this;
    }

    public ContractBlockBuilder servicePeriodEnd(LocalDate value) {
        servicePeriodEnd = value;
        return this;
    }

    public ContractBlockBuilder trainingCost(BigDecimal value) {
        trainingCost = value;
        return this;
    }

    public ContractBlockBuilder workerPenaltyKinds(List<String> value) {
        workerPenaltyKinds = value;
        return this;
    }

    public ContractBlockBuilder workerPenaltyAmount(BigDecimal value) {
        workerPenaltyAmount = value;
        return this;
    }

    public ContractBlockBuilder confidentiality(Boolean value) {
        confidentiality = value;
        return this;
    }

    public ContractBlockBuilder nonCompeteMonths(Integer value) {
        nonCompeteMonths = value;
        return this;
    }

    public ContractBlockBuilder nonCompeteMonthlyPay(BigDecimal value) {
        nonCompeteMonthlyPay = value;
        return this;
    }

    public ContractBlockBuilder nonCompetePersonKind(String value) {
        nonCompetePersonKind = value;
        return this;
    }

    public ContractBlockBuilder depositTaken(Boolean value) {
        depositTaken = value;
        return this;
    }

    public ContractBlockBuilder agreedEndConditions(String value) {
        agreedEndConditions = value;
        return this;
    }

    public ContractBlockBuilder openEndedRequested(Boolean value) {
        openEndedRequested = value;
        return this;
    }

    public ContractBlockBuilder fixedTermRequestedByWorker(Boolean value) {
        fixedTermRequestedByWorker = value;
        return this;
    }

    public ContractBlockBuilder transferredFrom(String value) {
        transferredFrom = value;
        return this;
    }

    public ContractBlockBuilder priorServiceMonths(Integer value) {
        priorServiceMonths = value;
        return this;
    }

    public ContractBlockBuilder publicWelfareJob(Boolean value) {
        publicWelfareJob = value;
        return this;
    }

    public ContractBlockBuilder templateKind(String value) {
        templateKind = value;
        return this;
    }

    public ContractBlockBuilder textDeliveredOn(LocalDate value) {
        textDeliveredOn = value;
        return this;
    }

    public ContractBlockBuilder workerNotifiedAt(OffsetDateTime value) {
        workerNotifiedAt = value;
        return this;
    }

    public ContractBlockBuilder workerNotifyChannel(String value) {
        workerNotifyChannel = value;
        return this;
    }

    public ContractBlockBuilder nightWork(Boolean value) {
        nightWork = value;
        return this;
    }

    public ContractBlockBuilder overtimeHoursPerMonth(BigDecimal value) {
        overtimeHoursPerMonth = value;
        return this;
    }

    public ContractBlockBuilder pieceGuarantee(BigDecimal value) {
        pieceGuarantee = value;
        return this;
    }

    public ContractBlock build() {
        return new ContractBlock(
                employmentForm,
                termType,
                signedOn,
                employmentStart,
                startDate,
                endDate,
                taskDescription,
                occupationCode,
                positionName,
                workPlaceDivision,
                workPlaceDetail,
                workingHourScheme,
                workingHourApprovalNo,
                workingHourApprovalValidTo,
                hoursPerDay,
                hoursPerWeek,
                restDaysPerWeek,
                wageForm,
                wageAmount,
                wageUnit,
                payCycleDays,
                socialInsuranceAgreed,
                occupationalHazard,
                mandatoryClauses,
                probationStart,
                probationEnd,
                probationWage,
                probationOnly,
                servicePeriodEnd,
                trainingCost,
                workerPenaltyKinds,
                workerPenaltyAmount,
                confidentiality,
                nonCompeteMonths,
                nonCompeteMonthlyPay,
                nonCompetePersonKind,
                depositTaken,
                agreedEndConditions,
                openEndedRequested,
                fixedTermRequestedByWorker,
                transferredFrom,
                priorServiceMonths,
                publicWelfareJob,
                templateKind,
                textDeliveredOn,
                workerNotifiedAt,
                workerNotifyChannel,
                nightWork,
                overtimeHoursPerMonth,
                pieceGuarantee);
    }
}
