package org.qiyue.registry.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How a code list may change while the product runs. */
public enum CodeListChanges {
    /** Not at all: what supervises, counts or groups is built on its codes. */
    NONE,
    /** Codes get a last day; the schemas of the filing protocol spell out all there are, so that one more comes with them. */
    ENDS,
    /** Codes are added and get a last day; the schemas show their shape alone, or no filing names them. */
    ADDS_AND_ENDS;

    private static final Set<String> FIXED =
            Set.of("area", "division-successor", "division-upper", "industry-section", "occupation-major");

    /** What a code looks like where codes may be added. */
    private static final Map<String, Pattern> SHAPES = Map.of(
            "division", Pattern.compile("[1-9]\\d{5}"),
            "id-province", Pattern.compile("[1-9]\\d"),
            "industry-division", Pattern.compile("\\d{2}"),
            "occupation-medium", Pattern.compile("\\d-\\d{2}"),
            "reveal-purpose", Pattern.compile("\\d{2}"));

    /** How the list of that name may change; {@link #NONE} where there is no such list. */
    public static CodeListChanges of(String list) {
        if (FIXED.contains(list) || !CodeLists.standard().names().contains(list)) {
            return NONE;
        }
        return SHAPES.containsKey(list) ? ADDS_AND_ENDS : ENDS;
    }

    /** What a code of the list looks like; empty where none may be added. */
    static Optional<Pattern> shape(String list) {
        return Optional.ofNullable(SHAPES.get(list));
    }

    /** Whether a code can be changed as its list allows: the city's own divisions are what its areas are made of. */
    static boolean isFixed(String list, String code) {
        return of(list) == NONE || list.equals("division") && code.startsWith("11");
    }
}
