package org.qiyue.registry.model.reporting;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The report of a unit and period as it stands. Who once had a part in it keeps that part, whatever role he has later.
 *
 * @param period the period
 * @param state where it stands
 * @param text what is written
 * @param version how often it was submitted
 * @param writers the accounts of all who ever wrote in it
 * @param submitters the accounts of all who ever submitted it
 * @param deciders the accounts of all who ever returned or accepted it
 */
public record ReportFile(
        ReportPeriod period,
        ReportState state,
        ReportText text,
        int version,
        Set<String> writers,
        Set<String> submitters,
        Set<String> deciders) {

    public ReportFile {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(text, "text");
        writers = Collections.unmodifiableSet(new TreeSet<>(writers));
        submitters = Collections.unmodifiableSet(new TreeSet<>(submitters));
        deciders = Collections.unmodifiableSet(new TreeSet<>(deciders));
    }

    /** The report of a period of which nobody has written anything. */
    public static ReportFile notBegun(ReportPeriod period) {
        return new ReportFile(period, ReportState.NOT_BEGUN, ReportText.none(), 0, Set.of(), Set.of(), Set.of());
    }

    /** Whether somebody wrote in it. */
    public boolean wasWrittenBy(String account) {
        return writers.contains(account);
    }

    /** The report after an act that is allowed. */
    ReportFile after(ReportAct act, ReportState next) {
        ReportAction action = act.action();
        boolean decides = action == ReportAction.RETURN || action == ReportAction.ACCEPT;
        return new ReportFile(
                period,
                next,
                action == ReportAction.WRITE ? act.text() : text,
                action == ReportAction.SUBMIT ? version + 1 : version,
                action == ReportAction.WRITE ? with(writers, act.account()) : writers,
                action == ReportAction.SUBMIT ? with(submitters, act.account()) : submitters,
                decides ? with(deciders, act.account()) : deciders);
    }

    private static Set<String> with(Set<String> accounts, String account) {
        Set<String> more = new TreeSet<>(accounts);
        more.add(account);
        return more;
    }
}
