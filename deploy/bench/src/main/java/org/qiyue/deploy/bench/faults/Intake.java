package org.qiyue.deploy.bench.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiyue.deploy.local.CityFoundation;

/** One instance of the packed ingest service, a process of its own. */
final class Intake {

    static final int USUAL_HEAP = 256;

    /** What every instance calls itself to PostgreSQL, before its number. */
    static final String NAME = "ingest-";

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final int number;
    private final int port;
    private final Child process;

    private Intake(int number, int port, Child process) {
        this.number = number;
        this.port = port;
        this.process = process;
    }

    /** How an instance reaches register and broker. */
    enum Route {
        /** As in production, under addresses of its own. */
        STRAIGHT,
        /** Through the proxies. */
        PROXIED
    }

    /** Starts an instance and does not wait for it. */
    static Intake start(
            CityFoundation foundation, FaultPorts ports, int number, Route route, int heapMegabytes, Path log)
            throws IOException {
        boolean straight = route == Route.STRAIGHT;
        Map<String, String> settings = new HashMap<>(foundation.ingestSettings());
        settings.put(
                "QIYUE_DB_URL",
                "jdbc:postgresql://%s:%d/qiyue?ApplicationName=%s%d"
                        .formatted(
                                straight ? BrokerServer.ADDRESS_OF_INGEST : "127.0.0.1",
                                straight ? ports.city().postgres() : ports.registerProxy(),
                                NAME,
                                number));
        settings.put(
                "QIYUE_KAFKA_BOOTSTRAP",
                straight
                        ? BrokerServer.ADDRESS_OF_INGEST + ":" + ports.kafkaOfIngest()
                        : "127.0.0.1:" + ports.kafkaProxy());
        settings.put("QIYUE_HTTP_PORT", Integer.toString(ports.ingest(number)));
        List<String> command = List.of(
                java(),
                "-Xms32m",
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                // Many short lives: the second compiler would be at work in all of them.
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-jar",
                foundation.ingestProgram().toString());
        return new Intake(number, ports.ingest(number), Child.start(command, settings, log));
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    int number() {
        return number;
    }

    /** What it calls itself to PostgreSQL. */
    String name() {
        return NAME + number;
    }

    Child process() {
        return process;
    }

    boolean isReady() throws InterruptedException {
        try {
            return get("/q/health/ready").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The sum of a metric over its labels; 0 while it is not there. */
    double metric(String name) throws InterruptedException {
        try {
            return get("/q/metrics")
                    .body()
                    .lines()
                    .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .timeout(PATIENCE)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
