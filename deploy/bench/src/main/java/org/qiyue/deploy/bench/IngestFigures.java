package org.qiyue.deploy.bench;

import java.util.Map;
import java.util.TreeMap;

/**
 * One repetition of the load on ingest, from the end of the warm-up to the last final receipt on its topic.
 *
 * @param filings decided in that time: all but those of the warm-up
 * @param seconds that time
 * @param acceptedShare accepted receipts among all final ones, 0 to 1
 * @param laterHalfRate final receipts a second in the later half
 * @param cpu processor time in that time
 * @param cpuByThread of ingest, by thread name
 * @param peakMemoryKilobytes the most memory ingest has held
 * @param results final and provisional receipts by result, of all filings
 */
record IngestFigures(
        long filings,
        double seconds,
        double acceptedShare,
        double laterHalfRate,
        Cpu cpu,
        Map<String, Long> cpuByThread,
        long peakMemoryKilobytes,
        Map<String, Long> results) {

    IngestFigures {
        if (filings < 1 || seconds <= 0) {
            throw new IllegalArgumentException("All filings stood when the warm-up ended: too few to measure");
        }
        cpuByThread = Map.copyOf(cpuByThread);
        results = new TreeMap<>(results);
    }

    /** Processor time in microseconds. */
    record Cpu(long ingest, long postgres, long kafka) {

        Cpu since(Cpu before) {
            return new Cpu(ingest - before.ingest, postgres - before.postgres, kafka - before.kafka);
        }

        long all() {
            return ingest + postgres + kafka;
        }
    }

    double decidedRate() {
        return filings / seconds;
    }

    double acceptedRate() {
        return decidedRate() * acceptedShare;
    }

    /** Filings a second that the machine would decide if its cores did nothing else and never waited. */
    double rateByCpu(int cores) {
        return cores * 1e6 * filings / cpu.all();
    }
}
