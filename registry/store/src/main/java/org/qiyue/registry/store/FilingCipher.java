package org.qiyue.registry.store;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;

/**
 * Encrypts the exact bytes of a filing with SM4-GCM under a random data key of its own, itself wrapped with SM4-GCM under
 * the newest yearly key. Destroying the wrapped key erases the filing; its digest stays. The bytes are packed first where
 * that makes them shorter, which the first four bits of the wrapped key tell (0: as they are; 1: {@link FilingPacking});
 * the next twelve are the year of the key. Safe for threads.
 */
public final class FilingCipher {

    private static final byte[] NOTHING = {};
    private static final int YEAR_BYTES = 2;
    private static final int YEAR_BITS = 12;

    private final NavigableMap<Integer, byte[]> keys;
    private final byte[] newest;
    private final byte[] newestPacked;
    private final ThreadLocal<Map<Integer, Sm4Gcm>> wrappers = ThreadLocal.withInitial(HashMap::new);

    /** A cipher with the filing keys of a ring. */
    public FilingCipher(KeyRing ring) {
        keys = ring.filingKeys();
        newest = IdentifierCipher.year(keys.lastKey());
        newestPacked = IdentifierCipher.year(keys.lastKey() | FilingPacking.FORMAT << YEAR_BITS);
    }

    /**
     * Encrypts the bytes of a filing.
     *
     * @param event the exact bytes
     * @param contentDigest their SM3 digest, authenticated with them: they decrypt only beside it
     */
    public SealedFiling seal(byte[] event, byte[] contentDigest) {
        byte[] dataKey = Sm4Gcm.randomBytes(Sm4Gcm.KEY_BYTES);
        byte[] packed = FilingPacking.pack(event);
        boolean shorter = packed.length < event.length;
        byte[] cipher = Sm4Gcm.once(dataKey).encrypt(NOTHING, shorter ? packed : event, contentDigest);
        byte[] prefix = shorter ? newestPacked : newest;
        return new SealedFiling(cipher, wrapper(keys.lastKey()).encrypt(prefix, dataKey, contentDigest));
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
        int prefix = Short.toUnsignedInt(ByteBuffer.wrap(wrapped).getShort());
        byte[] dataKey = wrapper(year(wrapped)).decrypt(wrapped, YEAR_BYTES, contentDigest);
        byte[] bytes = Sm4Gcm.once(dataKey).decrypt(sealed.cipher(), 0, contentDigest);
        return switch (prefix >>> YEAR_BITS) {
            case 0 -> bytes;
            case FilingPacking.FORMAT -> FilingPacking.unpack(bytes);
            default -> throw new UnreadableCipherException("The bytes of this filing are packed in an unknown way");
        };
    }

    /** Whether a data key, null where it was destroyed, is wrapped with another key than the newest. */
    public boolean isOfAnOlderKey(byte[] wrappedKey) {
        return wrappedKey != null && wrappedKey.length >= YEAR_BYTES && year(wrappedKey) != keys.lastKey();
    }

    /**
     * A data key wrapped with the newest key; the filing's bytes stay as they are.
     *
     * @param contentDigest the digest that it was sealed beside
     * @throws UnreadableCipherException when its key is not on the ring, or it was changed
     */
    public byte[] rewrapped(byte[] wrappedKey, byte[] contentDigest) {
        byte[] dataKey = wrapper(year(wrappedKey)).decrypt(wrappedKey, YEAR_BYTES, contentDigest);
        int packing = Short.toUnsignedInt(ByteBuffer.wrap(wrappedKey).getShort()) >>> YEAR_BITS;
        byte[] prefix = IdentifierCipher.year(keys.lastKey() | packing << YEAR_BITS);
        return wrapper(keys.lastKey()).encrypt(prefix, dataKey, contentDigest);
    }

    private static int year(byte[] wrappedKey) {
        return Short.toUnsignedInt(ByteBuffer.wrap(wrappedKey).getShort()) & (1 << YEAR_BITS) - 1;
    }

    private Sm4Gcm wrapper(int year) {
        byte[] key = keys.get(year);
        if (key == null) {
            throw new UnreadableCipherException("The key ring has no filing key of " + year);
        }
        return wrappers.get().computeIfAbsent(year, missing -> Sm4Gcm.of(key));
    }
}
