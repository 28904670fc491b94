package org.qiyue.deploy.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.Uuid;

/** One Kafka node, broker and controller in one, with a listener for platforms and one for the registry's own. */
final class Kafka {

    static final String NAME = "kafka";

    private static final String ALLOWED_URLS = "org.apache.kafka.sasl.oauthbearer.allowed.urls";

    private final CityFolder folder;
    private final Ports ports;
    private final String classPath;

    Kafka(CityFolder folder, Ports ports, String classPath) {
        this.folder = folder;
        this.ports = ports;
        this.classPath = classPath;
    }

    static String internalBootstrap(Ports ports) {
        return "127.0.0.1:" + ports.kafkaInternal();
    }

    static String platformBootstrap(Ports ports) {
        return "127.0.0.1:" + ports.kafkaPlatforms();
    }

    /** Writes the configuration and formats the storage when it is empty. */
    void prepare() {
        try {
            CityFolder.createPrivate(home());
            CityFolder.writePrivately(
                    settings(), String.join("\n", configuration()).getBytes(StandardCharsets.UTF_8));
            try (InputStream logging = Kafka.class.getResourceAsStream("kafka-log4j2.properties")) {
                CityFolder.writePrivately(logging(), logging.readAllBytes());
            }
            if (!Files.exists(home().resolve("data/meta.properties"))) {
                CityFolder.delete(home().resolve("data"));
                format();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void format() throws IOException {
        List<String> command = java();
        command.addAll(List.of("kafka.tools.StorageTool", "format", "--standalone"));
        command.addAll(
                List.of("-t", Uuid.randomUuid().toString(), "-c", settings().toString()));
        Path log = folder.log("kafka-format");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new CityFailure(
                        "Kafka 存储无法格式化，日志 " + log,
                        "Kafka's storage cannot be formatted, log " + log + System.lineSeparator()
                                + Files.readString(log));
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new CityFailure("启动被中断", "Starting was interrupted", interrupted);
        }
    }

    private List<String> configuration() {
        return List.of(
                "process.roles=broker,controller",
                "node.id=1",
                "controller.quorum.bootstrap.servers=127.0.0.1:" + ports.kafkaController(),
                "listeners=INTERNAL://" + internalBootstrap(ports) + ",PLATFORM://" + platformBootstrap(ports)
                        + ",CONTROLLER://127.0.0.1:" + ports.kafkaController(),
                "advertised.listeners=INTERNAL://" + internalBootstrap(ports) + ",PLATFORM://"
                        + platformBootstrap(ports) + ",CONTROLLER://127.0.0.1:" + ports.kafkaController(),
                "listener.security.protocol.map=INTERNAL:PLAINTEXT,PLATFORM:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name=INTERNAL",
                "controller.listener.names=CONTROLLER",
                "log.dirs=" + home().resolve("data"),
                // Who may do what. The two listeners without authentication are this machine's alone.
                "authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                "allow.everyone.if.no.acl.found=false",
                "super.users=User:ANONYMOUS",
                "auto.create.topics.enable=false",
                // Platforms: a token of the realm, meant for Kafka; the client id is the principal.
                "sasl.enabled.mechanisms=OAUTHBEARER",
                "listener.name.platform.sasl.enabled.mechanisms=OAUTHBEARER",
                "listener.name.platform.oauthbearer.sasl.jaas.config="
                        + "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required;",
                "listener.name.platform.oauthbearer.sasl.server.callback.handler.class="
                        + "org.apache.kafka.common.security.oauthbearer.OAuthBearerValidatorCallbackHandler",
                // A connection lives no longer than its token.
                "listener.name.platform.oauthbearer.connections.max.reauth.ms=3600000",
                "sasl.oauthbearer.jwks.endpoint.url=" + Keycloak.keysUrl(ports),
                "sasl.oauthbearer.expected.issuer=" + Keycloak.issuer(ports),
                "sasl.oauthbearer.expected.audience=kafka",
                "sasl.oauthbearer.sub.claim.name=azp",
                // One node, one copy.
                "offsets.topic.replication.factor=1",
                "offsets.topic.num.partitions=4",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "transaction.state.log.num.partitions=4",
                "share.coordinator.state.topic.replication.factor=1",
                "share.coordinator.state.topic.min.isr=1",
                "share.coordinator.state.topic.num.partitions=4",
                "default.replication.factor=1",
                "min.insync.replicas=1",
                "group.initial.rebalance.delay.ms=0",
                "message.max.bytes=262144",
                "log.segment.bytes=67108864",
                "num.network.threads=2",
                "num.io.threads=4",
                "background.threads=4",
                "log.cleaner.dedupe.buffer.size=4194304",
                "controlled.shutdown.enable=false",
                "");
    }

    Part part() {
        List<String> command = java();
        command.addAll(List.of("kafka.Kafka", settings().toString()));
        return Part.of(NAME, "Kafka", command, Map.of(), home()).stoppedBy(StopSignal.TERM, Duration.ofSeconds(25));
    }

    /** Whether both listeners accept connections. */
    boolean answers() {
        return accepts(ports.kafkaInternal()) && accepts(ports.kafkaPlatforms());
    }

    private List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(Installation.java());
        command.addAll(JvmOptions.quickStart(384));
        command.add("-D" + ALLOWED_URLS + "=" + Keycloak.keysUrl(ports));
        command.add("-Dlog4j2.configurationFile=" + logging());
        command.addAll(List.of("-cp", classPath));
        return command;
    }

    private Path home() {
        return folder.data().resolve("kafka");
    }

    private Path settings() {
        return home().resolve("server.properties");
    }

    private Path logging() {
        return home().resolve("log4j2.properties");
    }

    private static boolean accepts(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
