package org.qiyue.registry.store;

import java.util.Objects;

/**
 * The bytes of a filing, encrypted.
 *
 * @param cipher the bytes under their own data key
 * @param wrappedKey the data key under the yearly key; null once it was destroyed, when nobody can read the bytes again
 */
public record SealedFiling(byte[] cipher, byte[] wrappedKey) {

    public SealedFiling {
        Objects.requireNonNull(cipher, "cipher");
    }
}
