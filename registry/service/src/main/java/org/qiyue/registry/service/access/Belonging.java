package org.qiyue.registry.service.access;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * To whom a row belongs, as far as it decides who may see it.
 *
 * @param areas supervision areas, none of them null
 * @param creditCode the employer, or null
 * @param industryCode the employer's industry (GB/T 4754), or null
 */
public record Belonging(List<String> areas, String creditCode, String industryCode) {
    public Belonging {
        areas = List.copyOf(areas);
    }

    /** What belongs to areas alone; any may be null. */
    public static Belonging toAreas(String... areas) {
        return new Belonging(known(areas), null, null);
    }

    /** What is an employer's and of these areas, any of which may be null. */
    public static Belonging toEmployer(String creditCode, String... areas) {
        return new Belonging(known(areas), creditCode, null);
    }

    /** The same of an employer of an industry, which may be null. */
    public Belonging of(String industry) {
        return new Belonging(areas, creditCode, industry);
    }

    private static List<String> known(String... areas) {
        return Stream.of(areas).filter(Objects::nonNull).toList();
    }
}
