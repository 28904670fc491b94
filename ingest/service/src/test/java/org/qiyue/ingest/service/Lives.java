package org.qiyue.ingest.service;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Lives of contracts at random. */
final class Lives {
    private static final int KEYS = 1_000;
    private static final int MOST_STEPS = 11;
    private static final int LAST_DAY = 200;

    private Lives() {}

    static Arbitrary<Life> any() {
        return Combinators.combine(course().list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(false, true), delivery())
                .as((courses, inARow, delivery) -> new Life(inARow ? inARow(courses) : courses, delivery));
    }

    /** The first contract ends, mostly before its term does, and the second is one of the same parties through the same platform. */
    private static List<Life.Course> inARow(List<Life.Course> courses) {
        List<Life.Course> row = new ArrayList<>(courses);
        Life.Course first = row.get(0);
        List<Life.Step> steps =
                new ArrayList<>(first.steps().subList(0, Math.min(first.steps().size(), MOST_STEPS - 1)));
        steps.add(new Life.Step(Life.What.RESCISSION, LAST_DAY + 1, 0));
        row.set(0, new Life.Course(first.platform(), first.pair(), first.start(), first.months(), steps));
        if (row.size() > 1) {
            Life.Course second = row.get(1);
            row.set(
                    1,
                    new Life.Course(first.platform(), first.pair(), second.start(), second.months(), second.steps()));
        }
        return row;
    }

    private static Arbitrary<Life.Course> course() {
        return Combinators.combine(
                        Arbitraries.of(0, 0, 1),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(3, 12),
                        step().list().ofMaxSize(MOST_STEPS))
                .as(Life.Course::new);
    }

    /** Half of the lives would end at their first steps if every kind of step were as likely. */
    private static Arbitrary<Life.Step> step() {
        Arbitrary<Life.What> any = Arbitraries.of(Life.What.class);
        Arbitrary<Life.What> going = Arbitraries.of(
                Life.What.WAGE,
                Life.What.PLACE,
                Life.What.SEVERAL,
                Life.What.EMPLOYER_NAME,
                Life.What.RENEWAL,
                Life.What.RESCISSION,
                Life.What.CORRECTION,
                Life.What.WITHDRAWAL);
        return Combinators.combine(
                        Arbitraries.oneOf(any, going),
                        Arbitraries.integers().between(0, LAST_DAY),
                        Arbitraries.integers().between(0, 5))
                .as(Life.Step::new);
    }

    private static Arbitrary<Life.Delivery> delivery() {
        Arbitrary<Integer> key = Arbitraries.integers().between(0, KEYS).withDistribution(RandomDistribution.uniform());
        return Combinators.combine(
                        key.list().ofSize(3 * (MOST_STEPS + 1)),
                        Combinators.combine(Arbitraries.integers().between(0, 35), key)
                                .as(Life.Repeat::new)
                                .list()
                                .ofMaxSize(6),
                        Arbitraries.integers().between(1, 7).list().ofMinSize(1).ofMaxSize(5),
                        Arbitraries.of(true, false).list().ofMinSize(1).ofMaxSize(4))
                .as(Life.Delivery::new);
    }
}
