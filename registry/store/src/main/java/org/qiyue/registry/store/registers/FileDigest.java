package org.qiyue.registry.store.registers;

import org.bouncycastle.crypto.digests.SM3Digest;

/** SM3 of a file that is read piece by piece, as loads are recorded with it. */
public final class FileDigest {
    private final SM3Digest digest = new SM3Digest();

    /** Takes the next bytes. */
    public void update(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
    }

    /** The 32 bytes of the digest; nothing can be taken afterwards. */
    public byte[] value() {
        byte[] value = new byte[digest.getDigestSize()];
        digest.doFinal(value, 0);
        return value;
    }
}
