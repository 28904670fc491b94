package org.qiyue.ingest.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.qiyue.ingest.protocol.RetirementAgreement;
import org.qiyue.registry.model.ResidentId;
import org.qiyue.registry.model.RetirementTrack;
import org.qiyue.registry.model.Sex;

/** What a filing and the registry tell of its worker's age. */
final class Person {

    /** Documents whose number tells birth date and sex. */
    private static final Set<String> TELLING = Set.of("01", "05", "06");

    /** Documents of citizens, whom the statutory retirement age concerns. */
    private static final Set<String> CITIZENS = Set.of("01", "02", "03", "04", "05", "06");

    private final Case filed;
    private Optional<LocalDate> birthDate;
    private Optional<RetirementTrack> track;

    Person(Case filed) {
        this.filed = filed;
    }

    /** The day of birth: from the document's number, else as declared, else as registered. */
    static Optional<LocalDate> birthDate(Case filed) {
        Person person = filed.person();
        if (person.birthDate == null) {
            person.birthDate = person.readBirthDate();
        }
        return person.birthDate;
    }

    private Optional<LocalDate> readBirthDate() {
        return number(filed)
                .flatMap(ResidentId::birthDate)
                .or(() -> Optional.ofNullable(filed.workerBlock()).map(block -> block.birthDate()))
                .or(() -> known(filed).map(WorkerFacts::birthDate));
    }

    /**
     * The statutory retirement date by the law in force on a day; empty while age, sex or a woman's post are not known, and
     * for foreigners.
     *
     * @param day the day of which it is asked whether the worker has retired by it, or how far off that is
     */
    static Optional<LocalDate> retirementDate(Case filed, LocalDate day) {
        Person person = filed.person();
        if (person.track == null) {
            person.track = person.findTrack();
        }
        return person.track.flatMap(track -> birthDate(filed).flatMap(birth -> track.retirementDate(birth, day)));
    }

    private Optional<RetirementTrack> findTrack() {
        String type = filed.worker() == null ? null : filed.worker().idType();
        if (type == null || !CITIZENS.contains(type)) {
            return Optional.empty();
        }
        String cadreTrack = Optional.ofNullable(filed.workerBlock())
                .map(block -> block.cadreTrack())
                .or(() -> known(filed).map(WorkerFacts::cadreTrack))
                .orElse(null);
        return RetirementTrack.of(sex(filed).orElse(null), cadreTrack);
    }

    /** The agreement on earlier or later retirement, filed or registered. */
    static Optional<RetirementAgreement> agreement(Case filed) {
        return Optional.ofNullable(filed.workerBlock())
                .map(block -> block.retirementAgreement())
                .or(() -> known(filed).map(WorkerFacts::retirementAgreement))
                .filter(agreement -> agreement.kind() != null && agreement.date() != null);
    }

    private static Optional<Sex> sex(Case filed) {
        return number(filed)
                .flatMap(ResidentId::sex)
                .or(() -> Optional.ofNullable(filed.workerBlock()).flatMap(block -> Sex.ofCode(block.sex())))
                .or(() -> known(filed).map(WorkerFacts::sex));
    }

    private static Optional<String> number(Case filed) {
        return Optional.ofNullable(filed.worker())
                .filter(worker -> worker.idType() != null && TELLING.contains(worker.idType()))
                .map(worker -> worker.idNumber());
    }

    private static Optional<WorkerFacts> known(Case filed) {
        return Optional.ofNullable(filed.facts().history().worker());
    }
}
