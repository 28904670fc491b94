package org.qiyue.registry.store.intake;

import java.time.LocalDate;

/**
 * What the register knows of a worker's age and retirement beside the number of the document.
 *
 * @param birthCipher the birth date, encrypted; null where the document's number tells it, and where it was never filed
 * @param cadreTrack list {@code cadre-track}, as filed last; null when never filed
 * @param retirementKind an agreement on earlier or later retirement, as filed last; null when there is none
 * @param retirementOn the day agreed on; null likewise
 */
public record WorkerTraits(byte[] birthCipher, String cadreTrack, String retirementKind, LocalDate retirementOn) {

    /** Nothing was ever filed. */
    public static final WorkerTraits NONE = new WorkerTraits(null, null, null, null);

    public WorkerTraits withBirthCipher(byte[] sealed) {
        return new WorkerTraits(sealed, cadreTrack, retirementKind, retirementOn);
    }

    public WorkerTraits withCadreTrack(String code) {
        return new WorkerTraits(birthCipher, code, retirementKind, retirementOn);
    }

    /** With an agreement, or with none where both are null. */
    public WorkerTraits withRetirement(String kind, LocalDate on) {
        return new WorkerTraits(birthCipher, cadreTrack, kind, on);
    }
}
