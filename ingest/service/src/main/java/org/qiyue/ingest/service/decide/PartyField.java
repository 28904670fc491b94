package org.qiyue.ingest.service.decide;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A fact of an employer or worker that a filing of one of their contracts may change, with its place in a conclusion. */
enum PartyField {
    NAME("/employer/name"),
    REGISTRATION_DISTRICT("/employer/registrationDistrict"),
    REGISTERED_ADDRESS("/employer/registeredAddress"),
    LEGAL_REPRESENTATIVE("/employer/legalRepresentative"),
    ENTITY_KIND("/employer/entityKind"),
    INDUSTRY_CODE("/employer/industryCode"),
    OWNERSHIP_CODE("/employer/ownershipCode"),
    SIZE_CLASS("/employer/sizeClass"),
    WORKER_NAME("/worker/name"),
    SEX("/worker/sex"),
    BIRTH_DATE("/worker/birthDate"),
    CADRE_TRACK("/worker/cadreTrack"),
    RETIREMENT_AGREEMENT("/worker/retirementAgreement");

    private static final Map<String, PartyField> BY_POINTER =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(PartyField::pointer, Function.identity()));

    private final String pointer;

    PartyField(String pointer) {
        this.pointer = pointer;
    }

    /** JSON Pointer into {@code data} of a conclusion. */
    String pointer() {
        return pointer;
    }

    boolean isOfWorker() {
        return pointer.startsWith("/worker/");
    }

    /** Whether its values may stand in the register in clear: not the names of persons nor what describes one. */
    boolean isOpen() {
        return !isOfWorker() && this != LEGAL_REPRESENTATIVE;
    }

    /** Whether every party has it, so that it cannot be taken away. */
    boolean isRequired() {
        return switch (this) {
            case INDUSTRY_CODE, OWNERSHIP_CODE, SIZE_CLASS, CADRE_TRACK, RETIREMENT_AGREEMENT -> false;
            default -> true;
        };
    }

    /** The field of a pointer, empty when it is none of these. */
    static Optional<PartyField> find(String pointer) {
        return Optional.ofNullable(BY_POINTER.get(pointer));
    }
}
