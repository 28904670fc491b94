package org.qiyue.analytics.indicators;

import java.util.Comparator;
import java.util.Objects;

/**
 * One cell of the published table: an area (地区) crossed with an industry section (行业门类).
 *
 * @param area six-digit code of a supervision area, or {@link #CITY} for the whole city
 * @param section one letter of GB/T 4754, or {@link #ALL_SECTIONS}
 */
public record Cell(String area, String section) implements Comparable<Cell> {

    /** The city as an area: the total over all areas. */
    public static final String CITY = "110000";

    /** The total over all industry sections. */
    public static final String ALL_SECTIONS = "_T";

    /** The grand total. */
    public static final Cell WHOLE_CITY = new Cell(CITY, ALL_SECTIONS);

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::area).thenComparing(Cell::section);

    public Cell {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(section, "section");
        if (!area.matches("[0-9]{6}")) {
            throw new IllegalArgumentException("an area is six digits, not '" + area + "'");
        }
        if (!section.matches("[A-T]|_T")) {
            throw new IllegalArgumentException("a section is one letter A to T or _T, not '" + section + "'");
        }
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
