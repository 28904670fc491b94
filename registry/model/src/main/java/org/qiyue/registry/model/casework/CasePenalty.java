package org.qiyue.registry.model.casework;

/**
 * What is to be imposed in a case.
 *
 * @param proposed what the party was told; null before the prior notice
 * @param decided what was decided; null before the decision
 * @param reviewed whether its legality was reviewed
 * @param discussed whether those in charge discussed it together
 */
public record CasePenalty(Sanction proposed, Sanction decided, boolean reviewed, boolean discussed) {

    static final CasePenalty NONE = new CasePenalty(null, null, false, false);
}
