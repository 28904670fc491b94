package org.qiyue.deploy.bench;

/**
 * A piece of work done on all cores.
 *
 * @param records how many records it was done for
 * @param seconds from its start to its end
 * @param cpuMicros the processor time of everybody who took part in it
 */
record Measured(String name, long records, double seconds, long cpuMicros) {

    Measured {
        if (records < 1 || seconds <= 0 || cpuMicros < 0) {
            throw new IllegalArgumentException("Nothing was measured: " + name);
        }
    }

    double rate() {
        return records / seconds;
    }

    double cpuMicrosEach() {
        return (double) cpuMicros / records;
    }

    double wallMicrosEach() {
        return seconds * 1e6 / records;
    }
}
