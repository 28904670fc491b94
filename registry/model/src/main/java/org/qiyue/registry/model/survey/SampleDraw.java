package org.qiyue.registry.model.survey;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A draw that anybody can repeat: the units of a stratum stand in the order of SHA-256 over seed, colon and credit code, and the
 * first are drawn. To check it by hand: {@code printf '%s' "$seed:$code" | sha256sum}, sorted.
 */
public final class SampleDraw {

    private static final Pattern SEED = Pattern.compile("[0-9a-f]{64}");

    private SampleDraw() {}

    /**
     * The units that are drawn of a stratum, in the order in which they are.
     *
     * @param seed 64 hexadecimal digits
     * @param creditCodes all units of the stratum
     * @param count how many are drawn
     */
    public static List<String> draw(String seed, Collection<String> creditCodes, int count) {
        if (!SEED.matcher(seed).matches()) {
            throw new IllegalArgumentException("a seed has 64 hexadecimal digits");
        }
        return creditCodes.stream()
                .sorted(Comparator.comparing((String code) -> place(seed, code))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(count)
                .toList();
    }

    /** The digest by which a unit has its place, in hexadecimal. */
    public static String place(String seed, String creditCode) {
        return sha256(seed + ":" + creditCode);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
