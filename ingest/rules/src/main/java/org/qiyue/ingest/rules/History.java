package org.qiyue.ingest.rules;

import java.math.BigDecimal;
import java.util.List;
import org.qiyue.registry.model.Engagement;

/**
 * What the registry knows of the parties' past. Each component may be null: not looked up, and the rules that need it are
 * not evaluated.
 *
 * @param worker the worker
 * @param document the document of the worker of the contract that a correction names; needed for corrections alone
 * @param engagements every contract of the filing's employer and worker that is neither void nor moved, the one the filing
 *     names among them as registered before this filing, of one that a correction corrects the part that it leaves as it was
 * @param former the worker's contracts with the employer from whom the filing, or the contract it names, says that he was
 *     transferred; empty when there is none, or he was not
 * @param employments the worker's contracts with other employers that are neither void nor moved
 * @param dispatches the worker's dispatches by other agencies
 * @param laidOff whom the employer laid off in the year before the filing
 * @param agencyOfUserUnit whether the dispatching agency is owned or run by the user unit
 * @param averageMonthlyWage the area's average monthly wage of the year before the ending, as published, in yuan
 */
public record History(
        WorkerFacts worker,
        WorkerDocument document,
        List<Engagement> engagements,
        List<Engagement> former,
        List<OtherEmployment> employments,
        List<OtherDispatch> dispatches,
        List<LaidOff> laidOff,
        Boolean agencyOfUserUnit,
        BigDecimal averageMonthlyWage) {

    /** Nothing was looked up. */
    public static final History UNKNOWN = new History(null, null, null, null, null, null, null, null, null);

    public History {
        engagements = copy(engagements);
        former = copy(former);
        employments = copy(employments);
        dispatches = copy(dispatches);
        laidOff = copy(laidOff);
    }

    /** The same, but for the relation of agency and user unit, which is unknown. */
    History withoutAgency() {
        return new History(
                worker, document, engagements, former, employments, dispatches, laidOff, null, averageMonthlyWage);
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? null : List.copyOf(list);
    }
}
