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

    /** Both measurements of the same work as one. */
    Measured and(Measured other) {
        if (!name.equals(other.name)) {
            throw new IllegalArgumentException("Not the same work: " + name + " and " + other.name);
        }
        return new Measured(name, records + other.records, seconds + other.seconds, cpuMicros + other.cpuMicros);
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
