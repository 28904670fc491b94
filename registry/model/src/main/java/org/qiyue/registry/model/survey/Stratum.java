package org.qiyue.registry.model.survey;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.qiyue.registry.model.Area;

/**
 * A stratum 层: employers of one area, industry section and size band.
 *
 * @param area code of the area of registration, {@link #ELSEWHERE} or {@link #UNKNOWN}
 * @param section section of GB/T 4754, or {@link #UNKNOWN}
 * @param band code of a {@link SurveyBand}
 */
public record Stratum(String area, String section, String band) implements Comparable<Stratum> {

    /** In place of an area: registered outside the city. */
    public static final String ELSEWHERE = "_O";

    /** In place of an area or a section: not known. */
    public static final String UNKNOWN = "_U";

    private static final Pattern AREA = Pattern.compile("[0-9]{6}|_O|_U");
    private static final Pattern SECTION = Pattern.compile("[A-T]|_U");
    private static final Pattern BAND = Pattern.compile("[A-Z][0-9]");

    public Stratum {
        demand(AREA, area);
        demand(SECTION, section);
        demand(BAND, band);
    }

    /**
     * The stratum of an employer.
     *
     * @param registeredIn code of the area in which it is registered, null where nobody has said
     * @param section its section, null where nobody has said
     * @param contracts its contracts in force
     * @param bands the bands of the frame, from the lowest
     */
    public static Stratum of(String registeredIn, String section, int contracts, List<SurveyBand> bands) {
        return new Stratum(
                area(registeredIn),
                section == null ? UNKNOWN : section,
                SurveyBand.of(contracts, bands).code());
    }

    /** The stratum that its text names. */
    public static Stratum parse(String text) {
        String[] parts = text.split("-", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("no stratum " + text);
        }
        return new Stratum(parts[0], parts[1], parts[2]);
    }

    @Override
    public int compareTo(Stratum other) {
        return toString().compareTo(other.toString());
    }

    /** Area, section and band with hyphens between, for example {@code 110105-I-S2}. */
    @Override
    public String toString() {
        return area + "-" + section + "-" + band;
    }

    private static String area(String registeredIn) {
        if (registeredIn == null) {
            return UNKNOWN;
        }
        return Area.placing(registeredIn)
                .filter(area -> !area.isCity())
                .map(Area::code)
                .orElse(ELSEWHERE);
    }

    private static void demand(Pattern form, String text) {
        if (!form.matcher(Objects.requireNonNull(text)).matches()) {
            throw new IllegalArgumentException("not of a stratum: " + text);
        }
    }
}
