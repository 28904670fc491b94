package org.qiyue.ingest.protocol;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** The SM3 digest (GB/T 32905-2016). */
public final class Sm3 {
    private Sm3() {}

    /** The 32 octets of the digest over the parts, one after the other. */
    public static byte[] digest(byte[]... parts) {
        SM3Digest digest = new SM3Digest();
        for (byte[] part : parts) {
            digest.update(part, 0, part.length);
        }
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return result;
    }

    /** {@link #digest} as 64 hex digits, lower case. */
    public static String hex(byte[]... parts) {
        return HexFormat.of().formatHex(digest(parts));
    }

    /** The 32 octets of HMAC-SM3. */
    public static byte[] hmac(byte[] key, byte[] message) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        mac.update(message, 0, message.length);
        byte[] result = new byte[mac.getMacSize()];
        mac.doFinal(result, 0);
        return result;
    }

    /**
     * The value of {@code certSubjectIdDigest}: HMAC-SM3 of a party's identifier under the document's digest, which
     * binds certificate subject, party and document.
     *
     * @param docDigest {@code evidence.docDigest}, 64 hex digits
     * @param identifier the id number or credit code as in the certificate's subject
     */
    public static String subjectIdDigest(String docDigest, String identifier) {
        byte[] key = HexFormat.of().parseHex(docDigest);
        return HexFormat.of().formatHex(hmac(key, identifier.getBytes(StandardCharsets.UTF_8)));
    }
}
