package org.qiyue.ingest.protocol;

/** Makes a {@link EmployerBlock} member by member; what is not set stays absent. */
public final class EmployerBlockBuilder {
    private String creditCode;
    private String name;
    private String registeredAddress;
    private String legalRepresentative;
    private String registrationDistrict;
    private String entityKind;
    private String branchOf;
    private Boolean branchAuthorised;
    private String industryCode;
    private String ownershipCode;
    private String sizeClass;
    private String contactPhone;

    EmployerBlockBuilder() {}

    EmployerBlockBuilder(EmployerBlock from) {
        creditCode = from.creditCode();
        name = from.name();
        registeredAddress = from.registeredAddress();
        legalRepresentative = from.legalRepresentative();
        registrationDistrict = from.registrationDistrict();
        entityKind = from.entityKind();
        branchOf = from.branchOf();
        branchAuthorised = from.branchAuthorised();
        industryCode = from.industryCode();
        ownershipCode = from.ownershipCode();
        sizeClass = from.sizeClass();
        contactPhone = from.contactPhone();
    }

    public EmployerBlockBuilder creditCode(String value) {
        creditCode = value;
        return this;
    }

    public EmployerBlockBuilder name(String value) {
        name = value;
        return this;
    }

    public EmployerBlockBuilder registeredAddress(String value) {
        registeredAddress = value;
        return this;
    }

    public EmployerBlockBuilder legalRepresentative(String value) {
        legalRepresentative = value;
        return this;
    }

    public EmployerBlockBuilder registrationDistrict(String value) {
        registrationDistrict = value;
        return this;
    }

    public EmployerBlockBuilder entityKind(String value) {
        entityKind = value;
        return this;
    }

    public EmployerBlockBuilder branchOf(String value) {
        branchOf = value;
        return this;
    }

    public EmployerBlockBuilder branchAuthorised(Boolean value) {
        branchAuthorised = value;
        return this;
    }

    public EmployerBlockBuilder industryCode(String value) {
        industryCode = value;
        return this;
    }

    public EmployerBlockBuilder ownershipCode(String value) {
        ownershipCode = value;
        return this;
    }

    public EmployerBlockBuilder sizeClass(String value) {
        sizeClass = value;
        return this;
    }

    public EmployerBlockBuilder contactPhone(String value) {
        contactPhone = value;
        return this;
    }

    public EmployerBlock build() {
        return new EmployerBlock(
                creditCode,
                name,
                registeredAddress,
                legalRepresentative,
                registrationDistrict,
                entityKind,
                branchOf,
                branchAuthorised,
                industryCode,
                ownershipCode,
                sizeClass,
                contactPhone);
    }
}
