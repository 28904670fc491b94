package org.qiyue.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Keycloak with the realm of the city.
 *
 * <p>Its database holds nothing that the city's secrets and the realm template do not give; when they have changed, the
 * database is made anew instead of being edited.
 */
final class Keycloak {

    static final String NAME = "keycloak";

    private final CityFolder folder;
    private final Ports ports;
    private final Secrets secrets;
    private final Path distribution;
    private final int colleagues;

    Keycloak(CityFolder folder, Ports ports, Secrets secrets, Path distribution) {
        this(folder, ports, secrets, distribution, 0);
    }

    /** @param colleagues how many officials there are beside the demo accounts */
    Keycloak(CityFolder folder, Ports ports, Secrets secrets, Path distribution, int colleagues) {
        this.folder = folder;
        this.ports = ports;
        this.secrets = secrets;
        this.distribution = distribution;
        this.colleagues = colleagues;
    }

    /** How the realm is called in every token and configuration: always by this one spelling. */
    static String issuer(Ports ports) {
        return "http://localhost:" + ports.keycloak() + "/realms/qiyue";
    }

    static String tokenUrl(Ports ports) {
        return issuer(ports) + "/protocol/openid-connect/token";
    }

    static String keysUrl(Ports ports) {
        return issuer(ports) + "/protocol/openid-connect/certs";
    }

    /**
     * Lays the city's own home beside the shared distribution, and the realm to import when it is new or changed.
     *
     * @throws CityFailure when the realm breaks a rule; nothing is imported
     */
    void prepare() {
        String rendered = RealmTemplate.render(ports, secrets, colleagues);
        RealmCommand.demand(rendered);
        byte[] realm = rendered.getBytes(StandardCharsets.UTF_8);
        try {
            Path data = home().resolve("data");
            Path digest = home().resolve("realm.digest");
            String known = Files.exists(digest) ? Files.readString(digest) : "";
            String wanted = digest(realm);
            if (!known.equals(wanted)) {
                CityFolder.delete(data);
                Files.deleteIfExists(digest);
            }
            CityFolder.createPrivate(data.resolve("import"));
            for (String shared : List.of("bin", "conf", "lib", "providers", "themes", "version.txt")) {
                Path link = home().resolve(shared);
                CityFolder.delete(link);
                Files.createSymbolicLink(link, distribution.resolve(shared));
            }
            if (!known.equals(wanted)) {
                CityFolder.writePrivately(imported(), realm);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** To be called once the realm answers: from now on the database is kept. */
    void settle() {
        try {
            if (Files.exists(imported())) {
                byte[] realm = Files.readAllBytes(imported());
                CityFolder.writePrivately(
                        home().resolve("realm.digest"), digest(realm).getBytes(StandardCharsets.US_ASCII));
                Files.delete(imported());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Part part() {
        List<String> command = new ArrayList<>();
        command.add(Installation.java());
        command.addAll(JvmOptions.quickStart(384));
        command.addAll(List.of("-XX:MaxMetaspaceSize=256m", "-Djava.security.egd=file:/dev/urandom"));
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.add("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.addAll(List.of("-Duser.language=en", "-Duser.country=US"));
        command.add("-Dkc.home.dir=" + home());
        command.add("-Djboss.server.config.dir=" + home().resolve("conf"));
        command.add("-Dpicocli.disable.closures=true");
        command.add("-Dquarkus-log-max-startup-records=10000");
        command.addAll(List.of("-cp", home().resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(List.of("start", "--optimized", "--import-realm", "--cache=local"));
        command.addAll(List.of("--http-enabled=true", "--http-host=127.0.0.1", "--http-port=" + ports.keycloak()));
        command.add("--http-management-port=" + ports.keycloakManagement());
        command.add("--hostname=http://localhost:" + ports.keycloak());
        return Part.of(
                        NAME,
                        "Keycloak",
                        command,
                        Map.of(
                                "KC_BOOTSTRAP_ADMIN_USERNAME",
                                "admin",
                                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                                secrets.ofPerson("keycloak-admin")),
                        home())
                .stoppedBy(StopSignal.TERM, Duration.ofSeconds(15));
    }

    boolean answers() {
        return Http.status(issuer(ports) + "/.well-known/openid-configuration") == 200
                && Http.status(keysUrl(ports)) == 200;
    }

    private Path home() {
        return folder.data().resolve("keycloak");
    }

    private Path imported() {
        return home().resolve("data/import/qiyue-realm.json");
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
