package org.qiyue.registry.model.casework;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who has had which part in a case, by account. Nothing is ever taken off {@code everInspectors}, {@code approvers} and {@code reviewers}, so
 * that no order of acts brings the same person to both sides (行政处罚法 art. 42, 64; the separation of duties).
 *
 * @param inspectors who investigates now
 * @param everInspectors everybody who ever investigated
 * @param approvers everybody who approved anything
 * @param recused everybody who was recused
 * @param reviewers everybody who chaired a hearing or reviewed the legality
 * @param chair who chairs the hearing; null before the summons
 */
public record CasePeople(
        Set<String> inspectors,
        Set<String> everInspectors,
        Set<String> approvers,
        Set<String> recused,
        Set<String> reviewers,
        String chair) {

    public CasePeople {
        inspectors = Set.copyOf(inspectors);
        everInspectors = Set.copyOf(everInspectors);
        approvers = Set.copyOf(approvers);
        recused = Set.copyOf(recused);
        reviewers = Set.copyOf(reviewers);
        if (!everInspectors.containsAll(inspectors)) {
            throw new IllegalArgumentException("an inspector who never was one");
        }
    }

    /** Whether somebody must stay apart from the investigation: he chaired a hearing or reviewed the case. */
    boolean isApart(String account) {
        return reviewers.contains(account);
    }

    /** Nobody yet. */
    public static CasePeople none() {
        return new CasePeople(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null);
    }

    CasePeople assigned(Set<String> named) {
        return new CasePeople(named, with(everInspectors, named), approvers, recused, reviewers, chair);
    }

    CasePeople approvedBy(String account) {
        return new CasePeople(inspectors, everInspectors, with(approvers, Set.of(account)), recused, reviewers, chair);
    }

    CasePeople chairedBy(String account) {
        return new CasePeople(
                inspectors, everInspectors, approvers, recused, with(reviewers, Set.of(account)), account);
    }

    CasePeople reviewedBy(String account) {
        return new CasePeople(inspectors, everInspectors, approvers, recused, with(reviewers, Set.of(account)), chair);
    }

    CasePeople recused(String account) {
        Set<String> left = inspectors.stream()
                .filter(inspector -> !inspector.equals(account))
                .collect(Collectors.toSet());
        return new CasePeople(
                left,
                everInspectors,
                approvers,
                with(recused, Set.of(account)),
                reviewers,
                account.equals(chair) ? null : chair);
    }

    private static Set<String> with(Set<String> some, Set<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }
}
