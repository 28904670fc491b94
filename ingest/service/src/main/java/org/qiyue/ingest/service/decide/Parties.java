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
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.rules.WorkerDocument;
import org.qiyue.ingest.service.check.SealedWorker;
import org.qiyue.ingest.service.check.WorkerSeal;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.store.Masks;
import org.qiyue.registry.store.intake.IntakeBatch;
import org.qiyue.registry.store.intake.PartyFact;
import org.qiyue.registry.store.intake.WorkerRow;

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
        LocalDate counts = contract.countsOn(filingNo).orElse(null);
        byte[] cipher = topic.field() == PartyField.WORKER_NAME
                ? seal.sealName(worker(topic).key(), value)
                : null;
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
                        topic.party(), pointer, Objects.toString(worker(topic).birthYear(), null), null);
            default ->
                PartyFact.before(
                        topic.party(), pointer, register.employers().value(topic.party(), topic.field()), null);
        };
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
        WorkerRow is = switch (topic.field()) {
            case WORKER_NAME -> worker(was, fact.cipher(), fact.value(), was.birthYear(), was.sex());
            case SEX -> worker(was, was.nameCipher(), was.nameMasked(), was.birthYear(), fact.value());
            default ->
                worker(
                        was,
                        was.nameCipher(),
                        was.nameMasked(),
                        fact.value() == null ? null : Integer.valueOf(fact.value()),
                        was.sex());
        };
        register.put(is);
        if (newWorkers.replace(is.workerId(), is) == null) {
            changedWorkers.put(is.workerId(), is);
        }
    }

    private static WorkerRow worker(WorkerRow was, byte[] nameCipher, String nameMasked, Integer year, String sex) {
        return new WorkerRow(
                was.workerId(), was.key(), was.idCipher(), was.idMasked(), nameCipher, nameMasked, year, sex);
    }

    private WorkerRow worker(PartyFacts.Topic topic) {
        return register.worker(Long.parseLong(topic.party()))
                .orElseThrow(() -> new IllegalStateException("A worker that was not looked for"));
    }

    /** Adds the rows to the batch. */
    void finish(IntakeBatch batch) {
        newWorkers.values().forEach(batch::newWorker);
        changedWorkers.values().forEach(batch::changedWorker);
        register.employers().changed().forEach(batch::employer);
        register.facts().changed().forEach(batch::fact);
    }

    private static String text(FieldChange change) {
        JsonNode value = change.newValue();
        return value == null || !value.isTextual() ? null : value.textValue();
    }

    private static String year(String date) {
        try {
            return Integer.toString(LocalDate.parse(date).getYear());
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
