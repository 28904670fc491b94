package org.qiyue.deploy.local.simulation;

import java.util.List;

/**
 * A contract from its conclusion to its end, in the order its platform files it.
 *
 * @param number the platform's contract number
 * @param steps at least one; the first concludes
 */
record ContractLife(long ordinal, String number, Employer employer, Person person, List<Step> steps) {

    ContractLife {
        steps = List.copyOf(steps);
    }

    /** Whether it is the worker's first job and has not ended, so that there is no other. */
    boolean isOnlyJob() {
        return ordinal % Careers.JOBS == 0 && !(steps.get(steps.size() - 1) instanceof Step.End);
    }

    Terms terms() {
        return ((Step.Conclude) steps.get(0)).terms();
    }
}
