package org.qiyue.registry.model.inspection;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The secret of a draw: 32 random bytes, of which the SHA-256 is published before and which themselves are published after.
 *
 * @param hex the bytes in lower-case hexadecimal
 */
public record DrawSeed(String hex) {

    private static final int LENGTH = 32;
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public DrawSeed {
        if (!HEX.matcher(hex).matches()) {
            throw new DrawException("种子应当是64位小写十六进制", "the seed must be 64 lower-case hexadecimal digits");
        }
    }

    /** A new one. */
    public static DrawSeed random(SecureRandom source) {
        byte[] bytes = new byte[LENGTH];
        source.nextBytes(bytes);
        return new DrawSeed(DrawHash.hex(bytes));
    }

    /** What is published before the draw: SHA-256 of the bytes, in lower-case hexadecimal. */
    public String commitment() {
        return DrawHash.hex(DrawHash.sha256(HexFormat.of().parseHex(hex)));
    }

    /** Not the secret, which must not get into a log. */
    @Override
    public String toString() {
        return "DrawSeed committed to by " + commitment();
    }
}
