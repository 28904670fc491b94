package org.qiyue.deploy.bench.faults;

import org.qiyue.deploy.bench.faults.Intake.Route;
import org.qiyue.deploy.bench.faults.Stand.Layout;

/**
 * A row of the fault matrix.
 *
 * @param row its number there
 * @param name what breaks, in a few words
 * @param how what is done, in a sentence
 * @param instances how many instances of ingest there are when it strikes
 */
record Fault(int row, String name, String how, Layout layout, int instances, Route route, Strike strike) {

    /** Breaks something under load and heals it. */
    @FunctionalInterface
    interface Strike {
        /**
         * @return what shows that the fault took place
         * @throws NotPossibleException when this machine does not let it be made
         */
        String run(Scene scene) throws Exception;
    }

    static Fault of(int row, String name, String how, Strike strike) {
        return new Fault(row, name, how, Layout.PLAIN, 1, Route.STRAIGHT, strike);
    }

    Fault among(int count) {
        return new Fault(row, name, how, layout, count, route, strike);
    }

    Fault through(Route other) {
        return new Fault(row, name, how, layout, instances, other, strike);
    }

    Fault on(Layout other) {
        return new Fault(row, name, how, other, instances, route, strike);
    }
}
