package org.qiyue.registry.store;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Finds an identifier or a mobile number without storing it: HMAC-SM3 under a secret key, cut to 128 bits. Equal identifiers of one document
 * type give equal indexes; without the key neither can be guessed from the other. Safe for threads.
 */
public final class BlindIndex {

    /** Length of an index in bytes. */
    public static final int BYTES = 16;

    private static final byte[] LABEL = "registry.worker.id".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] MOBILE = "registry.worker.mobile".getBytes(StandardCharsets.US_ASCII);

    private final ThreadLocal<HMac> macs;

    /** An index under the key of a ring. */
    public BlindIndex(KeyRing ring) {
        byte[] key = ring.blindKey();
        macs = ThreadLocal.withInitial(() -> mac(key));
    }

    /**
     * The index of an identifier.
     *
     * @param idType list {@code id-type}
     * @param idNumber the identifier in the form in which it is filed
     * @return 16 bytes
     */
    public byte[] of(String idType, String idNumber) {
        return index(LABEL, idType, idNumber);
    }

    /**
     * The index of a mobile number; it tells nothing of the same digits as an identifier.
     *
     * @param number in one spelling
     * @return 16 bytes
     */
    public byte[] ofMobile(String number) {
        return index(MOBILE, number);
    }

    private byte[] index(byte[] label, String... parts) {
        HMac mac = macs.get();
        update(mac, label);
        for (String part : parts) {
            update(mac, part.getBytes(StandardCharsets.UTF_8));
        }
        byte[] full = new byte[mac.getMacSize()];
        mac.doFinal(full, 0);
        return java.util.Arrays.copyOf(full, BYTES);
    }

    static HMac mac(byte[] key) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        return mac;
    }

    private static void update(HMac mac, byte[] part) {
        mac.update((byte) part.length);
        mac.update(part, 0, part.length);
    }
}
