package org.qiyue.ingest.service.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import org.qiyue.ingest.service.check.Defects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Things that wait and that a failure keeps from being decided. They are passed over until the program starts again, in a
 * release that can decide them, so that what waits behind them is answered in its time. Safe for use by many threads.
 */
final class PassedOver {
    private static final Logger LOG = LoggerFactory.getLogger(PassedOver.class);
    private static final int MOST = 10_000;

    private final String what;
    private final boolean release;
    private final Set<Long> numbers = ConcurrentHashMap.newKeySet();

    /**
     * @param what they are, for the log
     * @param release whether something may wait for one of them that is decided, and can be left for another transaction
     */
    PassedOver(String what, boolean release) {
        this.what = Objects.requireNonNull(what);
        this.release = release;
    }

    /** A piece of work over things that wait: which of them it may take, and which it has taken. */
    static final class Portion {
        private final Set<Long> passedOver;
        private final int atMost;
        private final boolean alone;
        private final List<Long> taken = new ArrayList<>();

        private Portion(Set<Long> passedOver, int atMost, boolean alone) {
            this.passedOver = passedOver;
            this.atMost = atMost;
            this.alone = alone;
        }

        /** Numbers of those that are not to be taken. */
        Set<Long> passedOver() {
            return passedOver;
        }

        /** How many, the oldest. */
        int atMost() {
            return atMost;
        }

        /** Whether what waits for the one that is taken is to be left for another transaction: that may be at fault. */
        boolean alone() {
            return alone;
        }

        /** To be told of each before anything is done with it. */
        void takes(long number) {
            taken.add(number);
        }
    }

    /** How many are passed over. */
    int size() {
        return numbers.size();
    }

    /**
     * Does a piece of work; where it fails over one of those it took, the same with half of them, until it succeeds or the
     * one at fault is alone, which is passed over from then on.
     *
     * @param atMost how many it takes
     * @param work takes them in the same order each time; answers how many it decided, and leaves nothing behind where it fails
     * @return what the work answered
     * @throws RegisterUnavailableException as the work does
     * @throws RuntimeException a failure that concerns none of them, or when too many are passed over already
     */
    int without(int atMost, ToIntFunction<Portion> work) {
        Portion portion = new Portion(Set.copyOf(numbers), atMost, false);
        while (true) {
            try {
                return work.applyAsInt(portion);
            } catch (RegisterUnavailableException e) {
                throw e;
            } catch (RuntimeException e) {
                portion = next(portion, atMost, e);
            }
        }
    }

    /** What is tried after a failure. */
    private Portion next(Portion failed, int atMost, RuntimeException failure) {
        int size = failed.taken.size();
        if (size == 0 || numbers.size() >= MOST) {
            throw failure;
        }
        if (size > 1) {
            return new Portion(failed.passedOver, size / 2, false);
        }
        if (release && !failed.alone) {
            return new Portion(failed.passedOver, 1, true);
        }
        long atFault = failed.taken.get(0);
        numbers.add(atFault);
        LOG.error("What waits cannot be decided and waits on: {}={} failure={}", what, atFault, Defects.told(failure));
        return new Portion(Set.copyOf(numbers), atMost, false);
    }
}
