package org.qiyue.registry.store.intake;

import java.util.HexFormat;
import java.util.Objects;

/**
 * A worker by blind index.
 *
 * @param idType list {@code id-type}
 * @param idBlind the blind index of the identifier, 32 hex digits, lower case
 */
public record BlindWorkerKey(String idType, String idBlind) {

    public BlindWorkerKey {
        Objects.requireNonNull(idType, "idType");
        if (idBlind.length() != 32) {
            throw new IllegalArgumentException("A blind index has 32 hex digits");
        }
    }

    /** The key of a blind index of 16 bytes. */
    public static BlindWorkerKey of(String idType, byte[] idBlind) {
        return new BlindWorkerKey(idType, HexFormat.of().formatHex(idBlind));
    }

    /** The blind index as bytes. */
    public byte[] blindBytes() {
        return HexFormat.of().parseHex(idBlind);
    }
}
