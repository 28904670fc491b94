package org.qiyue.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the built programs lie.
 *
 * @param root the top of the source tree
 */
record Installation(Path root) {

    /** Set by {@code deploy/run}; without it the tree is looked for from the working folder upwards. */
    private static final String PROPERTY = "qiyue.root";

    static Installation find() {
        String named = System.getProperty(PROPERTY);
        if (named != null) {
            return new Installation(Path.of(named).toAbsolutePath().normalize());
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("deploy/local/pom.xml"))) {
                return new Installation(folder);
            }
        }
        throw new IllegalStateException("The working folder is not inside the source tree");
    }

    private Path target() {
        return root.resolve("deploy/local/target");
    }

    /** The Java programs of this module and of Kafka, as a class path. */
    String classPath() {
        return jar(target(), "qiyue-deploy-local-") + ":" + target().resolve("lib") + "/*";
    }

    /** Kafka's own programs as a class path, without ours. */
    String kafkaClassPath() {
        return target().resolve("lib") + "/*";
    }

    Path keycloak() {
        return only(target().resolve("keycloak"), "keycloak-");
    }

    /** Where PostgreSQL's programs are unpacked for every city of this tree. */
    Path postgres() {
        return target().resolve("postgresql");
    }

    Path ingest() {
        return runner("ingest/service");
    }

    /** The programs of ingest as a class path, for those that are not the service. */
    String ingestClassPath() {
        Path application = ingest().resolveSibling("");
        return application.resolve("app") + "/*:" + application.resolve("lib/boot") + "/*:"
                + application.resolve("lib/main") + "/*";
    }

    Path registry() {
        return runner("registry/service");
    }

    Path analytics() {
        return root.resolve("analytics/jobs/target");
    }

    private Path runner(String module) {
        return built(root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar"));
    }

    static Path jar(Path folder, String prefix) {
        return only(folder, prefix, ".jar");
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path only(Path folder, String prefix, String... suffixes) {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                List<Path> found = entries.filter(entry -> {
                            String name = entry.getFileName().toString();
                            return name.startsWith(prefix)
                                    && (suffixes.length == 0 || name.endsWith(suffixes[0]))
                                    && !name.endsWith("-sources.jar")
                                    && !name.endsWith("-tests.jar");
                        })
                        .sorted()
                        .toList();
                if (!found.isEmpty()) {
                    return found.get(found.size() - 1);
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return built(folder.resolve(prefix));
    }

    private static Path built(Path file) {
        if (!Files.exists(file)) {
            throw new Refusal(
                    "缺少 " + file + "；请先用 deploy/run 构建。", file + " is missing; build it with deploy/run first.");
        }
        return file;
    }
}
