package org.qiyue.deploy.bench;

import java.io.IOException;

/** Measures pieces of work: the time they take, and the processor time of this program, PostgreSQL and Kafka. */
final class Stopwatch {

    private final long postgres;
    private final long kafka;

    /**
     * @param postgres process id of PostgreSQL's first process
     * @param kafka process id of the broker
     */
    Stopwatch(long postgres, long kafka) {
        this.postgres = postgres;
        this.kafka = kafka;
    }

    /** Does something and says how many records it was done for. */
    @FunctionalInterface
    interface Work {
        long run() throws Exception;
    }

    Measured measure(String name, Work work) throws Exception {
        long cpu = cpuMicros();
        long from = System.nanoTime();
        long records = work.run();
        double seconds = (System.nanoTime() - from) / 1e9;
        return new Measured(name, records, seconds, cpuMicros() - cpu);
    }

    private long cpuMicros() throws IOException {
        return ProcessFigures.micros(ProcessHandle.current().pid()) + postgresMicros() + kafkaMicros();
    }

    long postgresMicros() throws IOException {
        return ProcessFigures.microsWithChildren(postgres);
    }

    long kafkaMicros() throws IOException {
        return ProcessFigures.micros(kafka);
    }
}
