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
 * Waiting filings that a failure keeps from being decided. They are passed over until the program starts again, in a
 * release that can decide them, so that what waits behind them is answered in its time. Safe for use by many threads.
 */
final class PassedOver {
    private static final Logger LOG = LoggerFactory.getLogger(PassedOver.class);
    private static final int MOST = 1_000;

    private final Set<Long> numbers = ConcurrentHashMap.newKeySet();

    /** A piece of work over waiting filings: which of them it may take, and which it has taken. */
    static final class Portion {
        private final Set<Long> passedOver;
        private final int atMost;
        private final List<Long> taken = new ArrayList<>();

        private Portion(Set<Long> passedOver, int atMost) {
            this.passedOver = passedOver;
            this.atMost = atMost;
        }

        /** Numbers of the filings that are not to be taken. */
        Set<Long> passedOver() {
            return passedOver;
        }

        /** How many filings, the oldest. */
        int atMost() {
            return atMost;
        }

        /** To be told of each filing before anything is done with it. */
        void looksAt(long filingNo) {
            taken.add(filingNo);
        }
    }

    /**
     * Does a piece of work; where it fails over one of its filings, the same with half of them, until it succeeds or the
     * one at fault is alone, which is passed over from then on.
     *
     * @param atMost how many filings
     * @param work takes its filings in the same order each time; answers how many it decided, and leaves nothing behind where
     *     it fails
     * @return what the work answered; 0 when one is passed over anew
     * @throws RegisterUnavailableException as the work does
     * @throws RuntimeException a failure that concerns no filing, or when too many are passed over already
     */
    int without(int atMost, ToIntFunction<Portion> work) {
        Objects.requireNonNull(work);
        int size = atMost;
        while (true) {
            Portion portion = new Portion(Set.copyOf(numbers), size);
            try {
                return work.applyAsInt(portion);
            } catch (RegisterUnavailableException e) {
                throw e;
            } catch (RuntimeException | StackOverflowError e) {
                List<Long> taken = portion.taken;
                if (taken.isEmpty() || numbers.size() >= MOST) {
                    throw e;
                }
                if (taken.size() == 1) {
                    numbers.add(taken.get(0));
                    Defects.waitsOn(LOG, taken.get(0), e);
                    return 0;
                }
                size = taken.size() / 2;
            }
        }
    }
}
