package org.qiyue.registry.store.retention;

import java.util.Map;

/**
 * What was done of a stage in one transaction.
 *
 * @param doneTo how far the stage is now
 * @param erased what was erased
 * @param passedOver what was left, by the number of the hold
 * @param finished whether nothing is left of the stage
 */
record Portion(long doneTo, Erased erased, Map<Long, PassedOver> passedOver, boolean finished) {
    Portion {
        passedOver = Map.copyOf(passedOver);
    }
}
