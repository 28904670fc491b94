package org.qiyue.deploy.bench.faults;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Stream;
import org.qiyue.deploy.local.simulation.SignedFiling;

/** The filings of a simulated city, contract by contract, signed ahead of their time so that the load is steady. */
final class FilingSource implements AutoCloseable {

    private static final int CONTRACTS_AHEAD = 300;

    /** Stands behind the last contract. */
    private static final List<SignedFiling> END = new ArrayList<>(0);

    private final BlockingQueue<List<SignedFiling>> ahead = new ArrayBlockingQueue<>(CONTRACTS_AHEAD);
    private final Thread signer;

    FilingSource(Stream<List<SignedFiling>> contracts) {
        signer = new Thread(() -> fill(contracts.iterator()), "filing-source");
        signer.setDaemon(true);
        signer.start();
    }

    private void fill(Iterator<List<SignedFiling>> contracts) {
        try {
            while (contracts.hasNext()) {
                ahead.put(contracts.next());
            }
            ahead.put(END);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The next contract's filings, in the order of filing.
     *
     * @throws IllegalStateException when the city has no more
     */
    List<SignedFiling> next() throws InterruptedException {
        List<SignedFiling> contract = ahead.take();
        if (contract == END) {
            ahead.put(END);
            throw new IllegalStateException(
                    "Every filing of the simulated city is filed: it is too small for this run");
        }
        return contract;
    }

    @Override
    public void close() {
        signer.interrupt();
    }
}
