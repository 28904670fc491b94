package org.qiyue.deploy.bench;

import org.qiyue.deploy.bench.IngestFigures.Cpu;

/**
 * One repetition of the peer on the same filings, from the end of the warm-up to its last row.
 *
 * @param rows written in that time: all but those of the warm-up
 * @param seconds that time
 * @param filings how many records there were
 * @param written how many rows there are in the end; repeats and what is no event have none
 * @param cpu processor time in that time, of the peer in place of ingest
 * @param peakMemoryKilobytes the most memory the peer has held
 */
record PeerFigures(long rows, double seconds, long filings, long written, Cpu cpu, long peakMemoryKilobytes) {

    PeerFigures {
        if (rows < 1 || seconds <= 0 || written < rows || filings < written) {
            throw new IllegalArgumentException(
                    "The peer wrote %,d rows of %,d records, %,d after the warm-up: too few to measure"
                            .formatted(written, filings, rows));
        }
    }

    double rate() {
        return rows / seconds;
    }

    double cpuMicrosEach() {
        return (double) cpu.all() / rows;
    }
}
