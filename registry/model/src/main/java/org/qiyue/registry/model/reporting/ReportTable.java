package org.qiyue.registry.model.reporting;

import static org.qiyue.registry.model.reporting.ReportState.ACCEPTED;
import static org.qiyue.registry.model.reporting.ReportState.DRAFT;
import static org.qiyue.registry.model.reporting.ReportState.NOT_BEGUN;
import static org.qiyue.registry.model.reporting.ReportState.RETURNED;
import static org.qiyue.registry.model.reporting.ReportState.SUBMITTED;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The table of reports: every transition there is. What it does not have cannot be done.
 *
 * <p>The labour-relations officer of the district writes, whose task feedback is; its head submits, for the unit answers; the city's
 * officer returns or accepts. No two of these are ever one person in a report.
 */
public final class ReportTable {
    private static final String FEEDBACK = "京人社劳发〔2020〕28号 clause 七-2";

    private static final List<ReportTransition> LINES = List.of(
            new ReportTransition(
                    ReportAction.WRITE,
                    Set.of(NOT_BEGUN, DRAFT),
                    DRAFT,
                    ReportRole.DISTRICT_SUPERVISOR,
                    List.of(ReportTerm.PERIOD_BEGUN, ReportTerm.NOT_DECIDED_OR_SUBMITTED_BY_ACTOR),
                    FEEDBACK),
            new ReportTransition(
                    ReportAction.WRITE,
                    Set.of(RETURNED),
                    RETURNED,
                    ReportRole.DISTRICT_SUPERVISOR,
                    List.of(ReportTerm.NOT_DECIDED_OR_SUBMITTED_BY_ACTOR),
                    FEEDBACK),
            new ReportTransition(
                    ReportAction.SUBMIT,
                    Set.of(DRAFT, RETURNED),
                    SUBMITTED,
                    ReportRole.DISTRICT_APPROVER,
                    List.of(ReportTerm.PERIOD_OVER, ReportTerm.TEXT_WHOLE, ReportTerm.NOT_WRITTEN_OR_DECIDED_BY_ACTOR),
                    FEEDBACK),
            new ReportTransition(
                    ReportAction.RETURN,
                    Set.of(SUBMITTED),
                    RETURNED,
                    ReportRole.CITY_OFFICER,
                    List.of(ReportTerm.REASON_GIVEN, ReportTerm.NOT_WRITTEN_OR_SUBMITTED_BY_ACTOR),
                    FEEDBACK),
            new ReportTransition(
                    ReportAction.ACCEPT,
                    Set.of(SUBMITTED),
                    ACCEPTED,
                    ReportRole.CITY_OFFICER,
                    List.of(ReportTerm.NOT_WRITTEN_OR_SUBMITTED_BY_ACTOR),
                    FEEDBACK));

    private ReportTable() {}

    /** All transitions, in the order in which a report meets them. */
    public static List<ReportTransition> all() {
        return LINES;
    }

    /** What may be done in a state, whoever does it. */
    public static List<ReportTransition> from(ReportState state) {
        return LINES.stream().filter(line -> line.from().contains(state)).toList();
    }

    /** The transition of an action in a state; empty when it has none there. */
    public static Optional<ReportTransition> find(ReportAction action, ReportState state) {
        return from(state).stream().filter(line -> line.action() == action).findFirst();
    }
}
