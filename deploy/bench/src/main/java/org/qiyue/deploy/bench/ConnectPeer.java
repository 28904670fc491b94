package org.qiyue.deploy.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;
import org.qiyue.deploy.bench.IngestFigures.Cpu;

/**
 * The peer of PERF-1: Kafka Connect, standalone, with Debezium's JDBC sink. It reads the same topics and upserts the fields
 * of each filing into one table of the same PostgreSQL server; it checks nothing, keeps no bytes and answers nobody.
 */
final class ConnectPeer {

    private static final Duration FIRST_ROW = Duration.ofMinutes(5);
    private static final Duration STANDSTILL = Duration.ofMinutes(2);
    private static final Duration FAREWELL = Duration.ofSeconds(30);
    private static final int TAIL_LINES = 25;

    private final Broker broker;
    private final Register register;
    private final Stopwatch stopwatch;
    private final int restPort;
    private final Path folder;
    private final Path jars;

    /**
     * @param restPort where its REST interface may listen, which nobody asks
     * @param folder for its settings and log
     * @param jars its libraries
     */
    ConnectPeer(Broker broker, Register register, Stopwatch stopwatch, int restPort, Path folder, Path jars) {
        this.broker = broker;
        this.register = register;
        this.stopwatch = stopwatch;
        this.restPort = restPort;
        this.folder = folder;
        this.jars = jars;
    }

    /** @param ends of the topics to copy */
    PeerFigures run(Map<TopicPartition, Long> ends) throws Exception {
        try (Connection connection = register.openScratch()) {
            for (String statement : ConnectSettings.table()) {
                Register.execute(connection, statement);
            }
            register.checkpoint();
            Files.createDirectories(folder);
            // Where it has read to is kept under its name: a new name begins at the beginning.
            String name = "filing-peer-" + System.currentTimeMillis();
            Process process = start(name);
            Thread farewell = new Thread(process::destroyForcibly);
            Runtime.getRuntime().addShutdownHook(farewell);
            try {
                return watch(connection, process, "connect-" + name, ends);
            } finally {
                stop(process);
                Runtime.getRuntime().removeShutdownHook(farewell);
            }
        }
    }

    private Process start(String name) throws IOException {
        Path worker = folder.resolve("worker.properties");
        Path connector = folder.resolve("connector.properties");
        Path logging = folder.resolve("log4j2.properties");
        Files.writeString(
                worker,
                ConnectSettings.properties(ConnectSettings.worker(
                        broker.bootstrap(), restPort, folder.resolve("offsets").toString())),
                StandardCharsets.UTF_8);
        // It holds a password.
        Files.deleteIfExists(connector);
        Files.createFile(connector, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                connector,
                ConnectSettings.properties(
                        ConnectSettings.connector(name, register.scratchUrl(), Register.USER, register.password())),
                StandardCharsets.UTF_8);
        Files.writeString(logging, """
                status = error
                appender.console.type = Console
                appender.console.name = console
                appender.console.layout.type = PatternLayout
                appender.console.layout.pattern = %d %p %c{1} %m%n
                rootLogger.level = warn
                rootLogger.appenderRef.console.ref = console
                """, StandardCharsets.UTF_8);
        // The heap and the collector of Connect's own start script.
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xms256M",
                        "-Xmx2G",
                        "-XX:+UseG1GC",
                        "-XX:MaxGCPauseMillis=20",
                        "-XX:InitiatingHeapOccupancyPercent=35",
                        "-XX:+ExplicitGCInvokesConcurrent",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.awt.headless=true",
                        "-Dlog4j2.configurationFile=" + logging,
                        "-cp",
                        jars + "/*",
                        "org.apache.kafka.connect.cli.ConnectStandalone",
                        worker.toString(),
                        connector.toString()))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        builder.environment().keySet().removeIf(variable -> variable.startsWith("KAFKA_"));
        return builder.start();
    }

    private PeerFigures watch(Connection connection, Process process, String group, Map<TopicPartition, Long> ends)
            throws Exception {
        long filings = ends.values().stream().mapToLong(Long::longValue).sum();
        awaitWarm(connection, process, filings / IngestLoad.WARM_UP_SHARE);
        String from = one(connection, "SELECT clock_timestamp()::text");
        Cpu first = cpu(process.pid());
        Cpu cpu = awaitEnds(process, group, ends).since(first);
        long memory = ProcessFigures.peakMemoryKilobytes(process.pid());
        return figures(connection, from, filings, cpu, memory);
    }

    private static PeerFigures figures(Connection connection, String from, long filings, Cpu cpu, long memory)
            throws SQLException {
        String since = ConnectSettings.WRITTEN_AT + " > '" + from + "'";
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT count(*), count(*) FILTER (WHERE " + since
                        + "), coalesce(extract(epoch FROM max(" + ConnectSettings.WRITTEN_AT + ") - '" + from
                        + "'::timestamptz), 0) FROM " + ConnectSettings.TABLE)) {
            found.next();
            return new PeerFigures(found.getLong(2), found.getDouble(3), filings, found.getLong(1), cpu, memory);
        }
    }

    private void awaitWarm(Connection connection, Process process, long atLeast) throws Exception {
        long end = System.nanoTime() + FIRST_ROW.toNanos();
        while (Long.parseLong(one(connection, "SELECT count(*) FROM " + ConnectSettings.TABLE)) <= atLeast) {
            requireAlive(process);
            if (System.nanoTime() > end) {
                throw failed("The peer has written next to nothing in " + FIRST_ROW);
            }
            Thread.sleep(20);
        }
    }

    private Cpu awaitEnds(Process process, String group, Map<TopicPartition, Long> ends) throws Exception {
        long before = -1;
        long news = System.nanoTime();
        long wanted = ends.values().stream().mapToLong(Long::longValue).sum();
        while (true) {
            requireAlive(process);
            Cpu cpu = cpu(process.pid());
            long read = broker.committed(group, ends.keySet());
            if (read >= wanted) {
                return cpu;
            }
            if (read > before) {
                before = read;
                news = System.nanoTime();
            } else if (System.nanoTime() - news > STANDSTILL.toNanos()) {
                throw failed("The peer stands still at %,d of %,d".formatted(read, wanted));
            }
            Thread.sleep(200);
        }
    }

    private void requireAlive(Process process) throws IOException {
        if (!process.isAlive()) {
            throw failed("The peer has ended with " + process.exitValue());
        }
    }

    private IllegalStateException failed(String what) throws IOException {
        List<String> lines = Files.readAllLines(log(), StandardCharsets.UTF_8);
        String tail = String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        return new IllegalStateException(what + ", log " + log() + "\n" + tail);
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private Cpu cpu(long pid) throws IOException {
        return new Cpu(ProcessFigures.micros(pid), stopwatch.postgresMicros(), stopwatch.kafkaMicros());
    }

    private static String one(Connection connection, String sql) throws SQLException {
        return Register.strings(connection, sql).get(0);
    }

    private Path log() {
        return folder.resolve("peer.log");
    }
}
