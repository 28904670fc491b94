package org.qiyue.ingest.service.decide;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.qiyue.ingest.protocol.EmployerBlock;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.rules.WorkerDocument;
import org.qiyue.ingest.service.check.SealedWorker;
import org.qiyue.ingest.service.check.WorkerSeal;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.store.Masks;
import org.qiyue.registry.store.intake.ContractRow;
import org.qiyue.registry.store.intake.EmployerRow;
import org.qiyue.registry.store.intake.IntakeBatch;
import org.qiyue.registry.store.intake.PartyFact;
import org.qiyue.registry.store.intake.WorkerRow;
import org.qiyue.registry.store.intake.WorkerTraits;

/**
 * The rows of employers and workers: what amendments and corrections say of them is kept by legal date, the latest that
 * stands is what the row shows, and a withdrawal brings back what was before.
 */
final class Parties {
    private final WorkingRegister register;
    private final WorkerSeal seal;
    private final Map<Long, WorkerRow> newWorkers = new LinkedHashMap<>();
    private final Map<Long, WorkerRow> changedWorkers = new LinkedHashMap<>();

    /** @param seal encrypts what is said of workers */
    Parties(WorkingRegister register, WorkerSeal seal) {
        this.register = register;
        this.seal = seal;
    }

    /** The number of the worker that a conclusion names, who may be new. */
    long worker(SealedWorker sealed, NumberSupply numbers) {
        return register.worker(sealed)
                .map(WorkerRow::workerId)
                .orElseGet(() -> add(sealed.row(numbers.workers().next())));
    }

    /** The number of the worker whose document a correction gives to a contract; empty when it gives none. */
    Optional<Long> corrected(Filing filing, WorkingContract contract, NumberSupply numbers) {
        return CorrectedDocument.of(filing).map(correction -> {
            WorkerRow was = register.workerOf(contract).orElseThrow();
            WorkerDocument document =
                    correction.over(new WorkerDocument(was.key().idType(), seal.number(was)));
            return register.worker(seal.key(document.idType(), document.idNumber()))
                    .map(WorkerRow::workerId)
                    .orElseGet(() -> add(
                            seal.underDocument(was, numbers.workers().next(), document.idType(), document.idNumber())));
        });
    }

    private long add(WorkerRow worker) {
        newWorkers.put(worker.workerId(), worker);
        register.put(worker);
        return worker.workerId();
    }

    /**
     * Carries out what a conclusion just registered says of its worker's age and retirement. A birth date fills what was never
     * filed; the rest is kept by legal date, also where it is what was known, so that it does not matter which came first.
     */
    void conclude(WorkingContract contract, long filingNo, WorkerTraits said) {
        String party = Long.toString(contract.present().workerId());
        WorkerRow worker = worker(new PartyFacts.Topic(party, PartyField.BIRTH_DATE));
        if (worker.traits().birthCipher() == null && said.birthCipher() != null) {
            keep(worker.with(worker.traits().withBirthCipher(said.birthCipher())));
        }
        conclude(new PartyFacts.Topic(party, PartyField.CADRE_TRACK), contract, filingNo, said.cadreTrack());
        conclude(new PartyFacts.Topic(party, PartyField.RETIREMENT_AGREEMENT), contract, filingNo, agreement(said));
    }

    /**
     * Adds what a conclusion says of its employer. One that others spoke of before it was described has by that what stood
     * before they did.
     */
    void describe(EmployerBlock block) {
        if (register.employers().isDescribed(block.creditCode())
                && !register.facts().isToldOf(block.creditCode())) {
            return;
        }
        EmployerRow said = Employers.row(block);
        register.employers().describe(said);
        for (PartyField field : PartyField.values()) {
            PartyFacts.Topic topic = new PartyFacts.Topic(block.creditCode(), field);
            if (!field.isOfWorker() && register.facts().isTold(topic)) {
                String value = Employers.value(said, field);
                PartyFact before = register.facts().before(topic);
                boolean unknown = before.value() == null || before.value().equals(block.creditCode());
                if (unknown && value != null) {
                    register.facts().say(topic, PartyFact.before(topic.party(), field.pointer(), value, null));
                    show(topic, register.facts().present(topic));
                }
            }
        }
    }

    private void conclude(PartyFacts.Topic topic, WorkingContract contract, long filingNo, String value) {
        if (value == null) {
            return;
        }
        PartyFact known = before(topic);
        boolean isItsOwn = newWorkers.containsKey(Long.valueOf(topic.party())) && value.equals(known.value());
        if (!register.facts().isTold(topic) && known.value() != null && !isItsOwn) {
            register.facts().say(topic, known);
        }
        tell(topic, contract, filingNo, value);
        show(topic, register.facts().present(topic));
    }

    /** Carries out what an event just registered says of the parties. */
    void follow(WorkingContract contract, ContractEvent event, long filingNo, List<FieldChange> changes) {
        Set<PartyFacts.Topic> touched = new LinkedHashSet<>();
        for (FieldChange change : changes) {
            PartyField field = PartyField.find(change.field()).orElse(null);
            if (field != null && (text(change) != null || !field.isRequired()) && !isToldByNumber(field, contract)) {
                String party = field.isOfWorker()
                        ? Long.toString(contract.present().workerId())
                        : contract.employerAfter(event.filingId());
                PartyFacts.Topic topic = new PartyFacts.Topic(party, field);
                say(topic, contract, filingNo, text(change));
                touched.add(topic);
            }
        }
        if (event.kind().isRepair()) {
            touched.addAll(register.facts().restate(contract));
        }
        touched.forEach(topic -> show(topic, register.facts().present(topic)));
    }

    /** A citizen's number tells sex and birth date, whatever else is said of them (B04). */
    private boolean isToldByNumber(PartyField field, WorkingContract contract) {
        return (field == PartyField.SEX || field == PartyField.BIRTH_DATE)
                && register.workerOf(contract)
                        .filter(worker -> WorkerSeal.tells(worker.key().idType()))
                        .isPresent();
    }

    private void say(PartyFacts.Topic topic, WorkingContract contract, long filingNo, String value) {
        PartyFacts facts = register.facts();
        if (!facts.isTold(topic)) {
            facts.say(topic, before(topic));
        }
        tell(topic, contract, filingNo, value);
    }

    private void tell(PartyFacts.Topic topic, WorkingContract contract, long filingNo, String value) {
        PartyFacts facts = register.facts();
        LocalDate counts = contract.countsOn(filingNo).orElse(null);
        if (topic.field() == PartyField.REGISTRATION_DISTRICT) {
            register.employers().in(topic.party(), shown(topic.field(), value));
        }
        byte[] cipher = switch (topic.field()) {
            case WORKER_NAME -> seal.sealName(worker(topic).key(), value);
            case BIRTH_DATE -> isDay(value) ? seal.sealBirthDate(worker(topic).key(), value) : null;
            default -> null;
        };
        facts.say(
                topic,
                new PartyFact(
                        topic.party(),
                        topic.field().pointer(),
                        filingNo,
                        counts,
                        contract.present().contractId(),
                        counts != null,
                        shown(topic.field(), value),
                        cipher));
    }

    /** What stands in the party's row so far. */
    private PartyFact before(PartyFacts.Topic topic) {
        String pointer = topic.field().pointer();
        return switch (topic.field()) {
            case WORKER_NAME ->
                PartyFact.before(
                        topic.party(),
                        pointer,
                        worker(topic).nameMasked(),
                        worker(topic).nameCipher());
            case SEX -> PartyFact.before(topic.party(), pointer, worker(topic).sex(), null);
            case BIRTH_DATE ->
                PartyFact.before(
                        topic.party(),
                        pointer,
                        Objects.toString(worker(topic).birthYear(), null),
                        worker(topic).traits().birthCipher());
            case CADRE_TRACK ->
                PartyFact.before(topic.party(), pointer, worker(topic).traits().cadreTrack(), null)
                        .standing(firstSigned(topic), true);
            case RETIREMENT_AGREEMENT ->
                PartyFact.before(topic.party(), pointer, agreement(worker(topic).traits()), null)
                        .standing(firstSigned(topic), true);
            default ->
                PartyFact.before(
                        topic.party(), pointer, register.employers().value(topic.party(), topic.field()), null);
        };
    }

    /** The day since which the register knows the worker, as far as his contracts are at hand; else null. */
    private LocalDate firstSigned(PartyFacts.Topic topic) {
        return register.contractsOf(Long.parseLong(topic.party())).stream()
                .map(ContractRow::signedOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** A value as the party's row shows it: of a birth date the year, of a person's name the mask, a district as of today. */
    private static String shown(PartyField field, String value) {
        return switch (field) {
            case WORKER_NAME, LEGAL_REPRESENTATIVE -> Masks.name(value);
            case BIRTH_DATE -> year(value);
            case REGISTRATION_DISTRICT -> Employers.areaOfToday(value);
            default -> value;
        };
    }

    private void show(PartyFacts.Topic topic, PartyFact fact) {
        if (!topic.field().isOfWorker()) {
            register.employers().change(topic.party(), topic.field(), fact.value());
            return;
        }
        WorkerRow was = worker(topic);
        keep(
                switch (topic.field()) {
                    case WORKER_NAME -> worker(was, fact.cipher(), fact.value(), was.birthYear(), was.sex());
                    case SEX -> worker(was, was.nameCipher(), was.nameMasked(), was.birthYear(), fact.value());
                    case CADRE_TRACK -> was.with(was.traits().withCadreTrack(fact.value()));
                    case RETIREMENT_AGREEMENT -> was.with(agreed(was.traits(), fact.value()));
                    default ->
                        worker(
                                        was,
                                        was.nameCipher(),
                                        was.nameMasked(),
                                        fact.value() == null ? null : Integer.valueOf(fact.value()),
                                        was.sex())
                                .with(was.traits().withBirthCipher(fact.cipher()));
                });
    }

    private void keep(WorkerRow is) {
        register.put(is);
        if (newWorkers.replace(is.workerId(), is) == null) {
            changedWorkers.put(is.workerId(), is);
        }
    }

    private static WorkerRow worker(WorkerRow was, byte[] nameCipher, String nameMasked, Integer year, String sex) {
        return new WorkerRow(
                was.workerId(),
                was.key(),
                was.idCipher(),
                was.idMasked(),
                nameCipher,
                nameMasked,
                year,
                sex,
                was.traits());
    }

    /** Kind and day of an agreement, as one value of one fact; null when there is none. */
    private static String agreement(WorkerTraits traits) {
        return traits.retirementKind() == null ? null : traits.retirementKind() + " " + traits.retirementOn();
    }

    private static WorkerTraits agreed(WorkerTraits was, String agreement) {
        if (agreement == null) {
            return was.withRetirement(null, null);
        }
        int space = agreement.indexOf(' ');
        return was.withRetirement(agreement.substring(0, space), LocalDate.parse(agreement.substring(space + 1)));
    }

    private WorkerRow worker(PartyFacts.Topic topic) {
        return register.worker(Long.parseLong(topic.party()))
                .orElseThrow(() -> new IllegalStateException("A worker that was not looked for"));
    }

    /** Adds the rows to the batch. */
    void finish(IntakeBatch batch) {
        newWorkers.values().forEach(batch::newWorker);
        changedWorkers.values().forEach(batch::changedWorker);
        register.employers().finish(batch);
        register.facts().changed().forEach(batch::fact);
    }

    private static String text(FieldChange change) {
        JsonNode value = change.newValue();
        if (PartyField.find(change.field())
                .filter(PartyField.RETIREMENT_AGREEMENT::equals)
                .isPresent()) {
            return Optional.ofNullable(value)
                    .map(agreement -> agreement.path("kind").asText() + " "
                            + agreement.path("date").asText())
                    .filter(text -> isDay(text.substring(text.indexOf(' ') + 1)))
                    .orElse(null);
        }
        return value == null || !value.isTextual() ? null : value.textValue();
    }

    private static boolean isDay(String text) {
        return year(text) != null;
    }

    private static String year(String date) {
        try {
            return Integer.toString(LocalDate.parse(date).getYear());
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
