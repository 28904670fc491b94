package org.qiyue.ingest.service.check;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import org.qiyue.ingest.protocol.Concluded;
import org.qiyue.ingest.protocol.ContractFiling;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.RetirementAgreement;
import org.qiyue.ingest.protocol.WorkerBlock;
import org.qiyue.ingest.protocol.WorkerKey;
import org.qiyue.registry.model.ResidentId;
import org.qiyue.registry.model.Sex;
import org.qiyue.registry.store.BlindIndex;
import org.qiyue.registry.store.IdentifierCipher;
import org.qiyue.registry.store.IdentifierField;
import org.qiyue.registry.store.KeyRing;
import org.qiyue.registry.store.Masks;
import org.qiyue.registry.store.intake.BlindWorkerKey;
import org.qiyue.registry.store.intake.WorkerRow;
import org.qiyue.registry.store.intake.WorkerTraits;

/** Turns the worker of a filing into what the register keeps of one. Safe for use by many threads. */
public final class WorkerSeal {
    private static final String CITIZEN = "01";
    /** Documents whose number the rule book reads the birth date from, so that it need not be kept. */
    private static final Set<String> DATED = Set.of("01", "05", "06");

    /** China's prefix before eleven digits. */
    private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)86(?=\\d{11}$)");

    private final BlindIndex blind;
    private final IdentifierCipher cipher;

    /** With the keys of a ring. */
    public WorkerSeal(KeyRing ring) {
        this.blind = new BlindIndex(ring);
        this.cipher = new IdentifierCipher(ring);
    }

    /** The worker the filing names, null when it names none. */
    SealedWorker seal(Filing filing) {
        if (!(filing instanceof ContractFiling fact)) {
            return null;
        }
        WorkerKey worker = fact.workerKey();
        if (worker.idType() == null || worker.idNumber() == null) {
            return null;
        }
        byte[] index = blind.of(worker.idType(), worker.idNumber());
        BlindWorkerKey key = BlindWorkerKey.of(worker.idType(), index);
        if (!(filing instanceof Concluded concluded) || concluded.worker().name() == null) {
            return new SealedWorker(key, null, null, null, null, null, null, WorkerTraits.NONE, null);
        }
        WorkerBlock block = concluded.worker();
        LocalDate birthDate = tells(worker.idType())
                ? ResidentId.birthDate(worker.idNumber()).orElse(block.birthDate())
                : block.birthDate();
        String sex = tells(worker.idType())
                ? ResidentId.sex(worker.idNumber()).map(Sex::code).orElse(block.sex())
                : block.sex();
        return new SealedWorker(
                key,
                cipher.encrypt(IdentifierField.WORKER_ID, index, worker.idNumber()),
                Masks.identifier(worker.idNumber()),
                cipher.encrypt(IdentifierField.WORKER_NAME, index, block.name()),
                Masks.name(block.name()),
                birthDate == null ? null : birthDate.getYear(),
                sex,
                traits(key, block),
                block.mobile() == null ? null : mobile(block.mobile()));
    }

    /** The blind index of a mobile number, 32 hex digits, the same with and without the country's prefix. */
    public String mobile(String number) {
        return HexFormat.of()
                .formatHex(blind.ofMobile(COUNTRY.matcher(number.strip()).replaceFirst("")));
    }

    private WorkerTraits traits(BlindWorkerKey key, WorkerBlock block) {
        RetirementAgreement agreement = block.retirementAgreement();
        boolean agreed = agreement != null && agreement.kind() != null && agreement.date() != null;
        return new WorkerTraits(
                block.birthDate() == null || DATED.contains(key.idType())
                        ? null
                        : sealBirthDate(key, block.birthDate().toString()),
                block.cadreTrack(),
                agreed ? agreement.kind() : null,
                agreed ? agreement.date() : null);
    }

    /** A known worker's name, encrypted anew. */
    public byte[] sealName(BlindWorkerKey worker, String name) {
        return cipher.encrypt(IdentifierField.WORKER_NAME, worker.blindBytes(), name);
    }

    /**
     * A worker's birth date, encrypted.
     *
     * @param date as ISO text
     */
    public byte[] sealBirthDate(BlindWorkerKey worker, String date) {
        return cipher.encrypt(IdentifierField.WORKER_BIRTH_DATE, worker.blindBytes(), date);
    }

    /** The birth date of a worker whose document does not tell it; null when it was never filed. */
    public LocalDate birthDate(WorkerRow worker) {
        byte[] sealed = worker.traits().birthCipher();
        return sealed == null
                ? null
                : LocalDate.parse(cipher.decrypt(
                        IdentifierField.WORKER_BIRTH_DATE, worker.key().blindBytes(), sealed));
    }

    /** Whether numbers of that kind of document tell sex and birth date, so that the register takes these from them. */
    public static boolean tells(String idType) {
        return idType.equals(CITIZEN);
    }

    /** A known worker's number, in clear. */
    public String number(WorkerRow worker) {
        return cipher.decrypt(IdentifierField.WORKER_ID, worker.key().blindBytes(), worker.idCipher());
    }

    /** A known worker's name, in clear. */
    public String name(WorkerRow worker) {
        return cipher.decrypt(IdentifierField.WORKER_NAME, worker.key().blindBytes(), worker.nameCipher());
    }

    /** What a worker of that document is found by. */
    public BlindWorkerKey key(String idType, String idNumber) {
        return BlindWorkerKey.of(idType, blind.of(idType, idNumber));
    }

    /**
     * The same person under another document: of a citizen, birth and sex as its number tells them.
     *
     * @param workerId the number of the new row
     */
    public WorkerRow underDocument(WorkerRow was, long workerId, String idType, String idNumber) {
        BlindWorkerKey key = key(idType, idNumber);
        byte[] index = key.blindBytes();
        String name = cipher.decrypt(IdentifierField.WORKER_NAME, was.key().blindBytes(), was.nameCipher());
        boolean citizen = tells(idType);
        return new WorkerRow(
                workerId,
                key,
                cipher.encrypt(IdentifierField.WORKER_ID, index, idNumber),
                Masks.identifier(idNumber),
                cipher.encrypt(IdentifierField.WORKER_NAME, index, name),
                was.nameMasked(),
                citizen
                        ? ResidentId.birthDate(idNumber).map(LocalDate::getYear).orElse(was.birthYear())
                        : was.birthYear(),
                citizen ? ResidentId.sex(idNumber).map(Sex::code).orElse(was.sex()) : was.sex(),
                was.traits().withBirthCipher(DATED.contains(idType) ? null : sealBirthDate(key, was)));
    }

    private byte[] sealBirthDate(BlindWorkerKey key, WorkerRow known) {
        LocalDate date = DATED.contains(known.key().idType())
                ? ResidentId.birthDate(number(known)).orElse(null)
                : birthDate(known);
        return date == null ? null : sealBirthDate(key, date.toString());
    }
}
