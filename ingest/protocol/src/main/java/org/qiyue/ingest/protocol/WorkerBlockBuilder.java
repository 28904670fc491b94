package org.qiyue.ingest.protocol;

import java.time.LocalDate;

/** Makes a {@link WorkerBlock} member by member; what is not set stays absent. */
public final class WorkerBlockBuilder {
    private String name;
    private String idType;
    private String idNumber;
    private String sex;
    private LocalDate birthDate;
    private String address;
    private String mobile;
    private String householdDivision;
    private String nationality;
    private String workPermitNo;
    private LocalDate workPermitValidTo;
    private String educationCode;
    private Boolean isMigrantWorker;
    private String cadreTrack;
    private RetirementAgreement retirementAgreement;

    WorkerBlockBuilder() {}

    WorkerBlockBuilder(WorkerBlock from) {
        name = from.name();
        idType = from.idType();
        idNumber = from.idNumber();
        sex = from.sex();
        birthDate = from.birthDate();
        address = from.address();
        mobile = from.mobile();
        householdDivision = from.householdDivision();
        nationality = from.nationality();
        workPermitNo = from.workPermitNo();
        workPermitValidTo = from.workPermitValidTo();
        educationCode = from.educationCode();
        isMigrantWorker = from.isMigrantWorker();
        cadreTrack = from.cadreTrack();
        retirementAgreement = from.retirementAgreement();
    }

    public WorkerBlockBuilder name(String value) {
        name = value;
        return this;
    }

    public WorkerBlockBuilder idType(String value) {
        idType = value;
        return this;
    }

    public WorkerBlockBuilder idNumber(String value) {
        idNumber = value;
        return this;
    }

    public WorkerBlockBuilder sex(String value) {
        sex = value;
        return this;
    }

    public WorkerBlockBuilder birthDate(LocalDate value) {
        birthDate = value;
        return this;
    }

    public WorkerBlockBuilder address(String value) {
        address = value;
        return this;
    }

    public WorkerBlockBuilder mobile(String value) {
        mobile = value;
        return this;
    }

    public WorkerBlockBuilder householdDivision(String value) {
        householdDivision = value;
        return this;
    }

    public WorkerBlockBuilder nationality(String value) {
        nationality = value;
        return this;
    }

    public WorkerBlockBuilder workPermitNo(String value) {
        workPermitNo = value;
        return this;
    }

    public WorkerBlockBuilder workPermitValidTo(LocalDate value) {
        workPermitValidTo = value;
        return this;
    }

    public WorkerBlockBuilder educationCode(String value) {
        educationCode = value;
        return this;
    }

    public WorkerBlockBuilder isMigrantWorker(Boolean value) {
        isMigrantWorker = value;
        return this;
    }

    public WorkerBlockBuilder cadreTrack(String value) {
        cadreTrack = value;
        return this;
    }

    public WorkerBlockBuilder retirementAgreement(RetirementAgreement value) {
        retirementAgreement = value;
        return this;
    }

    public WorkerBlock build() {
        return new WorkerBlock(
                name,
                idType,
                idNumber,
                sex,
                birthDate,
                address,
                mobile,
                householdDivision,
                nationality,
                workPermitNo,
                workPermitValidTo,
                educationCode,
                isMigrantWorker,
                cadreTrack,
                retirementAgreement);
    }
}
