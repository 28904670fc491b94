package org.qiyue.deploy.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The eight neighbouring ports of a city, all on 127.0.0.1.
 *
 * @param base the first of them: the address in the browser
 */
public record Ports(int base) {

    /** Where a city stands when nothing is said. */
    public static final int DEFAULT_BASE = 18_000;

    static final int COUNT = 8;

    private static final int LOWEST = 1_024;
    private static final int HIGHEST = 65_535;

    public Ports {
        if (base < LOWEST || base + COUNT - 1 > HIGHEST) {
            throw new IllegalArgumentException(
                    "The port base is " + LOWEST + " to " + (HIGHEST - COUNT + 1) + ", not " + base);
        }
    }

    /** Eight ports nobody listens on at this moment, away from the default ones. */
    public static Ports free() {
        for (int attempt = 0; attempt < 200; attempt++) {
            Ports ports = new Ports(20_000 + ThreadLocalRandom.current().nextInt(1_500) * COUNT);
            if (ports.firstTaken().isEmpty()) {
                return ports;
            }
        }
        throw new IllegalStateException("No eight neighbouring ports are free");
    }

    public int registry() {
        return base;
    }

    public int keycloak() {
        return base + 1;
    }

    public int ingest() {
        return base + 2;
    }

    public int postgres() {
        return base + 3;
    }

    /** Kafka's listener for platforms: OAUTHBEARER. */
    public int kafkaPlatforms() {
        return base + 4;
    }

    /** Kafka's listener for the registry's own programs. */
    public int kafkaInternal() {
        return base + 5;
    }

    int kafkaController() {
        return base + 6;
    }

    int keycloakManagement() {
        return base + 7;
    }

    /** Every port with what stands on it, in ascending order. */
    Map<Integer, String> uses() {
        Map<Integer, String> uses = new LinkedHashMap<>();
        uses.put(registry(), "registry");
        uses.put(keycloak(), "Keycloak");
        uses.put(ingest(), "ingest");
        uses.put(postgres(), "PostgreSQL");
        uses.put(kafkaPlatforms(), "Kafka (platforms)");
        uses.put(kafkaInternal(), "Kafka (internal)");
        uses.put(kafkaController(), "Kafka (controller)");
        uses.put(keycloakManagement(), "Keycloak (management)");
        return uses;
    }

    /** The lowest of the ports that somebody else holds. */
    Optional<Integer> firstTaken() {
        return uses().keySet().stream().filter(port -> !isFree(port)).findFirst();
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
}
