package org.qiyue.registry.model.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiyue.registry.model.Bilingual;
import org.qiyue.registry.model.Refusal;
import org.qiyue.registry.model.clock.WorkDays;

/** Decides whether an act may be done in a case, and what becomes of the case by it. */
public final class Casework {

    private Casework() {}

    /**
     * The case after an act, or every reason against it. Depends on nothing but its arguments.
     *
     * @param file the case before the act
     * @param act what is to be done
     * @param workDays which days are worked
     */
    public static Outcome next(CaseFile file, Act act, WorkDays workDays) {
        Optional<Transition> found = CaseTable.find(act.action(), file.state());
        if (found.isEmpty()) {
            return new Outcome.Refused(List.of(notDeclared(file.state(), act.action())));
        }
        Transition line = found.get();
        Question question = new Question(file, act, workDays);
        List<Refusal> refusals = new ArrayList<>();
        if (!line.roles().contains(act.by().role())) {
            refusals.add(notYourRole(line));
        }
        terms(line)
                .map(condition -> condition.refusal(question))
                .flatMap(Optional::stream)
                .forEach(refusals::add);
        return refusals.isEmpty() ? done(question, line) : new Outcome.Refused(refusals);
    }

    /**
     * What somebody may do in a case as it stands, for the buttons of a screen; the act itself may be refused for what it says or
     * for its day.
     */
    public static List<Transition> openTo(CaseFile file, Official official) {
        return CaseTable.from(file.state()).stream()
                .filter(line -> line.roles().contains(official.role()))
                .filter(line -> allows(line, file, official))
                .toList();
    }

    private static boolean allows(Transition line, CaseFile file, Official official) {
        Act act = new Act(line.action(), official, file.lastActOn(), Particulars.none());
        Question question = new Question(file, act, WorkDays.standard());
        return terms(line)
                .filter(Condition.OF_THE_ACTOR::contains)
                .allMatch(condition -> condition.refusal(question).isEmpty());
    }

    private static Stream<Condition> terms(Transition line) {
        return Stream.concat(Condition.ALWAYS.stream(), line.conditions().stream());
    }

    private static Outcome done(Question question, Transition line) {
        List<Effect> effects = new ArrayList<>();
        CaseFile file = CaseChange.by(question, line);
        for (ClockMove move : line.clocks()) {
            file = new ClockMoves(question, effects).apply(file, move);
        }
        line.forms().forEach(form -> effects.add(new Effect.FormDue(form)));
        CaseState next = line.leadsTo(file.state());
        return new Outcome.Done(file.movedTo(next, question.day()), effects);
    }

    private static Refusal notDeclared(CaseState state, CaseAction action) {
        String possible = CaseTable.from(state).stream()
                .map(line -> line.action().label().zh())
                .collect(Collectors.joining("、"));
        String possibleEn = CaseTable.from(state).stream()
                .map(line -> line.action().label().en())
                .collect(Collectors.joining(", "));
        return new Refusal(
                "NOT_DECLARED",
                new Bilingual(
                        "案件处于“" + state.label().zh() + "”，不能“" + action.label().zh() + "”",
                        "A case that stands at \"" + state.label().en() + "\" does not allow \""
                                + action.label().en() + "\""),
                possible.isEmpty()
                        ? new Bilingual("案件已办结", "Nothing more is done in the case")
                        : new Bilingual("可以办理：" + possible, "What may be done: " + possibleEn));
    }

    private static Refusal notYourRole(Transition line) {
        String roles = line.roles().stream().map(CaseRole::realmRole).collect(Collectors.joining(", "));
        return new Refusal(
                "NOT_YOUR_ROLE",
                new Bilingual("您的岗位不能办理这一步", "Your role does not allow this step"),
                new Bilingual("由以下岗位办理：" + roles, "To be done by: " + roles));
    }
}
