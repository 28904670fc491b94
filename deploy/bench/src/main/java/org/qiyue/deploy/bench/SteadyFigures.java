package org.qiyue.deploy.bench;

import org.qiyue.deploy.bench.IngestFigures.Cpu;

/**
 * One repetition of a steady load.
 *
 * @param load load averages of the machine before it
 * @param latencies how long filings waited
 * @param seconds from the first filing to the last receipt
 * @param filings all of them, the warm-up's too
 * @param cpu processor time from before the first filing to the last receipt
 * @param peakMemoryKilobytes the most memory ingest has held
 */
record SteadyFigures(
        String load, Latencies latencies, double seconds, long filings, Cpu cpu, long peakMemoryKilobytes) {

    /** How many cores were at work on average. */
    double cores() {
        return cpu.all() / 1e6 / seconds;
    }
}
