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

    /** What {@link #line} said. */
    static Measured of(String line) {
        String[] said = line.split("\t", -1);
        if (said.length != 4) {
            throw new IllegalArgumentException("Not a measurement: " + line);
        }
        return new Measured(said[3], Long.parseLong(said[0]), Double.parseDouble(said[1]), Long.parseLong(said[2]));
    }

    String line() {
        return records + "\t" + seconds + "\t" + cpuMicros + "\t" + name;
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
