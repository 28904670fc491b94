package org.qiyue.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The script in front of the launcher, with tools that only say which version they are. */
@Timeout(60)
class RunScriptTest {

    @TempDir
    Path temporary;

    private Path tools;

    record Outcome(int code, String out, String err) {}

    @BeforeEach
    void layOutTools() throws IOException {
        tools = Files.createDirectory(temporary.resolve("tools"));
        for (String tool : List.of("dirname", "sed", "head", "df", "awk", "find", "cat")) {
            tool(tool, "exec " + onPath(tool) + " \"$@\"");
        }
        tool("java", "echo 'openjdk version \"17.0.15\" 2025-04-15' >&2");
        tool("javac", "exit 0");
        tool("mvn", "echo 'Apache Maven 3.8.7'");
        tool("node", "echo v20.20.2");
        tool("npm", "exit 0");
        tool("unshare", "exit 0");
    }

    @Test
    void aJdkBelow17IsRefused() throws Exception {
        tool("java", "echo 'java version \"1.8.0_402\"' >&2");

        assertRefused(run(), " is 1.8.0_402.");
    }

    @Test
    void aMissingJavaIsRefused() throws Exception {
        Files.delete(tools.resolve("java"));

        assertRefused(run(), "JDK 17");
    }

    @Test
    void anOldMavenIsRefused() throws Exception {
        tool("mvn", "echo 'Apache Maven 3.6.3 (abc)'");

        assertRefused(run(), "3.6.3");
    }

    @Test
    void anOldNodeIsRefused() throws Exception {
        for (String old : List.of("18.19.0", "20.18.3", "21.7.3", "22.11.0")) {
            tool("node", "echo v" + old);

            assertRefused(run(), old);
        }
    }

    @Test
    void aMissingNodeIsRefused() throws Exception {
        Files.delete(tools.resolve("node"));

        assertRefused(run(), "Node 20");
    }

    @Test
    void aMachineForWhichThereIsNoPostgresqlIsRefused() throws Exception {
        assertRefused(run(Map.of("HOSTTYPE", "aarch64")), "aarch64");
    }

    @Test
    void anUnknownOptionIsRefused() throws Exception {
        assertRefused(run("--contract", "5"), "--contract;");
    }

    @Test
    void aValueThatCannotBeIsRefusedBeforeAnythingIsBuilt() throws Exception {
        assertRefused(run("--contracts", "x"), "--contracts");
        assertRefused(run("--contracts=0"), "--contracts");
        assertRefused(run("--seed", "one"), "--seed");
        assertRefused(run("--without=kafka"), "kafka");
        assertRefused(run("--port-base=80"), "80");
        assertRefused(run("--port-base"), "--port-base");
    }

    @Test
    void anUnknownCommandIsRefused() throws Exception {
        assertRefused(run("start"), "start");
    }

    @Test
    void aPortInUseIsRefusedBeforeAnythingIsBuilt() throws Exception {
        Ports ports = Ports.free();
        try (ServerSocket other = new ServerSocket(ports.postgres(), 1, InetAddress.getLoopbackAddress())) {
            Outcome outcome = run("--port-base", Integer.toString(ports.base()));

            assertRefused(outcome, Integer.toString(other.getLocalPort()));
            assertThat(outcome.err()).contains("--port-base");
        }
    }

    @Test
    void helpIsPrintedAndNothingElseHappens() throws Exception {
        Outcome outcome = run("help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("--contracts", "credentials", "otp", "lint-realm", "--reset", "stop");
    }

    private static void assertRefused(Outcome outcome, String word) {
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).hasSize(2);
        assertThat(outcome.err()).contains(word);
    }

    private Outcome run(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), arguments);
    }

    private Outcome run(Map<String, String> machine, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                onPath("bash").toString(),
                Installation.find().root().resolve("deploy/run").toString()));
        command.addAll(List.of(arguments));
        Path err = temporary.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(machine);
        builder.environment().put("QIYUE_CITY", temporary.resolve("city").toString());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out, Files.readString(err));
    }

    private void tool(String name, String script) throws IOException {
        Path file = tools.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path onPath(String tool) {
        for (String folder : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(folder, tool))) {
                return Path.of(folder, tool);
            }
        }
        throw new IllegalStateException("This machine has no " + tool);
    }
}
