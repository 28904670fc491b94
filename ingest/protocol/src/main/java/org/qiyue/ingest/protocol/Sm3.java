package org.qiyue.ingest.protocol;

import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

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
}
