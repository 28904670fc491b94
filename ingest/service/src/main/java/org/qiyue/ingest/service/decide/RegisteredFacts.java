package org.qiyue.ingest.service.decide;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qiyue.ingest.protocol.Amended;
import org.qiyue.ingest.protocol.Concluded;
import org.qiyue.ingest.protocol.ContractFiling;
import org.qiyue.ingest.protocol.Corrected;
import org.qiyue.ingest.protocol.DispatchBlock;
import org.qiyue.ingest.protocol.EndingFiling;
import org.qiyue.ingest.protocol.EvidenceBlock;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.Renewed;
import org.qiyue.ingest.rules.EmployerEntry;
import org.qiyue.ingest.rules.EmployerRegister;
import org.qiyue.ingest.rules.FactsBuilder;
import org.qiyue.ingest.rules.Qualification;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.registry.store.registers.RegisterFacts;
import org.qiyue.registry.store.registers.RegisterFacts.AreaYear;
import org.qiyue.registry.store.registers.RegisterQuestion;

/** What the registers from outside, and the register of workers, say of a filing; nothing of those that are not loaded. */
public final class RegisteredFacts {

    private static final int CITY = 4;
    private static final int PROVINCE = 2;
    private static final String PLACE = "/contract/workPlaceDivision";
    private static final String USER_UNIT = "/dispatch/userUnitCreditCode";

    private RegisteredFacts() {}

    /** All that filings name which a register may know, and the employers of contracts that they correct. */
    public static RegisterQuestion question(Collection<? extends CheckedFiling> filings, WorkingRegister register) {
        Set<String> creditCodes = new HashSet<>();
        Set<String> serials = new HashSet<>();
        for (CheckedFiling checked : filings) {
            if (checked instanceof CheckedFiling.Readable readable
                    && readable.filing() instanceof ContractFiling fact) {
                Optional.ofNullable(fact.employerKey().creditCode())
                        .filter(code -> code.indexOf('\0') < 0)
                        .ifPresent(creditCodes::add);
                serials(fact.evidence())
                        .filter(serial -> serial.indexOf('\0') < 0)
                        .map(RegisteredFacts::plain)
                        .forEach(serials::add);
            } else if (checked instanceof CheckedFiling.Readable readable && readable.filing() instanceof Corrected) {
                CorrectedTerms.of(readable, register)
                        .map(CorrectedTerms::employer)
                        .filter(code -> code.indexOf('\0') < 0)
                        .ifPresent(creditCodes::add);
            }
        }
        return new RegisterQuestion(creditCodes, serials);
    }

    static FactsBuilder add(FactsBuilder facts, CheckedFiling.Readable checked, WorkingRegister register) {
        RegisterFacts registers = register.registers();
        Filing filing = checked.filing();
        addName(facts, checked, register);
        if (registers == RegisterFacts.NONE) {
            return facts;
        }
        CorrectedTerms.of(checked, register).ifPresent(corrected -> addCorrected(facts, registers, corrected));
        if (!(filing instanceof ContractFiling fact)) {
            return facts;
        }
        addEmployer(facts, registers, fact.employerKey().creditCode());
        if (registers.qualifications() != null) {
            facts.qualifications(registers.qualifications().stream()
                    .map(row -> new Qualification(
                            Qualification.Kind.valueOf(row.kind()),
                            row.holder(),
                            row.validFrom(),
                            row.validTo(),
                            row.level(),
                            row.assessedOn()))
                    .toList());
        }
        if (registers.compromised() != null) {
            Map<String, Instant> since = new HashMap<>();
            serials(fact.evidence())
                    .filter(serial -> registers.compromised().containsKey(plain(serial)))
                    .forEach(serial -> since.put(serial, registers.compromised().get(plain(serial))));
            facts.compromisedCertificates(since);
        }
        if (registers.relations() != null) {
            userUnit(fact, checked, register)
                    .ifPresent(userUnit -> addRelation(
                            facts,
                            registers,
                            userUnit,
                            fact.employerKey().creditCode(),
                            fact.filing().occurredOn()));
        }
        if (fact instanceof EndingFiling ending) {
            LocalDate endedOn = ending.ending() == null ? null : ending.ending().endedOn();
            String place = register.contract(checked)
                    .map(known -> known.terms().text(PLACE))
                    .orElse(null);
            facts.averageMonthlyWage(averageWage(registers, endedOn, place));
        }
        return facts;
    }

    /** To whom the worker is dispatched by the filing, of an amendment where that changes the dispatch. */
    private static Optional<String> userUnit(
            ContractFiling fact, CheckedFiling.Readable checked, WorkingRegister register) {
        if (fact instanceof Amended amended) {
            List<FieldChange> changes = FieldChange.of(amended);
            return changes.stream().noneMatch(change -> change.field().startsWith("/dispatch"))
                    ? Optional.empty()
                    : register.contract(checked)
                            .map(contract -> contract.terms().changed(changes).text(USER_UNIT));
        }
        DispatchBlock dispatch = fact instanceof Concluded concluded
                ? concluded.dispatch()
                : fact instanceof Renewed renewed ? renewed.dispatch() : null;
        return dispatch == null ? Optional.empty() : Optional.ofNullable(dispatch.userUnitCreditCode());
    }

    /** Of the employer, user unit, place and ending that result from a correction. */
    private static void addCorrected(FactsBuilder facts, RegisterFacts registers, CorrectedTerms corrected) {
        addEmployer(facts, registers, corrected.employer());
        String userUnit = corrected.text(USER_UNIT);
        if (userUnit != null) {
            addRelation(facts, registers, userUnit, corrected.employer(), corrected.date("/contract/signedOn"));
        }
        facts.averageMonthlyWage(averageWage(registers, corrected.date("/ending/endedOn"), corrected.text(PLACE)));
    }

    /** A conclusion alone names the worker. Spaces, width and the kind of middle dot make no other name. */
    private static void addName(FactsBuilder facts, CheckedFiling.Readable checked, WorkingRegister register) {
        if (checked.filing() instanceof Concluded concluded
                && concluded.worker().name() != null) {
            facts.workerNameDiffers(register.nameOf(checked.worker())
                    .map(known -> !isSameName(known, concluded.worker().name()))
                    .orElse(false));
        }
    }

    private static boolean isSameName(String one, String other) {
        return one.equals(other) || plainName(one).equals(plainName(other));
    }

    private static String plainName(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s·•・‧.]", "")
                .toUpperCase(Locale.ROOT);
    }

    private static void addEmployer(FactsBuilder facts, RegisterFacts registers, String creditCode) {
        if (registers.employers() == null || creditCode == null) {
            return;
        }
        RegisterFacts.EmployerEntryRow entry = registers.employers().get(creditCode);
        facts.employerRegister(new EmployerRegister(
                entry == null ? null : new EmployerEntry(entry.name(), entry.closedOn(), entry.unlicensedBranch())));
        facts.approvedForMinors(entry != null && entry.approvedForMinors());
    }

    private static void addRelation(
            FactsBuilder facts, RegisterFacts registers, String userUnit, String agency, LocalDate on) {
        if (registers.relations() != null && on != null) {
            facts.agencyOfUserUnit(
                    registers.relations().stream().anyMatch(relation -> relation.holds(userUnit, agency, on)));
        }
    }

    /** Of the year before the ending, at the place of work: as published for the district, the city or the province. */
    private static BigDecimal averageWage(RegisterFacts registers, LocalDate endedOn, String place) {
        if (registers.averageWages() == null || endedOn == null || place == null || place.length() <= CITY) {
            return null;
        }
        return Stream.of(place, place.substring(0, CITY) + "00", place.substring(0, PROVINCE) + "0000")
                .map(area -> registers.averageWages().get(new AreaYear(area, endedOn.getYear() - 1)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> serials(EvidenceBlock evidence) {
        return evidence == null
                ? Stream.empty()
                : evidence.signatures().stream()
                        .map(signature -> signature.certSerial())
                        .filter(Objects::nonNull);
    }

    /** A serial number as the register has it: lower case, without leading zeros. */
    private static String plain(String serial) {
        String lower = serial.toLowerCase(Locale.ROOT);
        int zeros = 0;
        while (zeros < lower.length() - 1 && lower.charAt(zeros) == '0') {
            zeros++;
        }
        return lower.substring(zeros);
    }
}
