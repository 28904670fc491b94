package org.qiyue.ingest.service.check;

import java.time.LocalDate;
import org.qiyue.ingest.protocol.Concluded;
import org.qiyue.ingest.protocol.ContractFiling;
import org.qiyue.ingest.protocol.Filing;
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

/** Turns the worker of a filing into what the register keeps of one. Safe for use by many threads. */
public final class WorkerSeal {
    private static final String CITIZEN = "01";

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
            return new SealedWorker(key, null, null, null, null, null, null);
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
                sex);
    }

    /** A known worker's name, encrypted anew. */
    public byte[] sealName(BlindWorkerKey worker, String name) {
        return cipher.encrypt(IdentifierField.WORKER_NAME, worker.blindBytes(), name);
    }

    /** Whether numbers of that kind of document tell sex and birth date, so that the register takes these from them. */
    public static boolean tells(String idType) {
        return idType.equals(CITIZEN);
    }

    /** A known worker's number, in clear. */
    public String number(WorkerRow worker) {
        return cipher.decrypt(IdentifierField.WORKER_ID, worker.key().blindBytes(), worker.idCipher());
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
                citizen ? ResidentId.sex(idNumber).map(Sex::code).orElse(was.sex()) : was.sex());
    }
}
