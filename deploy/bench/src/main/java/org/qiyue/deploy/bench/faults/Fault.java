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
 * @param firstCommitWithin the most seconds to the first filing recorded again, 0 where the matrix gives no limit
 */
record Fault(
        int row,
        String name,
        String how,
        Layout layout,
        int instances,
        Route route,
        double firstCommitWithin,
        Strike strike) {

    /** Breaks something under load and heals it. */
    @FunctionalInterface
    interface Strike {
        /**
         * @return what shows that the fault took place
         * @throws NotPossibleException when this machine does not let it be made
         * @throws NotStruckException when it did not come about this time
         */
        String run(Scene scene) throws Exception;
    }

    static Fault of(int row, String name, String how, Strike strike) {
        return new Fault(row, name, how, Layout.PLAIN, 1, Route.STRAIGHT, 0, strike);
    }

    Fault among(int count) {
        return new Fault(row, name, how, layout, count, route, firstCommitWithin, strike);
    }

    Fault through(Route other) {
        return new Fault(row, name, how, layout, instances, other, firstCommitWithin, strike);
    }

    Fault on(Layout other) {
        return new Fault(row, name, how, other, instances, route, firstCommitWithin, strike);
    }

    Fault within(double seconds) {
        return new Fault(row, name, how, layout, instances, route, seconds, strike);
    }
}
