package org.qiyue.ingest.service.decide;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiyue.ingest.protocol.EmployerBlock;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.model.IndustryCode;
import org.qiyue.registry.store.Masks;
import org.qiyue.registry.store.intake.EmployerRow;
import org.qiyue.registry.store.intake.IntakeBatch;

/**
 * Employers as they stand while a batch is being decided. What the register says of one stays; filings fill what it
 * does not know; only amendments and corrections change it.
 */
final class Employers {
    private final Map<String, EmployerRow> known = new HashMap<>();
    private final Map<String, EmployerRow> changed = new LinkedHashMap<>();
    private final Map<String, Set<String>> districts = new LinkedHashMap<>();
    private final Set<String> sought = new HashSet<>();

    /**
     * Adds what the register answered.
     *
     * @param looked the credit codes that were looked for
     */
    void know(Map<String, EmployerRow> registered, Set<String> looked) {
        registered.forEach(known::putIfAbsent);
        sought.addAll(looked);
    }

    /**
     * The employer of a credit code; one nobody has described yet is called by its code.
     *
     * @throws IllegalStateException for one that the register was not asked for: a blank row would wipe what it holds
     */
    EmployerRow of(String creditCode) {
        EmployerRow employer = known.get(creditCode);
        if (employer == null) {
            requireSought(creditCode);
            employer = new EmployerRow(creditCode, creditCode, null, null, null, null, null, null, null, null, true);
            put(employer);
        }
        return employer;
    }

    /** Whether an employer is known so fully that a conclusion can say nothing of it that was not known. */
    boolean isDescribed(String creditCode) {
        EmployerRow row = known.get(creditCode);
        return row != null
                && !row.name().equals(creditCode)
                && row.registrationArea() != null
                && row.registeredAddress() != null
                && row.legalRepresentativeMasked() != null
                && row.entityKind() != null
                && row.industryCode() != null
                && row.industrySection() != null
                && row.ownershipCode() != null
                && row.sizeClass() != null;
    }

    /** What a conclusion says of an employer, as its row shows it. */
    static EmployerRow row(EmployerBlock block) {
        return new EmployerRow(
                block.creditCode(),
                Optional.ofNullable(block.name()).orElse(block.creditCode()),
                areaOfToday(block.registrationDistrict()),
                block.registeredAddress(),
                masked(block.legalRepresentative()),
                block.entityKind(),
                block.industryCode(),
                section(block.industryCode()),
                block.ownershipCode(),
                block.sizeClass(),
                true);
    }

    /**
     * Adds what a conclusion says of an employer where nothing was known.
     *
     * @throws IllegalStateException when the register was not asked for it
     */
    void describe(EmployerRow said) {
        requireSought(said.creditCode());
        EmployerRow was = known.get(said.creditCode());
        if (was == null) {
            put(said);
            return;
        }
        EmployerRow is = new EmployerRow(
                was.creditCode(),
                was.name().equals(was.creditCode()) ? said.name() : was.name(),
                or(was.registrationArea(), said.registrationArea()),
                or(was.registeredAddress(), said.registeredAddress()),
                or(was.legalRepresentativeMasked(), said.legalRepresentativeMasked()),
                or(was.entityKind(), said.entityKind()),
                or(was.industryCode(), said.industryCode()),
                or(was.industrySection(), said.industrySection()),
                or(was.ownershipCode(), said.ownershipCode()),
                or(was.sizeClass(), said.sizeClass()),
                was.provisional());
        if (!is.equals(was)) {
            put(is);
        }
    }

    /** A fact of an employer as its row shows it, null when absent. */
    String value(String creditCode, PartyField field) {
        return value(of(creditCode), field);
    }

    static String value(EmployerRow employer, PartyField field) {
        return switch (field) {
            case NAME -> employer.name();
            case REGISTRATION_DISTRICT -> employer.registrationArea();
            case REGISTERED_ADDRESS -> employer.registeredAddress();
            case LEGAL_REPRESENTATIVE -> employer.legalRepresentativeMasked();
            case ENTITY_KIND -> employer.entityKind();
            case INDUSTRY_CODE -> employer.industryCode();
            case OWNERSHIP_CODE -> employer.ownershipCode();
            case SIZE_CLASS -> employer.sizeClass();
            case WORKER_NAME, SEX, BIRTH_DATE, CADRE_TRACK, RETIREMENT_AGREEMENT ->
                throw new IllegalArgumentException("No fact of an employer");
        };
    }

    /** Gives an employer's row another value of a fact, as the row shows it. */
    void change(String creditCode, PartyField field, String value) {
        EmployerRow was = of(creditCode);
        boolean industry = field == PartyField.INDUSTRY_CODE;
        EmployerRow is = new EmployerRow(
                creditCode,
                field == PartyField.NAME ? value : was.name(),
                field == PartyField.REGISTRATION_DISTRICT ? value : was.registrationArea(),
                field == PartyField.REGISTERED_ADDRESS ? value : was.registeredAddress(),
                field == PartyField.LEGAL_REPRESENTATIVE ? value : was.legalRepresentativeMasked(),
                field == PartyField.ENTITY_KIND ? value : was.entityKind(),
                industry ? value : was.industryCode(),
                industry ? section(value) : was.industrySection(),
                field == PartyField.OWNERSHIP_CODE ? value : was.ownershipCode(),
                field == PartyField.SIZE_CLASS ? value : was.sizeClass(),
                was.provisional());
        if (!is.equals(was)) {
            put(is);
        }
    }

    /** Notes that an employer was registered in a district, shown by its row or overtaken by a later fact already. */
    void in(String creditCode, String area) {
        districts.computeIfAbsent(creditCode, none -> new LinkedHashSet<>()).add(area);
    }

    /** Adds the rows of employers that are new or changed, and where they were on the way. */
    void finish(IntakeBatch batch) {
        changed.values().forEach(batch::employer);
        districts.forEach((creditCode, areas) -> areas.forEach(area -> batch.in(creditCode, area)));
    }

    private void requireSought(String creditCode) {
        if (!sought.contains(creditCode)) {
            throw new IllegalStateException("An employer that was not looked for");
        }
    }

    private void put(EmployerRow employer) {
        known.put(employer.creditCode(), employer);
        changed.put(employer.creditCode(), employer);
        in(employer.creditCode(), employer.registrationArea());
    }

    private static String section(String industryCode) {
        return IndustryCode.find(industryCode).map(IndustryCode::section).orElse(null);
    }

    /** A former district's bureau is that of the district it became. */
    static String areaOfToday(String district) {
        return Area.placing(district).map(Area::code).orElse(district);
    }

    private static String masked(String name) {
        return name == null ? null : Masks.name(name);
    }

    private static <T> T or(T known, T told) {
        return known != null ? known : told;
    }
}
