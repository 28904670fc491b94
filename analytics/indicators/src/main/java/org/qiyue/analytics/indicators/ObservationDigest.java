package org.qiyue.analytics.indicators;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The digest by which two releases are seen to hold the same observations, whoever computed them and when. */
public final class ObservationDigest {

    private ObservationDigest() {}

    /**
     * SHA-256, lower-case hexadecimal, over one UTF-8 line {@code indicator|variant|period|area|section|value|count} with
     * a line feed for each observation, in their natural order; the order of the argument does not matter. Of a figure that
     * has one definition the line has no {@code variant|}.
     */
    public static String of(List<Observation> observations) {
        MessageDigest digest = sha256();
        lines(observations).forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The lines that the digest is over, in their order, without line feeds. */
    public static Stream<String> lines(List<Observation> observations) {
        return observations.stream().sorted().map(ObservationDigest::line);
    }

    private static String line(Observation each) {
        return String.join(
                "|",
                named(each),
                each.period(),
                each.cell().area(),
                each.cell().section(),
                each.value().toPlainString(),
                Long.toString(each.count()));
    }

    private static String named(Observation each) {
        return each.variant().equals(Observation.ONE_DEFINITION)
                ? each.indicator()
                : each.indicator() + "|" + each.variant();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
