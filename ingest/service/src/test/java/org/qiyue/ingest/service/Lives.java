package org.qiyue.ingest.service;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Lives of contracts at random. */
final class Lives {
    private static final int KEYS = 1_000;
    private static final int MOST_STEPS = 11;

    private Lives() {}

    static Arbitrary<Life> any() {
        return Combinators.combine(course().list().ofMinSize(1).ofMaxSize(3), delivery())
                .as(Life::new);
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
                        Arbitraries.integers().between(0, 200),
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
