package org.qiyue.registry.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A supervision area of the city: one of its sixteen districts, the development area 110302 (a local code, not in GB/T
 * 2260), or the city itself as unit 110000. List {@code area}, without its retired codes.
 *
 * @param code six digits
 * @param nameZh the Chinese name
 * @param nameEn the English name
 */
public record Area(String code, String nameZh, String nameEn) {

    private static final String CITY_CODE = "110000";

    public Area {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(nameZh, "nameZh");
        Objects.requireNonNull(nameEn, "nameEn");
    }

    /** The city as a whole. */
    public static Area city() {
        return Known.BY_CODE.get(CITY_CODE);
    }

    /** The seventeen areas, without the city. */
    public static List<Area> all() {
        return Known.SEVENTEEN;
    }

    /** The area or the city of a code of today, empty for any other code and for null. */
    public static Optional<Area> find(String code) {
        return Optional.ofNullable(Known.BY_CODE.get(code));
    }

    /**
     * The area of today to which a code belongs: its own, or for a former district or county of the city the one that it
     * became. Empty for any other code and for null.
     */
    public static Optional<Area> placing(String code) {
        return find(CodeLists.standard()
                .list("division-successor")
                .find(code)
                .map(CodeItem::parent)
                .orElse(code));
    }

    /**
     * The area or the city of a code.
     *
     * @throws IllegalArgumentException when the code names neither
     */
    public static Area of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no supervision area " + code));
    }

    /** Whether this is the city as a whole. */
    public boolean isCity() {
        return code.equals(CITY_CODE);
    }

    private static final class Known {
        private static final Map<String, Area> BY_CODE = load();
        private static final List<Area> SEVENTEEN =
                BY_CODE.values().stream().filter(area -> !area.isCity()).toList();

        private static Map<String, Area> load() {
            Map<String, Area> areas = new LinkedHashMap<>();
            for (CodeItem item : CodeLists.standard().list("area").items()) {
                if (item.validTo() == null) {
                    areas.put(item.code(), new Area(item.code(), item.nameZh(), item.nameEn()));
                }
            }
            return areas;
        }
    }
}
