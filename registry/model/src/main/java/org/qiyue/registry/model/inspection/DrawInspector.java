package org.qiyue.registry.model.inspection;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An inspector of the published list.
 *
 * @param id an id of digits, Latin letters and hyphens
 * @param recusals ids of the objects from which he recuses himself
 */
public record DrawInspector(String id, SortedSet<String> recusals) {

    public DrawInspector {
        DrawText.requireId("inspector", id);
        recusals = Collections.unmodifiableSortedSet(new TreeSet<>(recusals));
        recusals.forEach(object -> DrawText.requireId("recusals", object));
    }
}
