package org.qiyue.registry.model.casework;

/**
 * What became of the decision.
 *
 * @param published whether it was published
 * @param fulfilled whether the party has fulfilled it
 * @param inCourt whether the court was asked to enforce it
 */
public record CaseExecution(boolean published, boolean fulfilled, boolean inCourt) {

    static final CaseExecution NONE = new CaseExecution(false, false, false);
}
