package org.qiyue.registry.store;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;

/**
 * Encrypts the exact bytes of a filing with SM4-GCM under a random data key of its own, itself wrapped with SM4-GCM under
 * the newest yearly key. Destroying the wrapped key erases the filing; its digest stays. Safe for threads.
 */
public final class FilingCipher {

    private static final byte[] NOTHING = {};
    private static final int YEAR_BYTES = 2;

    private final NavigableMap<Integer, byte[]> keys;
    private final byte[] newest;
    private final ThreadLocal<Map<Integer, Sm4Gcm>> wrappers = ThreadLocal.withInitial(HashMap::new);

    /** A cipher with the filing keys of a ring. */
    public FilingCipher(KeyRing ring) {
        keys = ring.filingKeys();
        newest = IdentifierCipher.year(keys.lastKey());
    }

    /**
     * Encrypts the bytes of a filing.
     *
     * @param event the exact bytes
     * @param contentDigest their SM3 digest, authenticated with them: they decrypt only beside it
     */
    public SealedFiling seal(byte[] event, byte[] contentDigest) {
        byte[] dataKey = Sm4Gcm.randomBytes(Sm4Gcm.KEY_BYTES);
        byte[] cipher = new Sm4Gcm(dataKey).encrypt(NOTHING, event, contentDigest);
        return new SealedFiling(cipher, wrapper(keys.lastKey()).encrypt(newest, dataKey, contentDigest));
    }

    /**
     * Decrypts the bytes of a filing.
     *
     * @throws UnreadableCipherException when the data key was destroyed, its year is not on the ring, or anything changed
     */
    public byte[] open(SealedFiling sealed, byte[] contentDigest) {
        byte[] wrapped = sealed.wrappedKey();
        if (wrapped == null || wrapped.length < YEAR_BYTES) {
            throw new UnreadableCipherException("The data key of this filing was destroyed");
        }
        int year = ByteBuffer.wrap(wrapped).getShort();
        byte[] dataKey = wrapper(year).decrypt(wrapped, YEAR_BYTES, contentDigest);
        return new Sm4Gcm(dataKey).decrypt(sealed.cipher(), 0, contentDigest);
    }

    private Sm4Gcm wrapper(int year) {
        byte[] key = keys.get(year);
        if (key == null) {
            throw new UnreadableCipherException("The key ring has no filing key of " + year);
        }
        return wrappers.get().computeIfAbsent(year, missing -> new Sm4Gcm(key));
    }
}
