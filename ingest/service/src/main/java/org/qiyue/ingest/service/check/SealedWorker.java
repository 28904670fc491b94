package org.qiyue.ingest.service.check;

import java.util.Objects;
import org.qiyue.registry.store.intake.BlindWorkerKey;
import org.qiyue.registry.store.intake.WorkerRow;
import org.qiyue.registry.store.intake.WorkerTraits;

/**
 * A worker named by a filing, already encrypted.
 *
 * @param key document type and blind index
 * @param idCipher the identifier, encrypted
 * @param idMasked the identifier, masked
 * @param nameCipher the name, encrypted; null where the event names only the key
 * @param nameMasked the name, masked; likewise
 * @param birthYear year of birth, null when unknown
 * @param sex list {@code sex}, null when unknown
 * @param traits what the event says of age and retirement beside the number
 * @param mobile blind index of the mobile number, 32 hex digits, lower case; null where the event gives none
 */
public record SealedWorker(
        BlindWorkerKey key,
        byte[] idCipher,
        String idMasked,
        byte[] nameCipher,
        String nameMasked,
        Integer birthYear,
        String sex,
        WorkerTraits traits,
        String mobile) {
    public SealedWorker {
        Objects.requireNonNull(key);
        Objects.requireNonNull(traits);
    }

    /** The worker's row under a number. */
    public WorkerRow row(long workerId) {
        return new WorkerRow(workerId, key, idCipher, idMasked, nameCipher, nameMasked, birthYear, sex, traits);
    }
}
