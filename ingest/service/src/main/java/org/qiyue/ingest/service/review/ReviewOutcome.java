package org.qiyue.ingest.service.review;

import java.time.LocalDate;
import java.util.List;
import org.qiyue.registry.store.review.RuleCount;

/**
 * What a run did.
 *
 * @param day the day reviewed
 * @param runNo number of the run
 * @param employers employers looked at
 * @param contracts contracts looked at
 * @param passedOver employers too large for the memory there was
 * @param rules what each rule found, or why it was not evaluated
 */
public record ReviewOutcome(
        LocalDate day, long runNo, long employers, long contracts, List<String> passedOver, List<RuleCount> rules) {

    public ReviewOutcome {
        passedOver = List.copyOf(passedOver);
        rules = List.copyOf(rules);
    }
}
