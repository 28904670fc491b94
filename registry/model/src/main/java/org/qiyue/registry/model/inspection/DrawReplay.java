package org.qiyue.registry.model.inspection;

import java.util.List;

/**
 * How an object and its inspectors were drawn.
 *
 * @param key the key of the draw, in lower-case hexadecimal
 * @param riskClass the class of the object
 * @param eligible how many objects of the class could be drawn
 * @param count how many of them were
 * @param steps the picks of the class in their order, the object's own last
 * @param free the inspectors that need not recuse themselves from it, in order
 * @param inspectors the picks of its two inspectors
 */
public record DrawReplay(
        String key,
        String riskClass,
        int eligible,
        int count,
        List<DrawStep> steps,
        List<String> free,
        List<DrawStep> inspectors) {

    public DrawReplay {
        steps = List.copyOf(steps);
        free = List.copyOf(free);
        inspectors = List.copyOf(inspectors);
    }
}
