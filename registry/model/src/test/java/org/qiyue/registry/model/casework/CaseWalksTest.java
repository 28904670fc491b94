package org.qiyue.registry.model.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qiyue.registry.model.clock.SuspensionReason;

/**
 * Random walks through the table, by few people who change their roles as they like, so that every trick of order is tried; the
 * seed is in the name of the case.
 */
class CaseWalksTest {

    private static final int ACTS = 120;
    private static final List<String> PEOPLE = List.of("a", "b", "c", "d", "e");

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /** What happened on a walk, by the test's own book. */
    private static final class Book {
        private final Set<String> investigated = new HashSet<>();
        private final Set<String> approved = new HashSet<>();
        private final Set<String> apart = new HashSet<>();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyStandsOnTwoSidesWhateverTheOrderOfActs(int seed) {
        Random random = new Random(seed);
        CaseFile file = Cases.at(CaseState.NEW);
        Book book = new Book();
        for (int i = 0; i < ACTS && !file.state().isFinal(); i++) {
            Act act = anyAct(random, file);
            Outcome outcome = Casework.next(file, act, Cases.DAYS);
            if (outcome instanceof Outcome.Done done) {
                assertThat(CaseTable.find(act.action(), file.state())).isPresent();
                note(book, file, act);
                file = done.file();
                assertThat(book.investigated).noneMatch(book.approved::contains);
                assertThat(book.investigated).noneMatch(book.apart::contains);
                assertThat(file.people().inspectors()).noneMatch(file.people().recused()::contains);
            }
        }
        if (file.state().isFinal()) {
            assertThat(file.running()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onlyDeclaredActsAreEverDoneAndFinalStatesLeaveNoClock(int seed) {
        Random random = new Random(seed);
        CaseFile file = Cases.at(CaseState.NEW);
        for (int i = 0; i < ACTS && !file.state().isFinal(); i++) {
            CaseAction action = CaseAction.values()[random.nextInt(CaseAction.values().length)];
            boolean declared = CaseTable.find(action, file.state()).isPresent();
            if (declared) {
                file = goodAct(file, action);
            } else {
                Outcome outcome = Casework.next(
                        file, new Act(action, Cases.APPROVER, file.lastActOn(), Particulars.none()), Cases.DAYS);
                assertThat(outcome).isInstanceOf(Outcome.Refused.class);
            }
        }
        if (file.state().isFinal()) {
            assertThat(file.running()).isEmpty();
            assertThat(CaseTable.from(file.state())).isEmpty();
        }
    }

    @Test
    void theWalksComeToEveryStateAndDoAlmostEveryAction() {
        Set<CaseState> states = new HashSet<>();
        Map<CaseAction, Integer> done = new EnumMap<>(CaseAction.class);
        for (int seed = 0; seed < 1500; seed++) {
            Random random = new Random(seed);
            CaseFile file = Cases.at(CaseState.NEW);
            for (int i = 0; i < ACTS && !file.state().isFinal(); i++) {
                Act act = anyAct(random, file);
                if (Casework.next(file, act, Cases.DAYS) instanceof Outcome.Done next) {
                    done.merge(act.action(), 1, Integer::sum);
                    file = next.file();
                    states.add(file.state());
                }
            }
        }
        // A walk that never came far would prove nothing.
        assertThat(states).contains(CaseState.DECIDED, CaseState.SERVED, CaseState.EXECUTING, CaseState.RECHECK);
        assertThat(done).hasSizeGreaterThan(30);
    }

    private static void note(Book book, CaseFile before, Act act) {
        String actor = act.by().account();
        Transition line = CaseTable.find(act.action(), before.state()).orElseThrow();
        if (act.action() == CaseAction.ASSIGN) {
            act.particulars().inspectors().forEach(named -> book.investigated.add(named.account()));
        }
        if (line.roles().equals(Set.of(CaseRole.DISTRICT_APPROVER))) {
            book.approved.add(actor);
        }
        if (act.action() == CaseAction.SUMMON_HEARING) {
            book.apart.add(act.particulars().person());
        }
        if (act.action() == CaseAction.REVIEW_LEGALITY) {
            book.apart.add(actor);
        }
    }

    /** A declared act of somebody in some role, mostly one in order. */
    private static Act anyAct(Random random, CaseFile file) {
        List<Transition> lines = CaseTable.from(file.state()).stream()
                .filter(line -> line.to() == null || !line.to().isFinal() || random.nextInt(12) == 0)
                .toList();
        Transition line = lines.get(random.nextInt(lines.size()));
        List<CaseRole> roles = new ArrayList<>(line.roles());
        Official actor = new Official(actor(random, line, file), roles.get(random.nextInt(roles.size())));
        LocalDate day =
                line.action() == CaseAction.HOLD_HEARING && file.hearing().day() != null
                        ? file.hearing().day()
                        : file.lastActOn().plusDays(random.nextInt(12));
        return new Act(line.action(), actor, day, said(random, file, day));
    }

    private static String actor(Random random, Transition line, CaseFile file) {
        if ((line.conditions().contains(Condition.ACTOR_IS_CHAIR)
                        || line.conditions().contains(Condition.ENDS_AS_CHAIR))
                && file.people().chair() != null) {
            return file.people().chair();
        }
        if (line.conditions().contains(Condition.ACTOR_IS_INSPECTOR)
                && !file.people().inspectors().isEmpty()
                && random.nextInt(5) > 0) {
            return file.people().inspectors().stream().sorted().findFirst().orElseThrow();
        }
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    private static Particulars said(Random random, CaseFile file, LocalDate day) {
        Sanction sanction = file.penalty().proposed() != null
                ? file.penalty().proposed()
                : random.nextBoolean() ? Cases.HEAVY : Cases.LIGHT;
        return Particulars.reason("理由")
                .caseNumber("1号")
                .inspectors(inspector(random), inspector(random))
                .person(PEOPLE.get(random.nextInt(PEOPLE.size())))
                .date(day.plusDays(10 + random.nextInt(20)))
                .sanction(sanction)
                .suspension(SuspensionReason.PUBLIC_NOTICE)
                .delivery(DeliveryMethod.DIRECT)
                .reference(random.nextBoolean() ? "材料" : "")
                .build();
    }

    private static Official inspector(Random random) {
        return new Official(PEOPLE.get(random.nextInt(PEOPLE.size())), CaseRole.DISTRICT_INSPECTOR);
    }

    /** The act in order in that state; the case as it is when the walk has not made it ready. */
    private static CaseFile goodAct(CaseFile file, CaseAction action) {
        Outcome outcome = Casework.next(file, Cases.act(action, file.state(), file), Cases.DAYS);
        return outcome instanceof Outcome.Done done ? done.file() : file;
    }
}
