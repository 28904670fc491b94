package org.qiyue.deploy.bench.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.qiyue.deploy.local.Ports;

/**
 * Where the parts listen: the eight ports of a city, then those of the faults.
 *
 * @param base the first of {@value #COUNT} neighbouring ports
 */
record FaultPorts(int base) {

    static final int COUNT = 24;

    private static final int INSTANCES = 14;

    FaultPorts {
        if (base + COUNT > 65_535) {
            throw new IllegalArgumentException("The port base is at most " + (65_535 - COUNT) + ", not " + base);
        }
    }

    /** Neighbouring ports that nobody listens on at this moment. */
    static FaultPorts free() {
        for (int attempt = 0; attempt < 100; attempt++) {
            FaultPorts ports = new FaultPorts(Ports.free().base());
            if (IntStream.range(ports.base, ports.base + COUNT).allMatch(FaultPorts::isFree)) {
                return ports;
            }
        }
        throw new IllegalStateException("No " + COUNT + " neighbouring ports are free");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    Ports city() {
        return new Ports(base);
    }

    /** Kafka as the harness and a platform see it. */
    int kafka() {
        return base + 8;
    }

    /** Kafka as ingest sees it. */
    int kafkaOfIngest() {
        return city().kafkaInternal();
    }

    /** Kafka's listener behind the proxy. */
    int kafkaProxied() {
        return base + 9;
    }

    /** The proxy before Kafka. */
    int kafkaProxy() {
        return base + 10;
    }

    int kafkaController() {
        return base + 11;
    }

    /** The proxy before PostgreSQL. */
    int registerProxy() {
        return base + 12;
    }

    /** Health of an instance of ingest. */
    int ingest(int instance) {
        return base + INSTANCES + instance;
    }
}
