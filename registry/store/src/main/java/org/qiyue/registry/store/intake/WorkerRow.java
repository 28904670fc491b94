package org.qiyue.registry.store.intake;

import java.util.Objects;

/**
 * A worker as the register keeps one: nothing here identifies a person without the keys.
 *
 * @param workerId the register's number, from {@link IntakeTransaction#workerNumbers}
 * @param key document type and blind index
 * @param idCipher the identifier, encrypted
 * @param idMasked the identifier, masked
 * @param nameCipher the name, encrypted
 * @param nameMasked the name, masked
 * @param birthYear year of birth, null when unknown
 * @param sex list {@code sex}, null when unknown
 * @param traits what is known of age and retirement
 */
public record WorkerRow(
        long workerId,
        BlindWorkerKey key,
        byte[] idCipher,
        String idMasked,
        byte[] nameCipher,
        String nameMasked,
        Integer birthYear,
        String sex,
        WorkerTraits traits) {

    public WorkerRow {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(idCipher, "idCipher");
        Objects.requireNonNull(idMasked, "idMasked");
        Objects.requireNonNull(nameCipher, "nameCipher");
        Objects.requireNonNull(nameMasked, "nameMasked");
        Objects.requireNonNull(traits, "traits");
    }

    /** The same worker, with other traits. */
    public WorkerRow with(WorkerTraits others) {
        return new WorkerRow(workerId, key, idCipher, idMasked, nameCipher, nameMasked, birthYear, sex, others);
    }
}
