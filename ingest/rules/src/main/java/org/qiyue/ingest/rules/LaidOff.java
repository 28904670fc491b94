package org.qiyue.ingest.rules;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A worker whom the filing's employer laid off (reason 41xx).
 *
 * @param endedOn last day of his contract
 * @param occupationCode his occupation
 * @param sameWorker whether he is the filing's worker
 * @param toldOfVacancy whether it is on record that he was told of the employer hiring again
 */
public record LaidOff(LocalDate endedOn, String occupationCode, boolean sameWorker, boolean toldOfVacancy) {

    public LaidOff {
        Objects.requireNonNull(endedOn, "endedOn");
        Objects.requireNonNull(occupationCode, "occupationCode");
    }
}
