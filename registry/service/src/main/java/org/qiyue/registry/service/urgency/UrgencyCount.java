package org.qiyue.registry.service.urgency;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.model.clock.Urgency;

/** How many of some things are how urgent. */
@Schema(name = "UrgencyCount")
public record UrgencyCount(Urgency urgency, long count) {

    /** A count of every urgency, the most urgent in front. */
    public static List<UrgencyCount> of(Map<Urgency, Long> counts) {
        return Stream.of(Urgency.values())
                .map(urgency -> new UrgencyCount(urgency, counts.getOrDefault(urgency, 0L)))
                .toList();
    }
}
