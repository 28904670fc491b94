package org.qiyue.ingest.service.decide;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiyue.ingest.protocol.EmployerBlock;
import org.qiyue.registry.model.IndustryCode;
import org.qiyue.registry.store.Masks;
import org.qiyue.registry.store.intake.EmployerRow;

/**
 * Employers as they stand while a batch is being decided. What the register says of one stays; filings fill what it
 * does not know, and only an amendment changes a name.
 */
final class Employers {
    private final Map<String, EmployerRow> known = new HashMap<>();
    private final Map<String, EmployerRow> changed = new LinkedHashMap<>();
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

    /**
     * Adds what a conclusion says of an employer.
     *
     * @throws IllegalStateException when the register was not asked for it
     */
    void describe(EmployerBlock block) {
        requireSought(block.creditCode());
        String industry = IndustryCode.find(block.industryCode())
                .map(IndustryCode::section)
                .orElse(null);
        EmployerRow was = known.get(block.creditCode());
        EmployerRow is = new EmployerRow(
                block.creditCode(),
                was == null || was.name().equals(was.creditCode())
                        ? Optional.ofNullable(block.name()).orElse(block.creditCode())
                        : was.name(),
                or(was == null ? null : was.registrationArea(), block.registrationDistrict()),
                or(was == null ? null : was.registeredAddress(), block.registeredAddress()),
                or(was == null ? null : was.legalRepresentativeMasked(), masked(block.legalRepresentative())),
                or(was == null ? null : was.entityKind(), block.entityKind()),
                or(was == null ? null : was.industryCode(), block.industryCode()),
                or(was == null ? null : was.industrySection(), industry),
                or(was == null ? null : was.ownershipCode(), block.ownershipCode()),
                or(was == null ? null : was.sizeClass(), block.sizeClass()),
                was == null || was.provisional());
        if (!is.equals(was)) {
            put(is);
        }
    }

    /** Gives an employer another name. */
    void rename(String creditCode, String name) {
        EmployerRow was = of(creditCode);
        if (!was.name().equals(name)) {
            put(new EmployerRow(
                    was.creditCode(),
                    name,
                    was.registrationArea(),
                    was.registeredAddress(),
                    was.legalRepresentativeMasked(),
                    was.entityKind(),
                    was.industryCode(),
                    was.industrySection(),
                    was.ownershipCode(),
                    was.sizeClass(),
                    was.provisional()));
        }
    }

    /** Employers that are new or changed. */
    Iterable<EmployerRow> changed() {
        return changed.values();
    }

    private void requireSought(String creditCode) {
        if (!sought.contains(creditCode)) {
            throw new IllegalStateException("An employer that was not looked for");
        }
    }

    private void put(EmployerRow employer) {
        known.put(employer.creditCode(), employer);
        changed.put(employer.creditCode(), employer);
    }

    private static String masked(String name) {
        return name == null ? null : Masks.name(name);
    }

    private static <T> T or(T known, T told) {
        return known != null ? known : told;
    }
}
