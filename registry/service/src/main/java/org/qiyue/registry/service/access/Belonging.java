package org.qiyue.registry.service.access;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * To whom a row belongs, as far as it decides who may see it.
 *
 * @param areas supervision areas, none of them null
 * @param creditCode the employer, or null
 * @param industries the employer's section and industry (GB/T 4754), as far as they are known
 */
public record Belonging(List<String> areas, String creditCode, List<String> industries) {
    public Belonging {
        areas = List.copyOf(areas);
        industries = List.copyOf(industries);
    }

    /** What belongs to areas alone; any may be null. */
    public static Belonging toAreas(String... areas) {
        return new Belonging(known(areas), null, List.of());
    }

    /** What is an employer's and of these areas, any of which may be null. */
    public static Belonging toEmployer(String creditCode, String... areas) {
        return new Belonging(known(areas), creditCode, List.of());
    }

    /** The same of an employer of a section and industry, any of which may be null. */
    public Belonging of(String section, String industry) {
        return new Belonging(areas, creditCode, known(section, industry));
    }

    private static List<String> known(String... codes) {
        return Stream.of(codes).filter(Objects::nonNull).toList();
    }
}
