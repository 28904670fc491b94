package org.qiyue.registry.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;

/**
 * Encrypts single values for the register's columns with SM4-GCM. A sealed value is: year of the key (2 bytes), nonce (12),
 * ciphertext, tag (16). Column and owner are authenticated with it, so that a value moved to another row or column does
 * not decrypt. Safe for threads.
 */
public final class IdentifierCipher {

    private static final int YEAR_BYTES = 2;

    private final NavigableMap<Integer, byte[]> keys;
    private final byte[] newest;
    private final ThreadLocal<Map<Integer, Sm4Gcm>> ciphers = ThreadLocal.withInitial(HashMap::new);

    /** A cipher with the identifier keys of a ring. */
    public IdentifierCipher(KeyRing ring) {
        keys = ring.identifierKeys();
        newest = year(keys.lastKey());
    }

    /**
     * Encrypts a value under the newest key, each time differently.
     *
     * @param field the column
     * @param owner what the row is found by and never changes with the value: the worker's blind index
     * @param clear the value
     */
    public byte[] encrypt(IdentifierField field, byte[] owner, String clear) {
        byte[] plain = clear.getBytes(StandardCharsets.UTF_8);
        return cipher(keys.lastKey()).encrypt(newest, plain, associated(field, owner, newest));
    }

    /**
     * Decrypts a value.
     *
     * @throws UnreadableCipherException when its year is not on the ring, or it was encrypted for another column or owner,
     *     or changed
     */
    public String decrypt(IdentifierField field, byte[] owner, byte[] sealed) {
        if (sealed.length < YEAR_BYTES) {
            throw new UnreadableCipherException("An encrypted value is too short");
        }
        int year = ByteBuffer.wrap(sealed).getShort();
        byte[] plain = cipher(year).decrypt(sealed, YEAR_BYTES, associated(field, owner, year(year)));
        return new String(plain, StandardCharsets.UTF_8);
    }

    /** Whether a value, which may be null, is encrypted under another key than the newest. */
    public boolean isOfAnOlderKey(byte[] sealed) {
        return sealed != null
                && sealed.length >= YEAR_BYTES
                && ByteBuffer.wrap(sealed).getShort() != keys.lastKey();
    }

    /**
     * A value under the newest key: itself where it is, null for null.
     *
     * @throws UnreadableCipherException as {@link #decrypt}
     */
    public byte[] renewed(IdentifierField field, byte[] owner, byte[] sealed) {
        return isOfAnOlderKey(sealed) ? encrypt(field, owner, decrypt(field, owner, sealed)) : sealed;
    }

    private Sm4Gcm cipher(int year) {
        byte[] key = keys.get(year);
        if (key == null) {
            throw new UnreadableCipherException("The key ring has no identifier key of " + year);
        }
        return ciphers.get().computeIfAbsent(year, missing -> Sm4Gcm.of(key));
    }

    private static byte[] associated(IdentifierField field, byte[] owner, byte[] year) {
        byte[] label = field.label();
        return ByteBuffer.allocate(label.length + 1 + owner.length + year.length)
                .put(label)
                .put((byte) 0)
                .put(owner)
                .put(year)
                .array();
    }

    static byte[] year(int year) {
        return ByteBuffer.allocate(YEAR_BYTES).putShort((short) year).array();
    }
}
