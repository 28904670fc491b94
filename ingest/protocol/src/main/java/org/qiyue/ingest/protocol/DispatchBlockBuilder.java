package org.qiyue.ingest.protocol;

import java.time.LocalDate;

/** Makes a {@link DispatchBlock} member by member; what is not set stays absent. */
public final class DispatchBlockBuilder {
    private String licenceNo;
    private LocalDate licenceValidTo;
    private String userUnitCreditCode;
    private String userUnitName;
    private LocalDate periodStart;
    private LocalDate periodEnd;
    private String postKind;
    private String position;
    private String userUnitDivision;

    DispatchBlockBuilder() {}

    DispatchBlockBuilder(DispatchBlock from) {
        licenceNo = from.licenceNo();
        licenceValidTo = from.licenceValidTo();
        userUnitCreditCode = from.userUnitCreditCode();
        userUnitName = from.userUnitName();
        periodStart = from.periodStart();
        periodEnd = from.periodEnd();
        postKind = from.postKind();
        position = from.position();
        userUnitDivision = from.userUnitDivision();
    }

    public DispatchBlockBuilder licenceNo(String value) {
        licenceNo = value;
        return this;
    }

    public DispatchBlockBuilder licenceValidTo(LocalDate value) {
        licenceValidTo = value;
        return this;
    }

    public DispatchBlockBuilder userUnitCreditCode(String value) {
        userUnitCreditCode = value;
        return this;
    }

    public DispatchBlockBuilder userUnitName(String value) {
        userUnitName = value;
        return this;
    }

    public DispatchBlockBuilder periodStart(LocalDate value) {
        periodStart = value;
        return this;
    }

    public DispatchBlockBuilder periodEnd(LocalDate value) {
        periodEnd = value;
        return this;
    }

    public DispatchBlockBuilder postKind(String value) {
        postKind = value;
        return this;
    }

    public DispatchBlockBuilder position(String value) {
        position = value;
        return this;
    }

    public DispatchBlockBuilder userUnitDivision(String value) {
        userUnitDivision = value;
        return this;
    }

    public DispatchBlock build() {
        return new DispatchBlock(
                licenceNo,
                licenceValidTo,
                userUnitCreditCode,
                userUnitName,
                periodStart,
                periodEnd,
                postKind,
                position,
                userUnitDivision);
    }
}
