package org.qiyue.registry.model.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiyue.registry.model.Bilingual;
import org.qiyue.registry.model.Refusal;

/** Decides whether an act may be done with a report, and what becomes of the report by it. */
public final class Reporting {

    private Reporting() {}

    /** The report after an act, or every reason against it. Depends on nothing but its arguments. */
    public static ReportOutcome next(ReportFile file, ReportAct act) {
        Optional<ReportTransition> found = ReportTable.find(act.action(), file.state());
        if (found.isEmpty()) {
            return new ReportOutcome.Refused(List.of(notDeclared(file.state(), act.action())));
        }
        ReportTransition line = found.get();
        List<Refusal> refusals = new ArrayList<>();
        if (line.role() != act.role()) {
            refusals.add(notYourRole(line));
        }
        line.terms().stream()
                .map(term -> term.refusal(file, act))
                .flatMap(Optional::stream)
                .forEach(refusals::add);
        return refusals.isEmpty()
                ? new ReportOutcome.Done(file.after(act, line.to()))
                : new ReportOutcome.Refused(refusals);
    }

    private static Refusal notDeclared(ReportState state, ReportAction action) {
        List<ReportTransition> lines = ReportTable.from(state);
        return new Refusal(
                "NOT_DECLARED",
                new Bilingual(
                        "报告处于“" + state.label().zh() + "”，不能“" + action.label().zh() + "”",
                        "A report that is \"" + state.label().en() + "\" does not allow \""
                                + action.label().en() + "\""),
                lines.isEmpty()
                        ? new Bilingual("报告已接收，不再办理", "Nothing more is done with it")
                        : new Bilingual(
                                "可以办理：" + joined(lines, "、", Bilingual::zh),
                                "What may be done: " + joined(lines, ", ", Bilingual::en)));
    }

    private static String joined(List<ReportTransition> lines, String between, Function<Bilingual, String> language) {
        return lines.stream().map(line -> language.apply(line.action().label())).collect(Collectors.joining(between));
    }

    private static Refusal notYourRole(ReportTransition line) {
        String role = line.role().realmRole();
        return new Refusal(
                "NOT_YOUR_ROLE",
                new Bilingual("您的岗位不能办理这一步", "Your role does not allow this step"),
                new Bilingual("由以下岗位办理：" + role, "To be done by: " + role));
    }
}
