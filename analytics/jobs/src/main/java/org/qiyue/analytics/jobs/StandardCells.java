package org.qiyue.analytics.jobs;

import java.util.List;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.model.CodeItem;
import org.qiyue.registry.model.CodeLists;

/** The supervision areas and industry sections of the standard lists. */
final class StandardCells {

    private static final List<String> AREAS =
            Area.all().stream().map(Area::code).sorted().toList();

    private static final List<String> SECTIONS = CodeLists.standard().list("industry-section").items().stream()
            .map(CodeItem::code)
            .sorted()
            .toList();

    private StandardCells() {}

    /** Codes of the supervision areas, without the city itself. */
    static List<String> areas() {
        return AREAS;
    }

    /** Letters of the industry sections. */
    static List<String> sections() {
        return SECTIONS;
    }
}
