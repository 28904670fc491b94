package org.qiyue.registry.store;

import java.security.SecureRandom;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.modes.gcm.BasicGCMMultiplier;
import org.bouncycastle.crypto.modes.gcm.GCMMultiplier;
import org.bouncycastle.crypto.modes.gcm.Tables4kGCMMultiplier;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * SM4 in GCM with a random nonce of 12 bytes and a tag of 16: output is nonce, ciphertext, tag. One instance belongs to one
 * key and one thread.
 */
final class Sm4Gcm {

    static final int KEY_BYTES = 16;
    static final int OVERHEAD = 28;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    /** Seeded by the system, then a hash DRBG per thread: no lock is shared on the hot path. */
    private static final ThreadLocal<SecureRandom> RANDOM = ThreadLocal.withInitial(SecureRandom::new);

    private final GCMModeCipher cipher;
    private KeyParameter key;

    private Sm4Gcm(byte[] key, GCMMultiplier multiplier) {
        this.cipher = GCMBlockCipher.newInstance(new SM4Engine(), multiplier);
        this.key = new KeyParameter(key);
    }

    /** For a key that is used again and again. */
    static Sm4Gcm of(byte[] key) {
        return new Sm4Gcm(key, new Tables4kGCMMultiplier());
    }

    /** For a key of one value: making tables of it would take as long as encrypting some hundred bytes. */
    static Sm4Gcm once(byte[] key) {
        return new Sm4Gcm(key, new BasicGCMMultiplier());
    }

    static byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.get().nextBytes(bytes);
        return bytes;
    }

    /** Encrypts into a new array that begins with the given prefix. */
    byte[] encrypt(byte[] prefix, byte[] plain, byte[] associated) {
        byte[] nonce = randomBytes(NONCE_BYTES);
        byte[] out = new byte[prefix.length + plain.length + OVERHEAD];
        System.arraycopy(prefix, 0, out, 0, prefix.length);
        System.arraycopy(nonce, 0, out, prefix.length, NONCE_BYTES);
        start(true, nonce, associated);
        try {
            int at = prefix.length + NONCE_BYTES;
            at += cipher.processBytes(plain, 0, plain.length, out, at);
            cipher.doFinal(out, at);
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException("Encryption never fails on its input", impossible);
        }
        return out;
    }

    /**
     * Decrypts what stands after the first {@code offset} bytes.
     *
     * @throws UnreadableCipherException when the key is another, or value or associated data were changed
     */
    byte[] decrypt(byte[] sealed, int offset, byte[] associated) {
        int length = sealed.length - offset - NONCE_BYTES;
        if (length < OVERHEAD - NONCE_BYTES) {
            throw new UnreadableCipherException("An encrypted value is too short");
        }
        byte[] nonce = new byte[NONCE_BYTES];
        System.arraycopy(sealed, offset, nonce, 0, NONCE_BYTES);
        start(false, nonce, associated);
        byte[] plain = new byte[cipher.getOutputSize(length)];
        try {
            int written = cipher.processBytes(sealed, offset + NONCE_BYTES, length, plain, 0);
            written += cipher.doFinal(plain, written);
            return written == plain.length ? plain : java.util.Arrays.copyOf(plain, written);
        } catch (InvalidCipherTextException e) {
            throw new UnreadableCipherException("An encrypted value does not belong here or was changed", e);
        }
    }

    private void start(boolean encrypting, byte[] nonce, byte[] associated) {
        // With a null key the cipher keeps the key and its tables from the time before.
        cipher.init(encrypting, new AEADParameters(key, TAG_BITS, nonce, associated));
        key = null;
    }
}
