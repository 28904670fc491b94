package org.qiyue.deploy.local;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.store.keys.KeyRotationMain;
import org.qiyue.registry.store.registers.RegisterLoadMain;
import org.qiyue.registry.store.retention.RetentionMain;

/** How the programs of this product are run: ingest, registry, statistics, simulation. */
final class CityServices {

    static final String INGEST = "ingest";
    static final String REGISTRY = "registry";
    static final String STATISTICS = "statistics";
    static final String SIMULATION = "simulation";
    static final String LOAD = "load";
    static final String REVIEW = "review";
    static final String RETENTION = "retention";
    static final String KEYS = "keys";

    /** Nobody uses ingest/service but as a program. */
    private static final String REVIEW_MAIN = "org.qiyue.ingest.service.ReviewMain";

    private final CityFolder folder;
    private final Ports ports;
    private final Secrets secrets;
    private final Installation installation;

    CityServices(CityFolder folder, Ports ports, Secrets secrets, Installation installation) {
        this.folder = folder;
        this.ports = ports;
        this.secrets = secrets;
        this.installation = installation;
    }

    /** The keys that encrypt what the registry keeps. */
    Path keyRing() {
        return folder.keys().resolve("registry-keys.properties");
    }

    Part ingest() {
        Map<String, String> environment = intake();
        environment.put("QIYUE_KAFKA_BOOTSTRAP", Kafka.internalBootstrap(ports));
        environment.put("QIYUE_HTTP_PORT", Integer.toString(ports.ingest()));
        List<String> command = java(JvmOptions.intake());
        command.addAll(List.of("-jar", installation.ingest().toString()));
        return Part.of(INGEST, "ingest", command, environment, folder.root());
    }

    /** Decides once more what stands in quarantine. */
    Part replay() {
        List<String> command = java(JvmOptions.fullSpeed(256));
        command.addAll(List.of("-cp", installation.ingestClassPath(), "org.qiyue.ingest.service.ReplayMain"));
        return Part.of("replay", "replay", command, intake(), folder.root());
    }

    private Map<String, String> intake() {
        Map<String, String> environment = database(CityDatabase.INGEST);
        environment.put("QIYUE_KEYS", keyRing().toString());
        environment.put(
                "QIYUE_TRUST_CA", CityAuthority.certificateFile(folder.keys()).toString());
        environment.put(
                "QIYUE_BUREAU_KEY",
                CityAuthority.keyFile(folder.keys(), "bureau").toString());
        environment.put(
                "QIYUE_BUREAU_CERTIFICATE",
                CityAuthority.certificateFile(folder.keys(), "bureau").toString());
        return environment;
    }

    /** Builds the registry again beside itself, and compares. */
    Part rebuild(CityRebuild room) {
        Map<String, String> environment = intake();
        environment.put("QIYUE_REBUILD_DB_URL", room.url());
        environment.put("QIYUE_REBUILD_ADMIN_USER", Postgres.ADMIN);
        environment.put("QIYUE_REBUILD_ADMIN_PASSWORD", secrets.ofProgram(Postgres.ADMIN));
        List<String> command = java(JvmOptions.fullSpeed(512));
        command.addAll(List.of(
                "-cp", installation.ingestClassPath(), "org.qiyue.ingest.service.rebuild.RebuildMain", "--verify"));
        return Part.of("rebuild", "rebuild", command, environment, folder.root());
    }

    boolean ingestAnswers() {
        return Http.status("http://127.0.0.1:" + ports.ingest() + "/q/health/ready") == 200;
    }

    /** @param differing settings beside, or instead of, those of a local city */
    Part registry(Map<String, String> differing) {
        Map<String, String> environment = database(CityDatabase.REGISTRY);
        environment.put("QIYUE_HTTP_PORT", Integer.toString(ports.registry()));
        environment.put("QIYUE_OIDC_ISSUER", Keycloak.issuer(ports));
        environment.put("QIYUE_OIDC_CLIENT", "registry");
        environment.put("QIYUE_OIDC_SECRET", secrets.ofProgram("client.registry"));
        environment.put("QIYUE_PUBLIC_URL", LocalCity.address(ports));
        environment.put("QIYUE_CURSOR_KEY", secrets.ofProgram("registry-cursor"));
        environment.put(
                "QIYUE_TRUST_CA", CityAuthority.certificateFile(folder.keys()).toString());
        environment.put("QIYUE_ADMISSION_BOOTSTRAP", Kafka.platformBootstrap(ports));
        environment.put("QIYUE_ADMISSION_ENCRYPTED", "false");
        environment.put("QIYUE_ADMISSION_COPIES", "1");
        environment.put("QIYUE_ADMISSION_CLIENT", CityAdmission.CLIENT);
        environment.put("QIYUE_ADMISSION_SECRET", secrets.ofProgram("client." + CityAdmission.CLIENT));
        environment.put("QIYUE_ACCOUNTS_CLIENT", RealmTemplate.ACCOUNTS);
        environment.put("QIYUE_ACCOUNTS_SECRET", secrets.ofProgram("client." + RealmTemplate.ACCOUNTS));
        environment.put("QIYUE_PLATFORM_API", "http://localhost:" + ports.ingest());
        environment.put(
                "QIYUE_BUREAU_CERTIFICATE",
                CityAuthority.certificateFile(folder.keys(), "bureau").toString());
        environment.put("QIYUE_SCOPE_KEY", CityDatabase.scopeKey(secrets));
        environment.put("QIYUE_KEYS", keyRing().toString());
        environment.putAll(differing);
        List<String> command = java(JvmOptions.pages());
        command.addAll(List.of("-jar", installation.registry().toString()));
        return Part.of(REGISTRY, "registry", command, environment, folder.root());
    }

    boolean registryAnswers() {
        return Http.status("http://127.0.0.1:" + ports.registry() + "/q/health/ready") == 200;
    }

    Part statistics() {
        return statistics(folder.data().resolve("spark"), List.of());
    }

    /**
     * @param workFolder where Spark writes what it shuffles and spills
     * @param sparkSettings beside its own
     */
    Part statistics(Path workFolder, List<String> sparkSettings) {
        Map<String, String> environment = database(CityDatabase.ANALYTICS);
        environment.put("QIYUE_SPARK_DIR", workFolder.toString());
        List<String> command = java(JvmOptions.quickStart(1_024));
        sparkSettings.forEach(setting -> command.add("-D" + setting));
        Path jobs = installation.analytics();
        command.add("@" + jobs.resolve("classes/org/qiyue/analytics/jobs/jvm-options"));
        command.addAll(
                List.of("-jar", Installation.jar(jobs, "qiyue-analytics-jobs-").toString()));
        return Part.of(STATISTICS, "Spark", command, environment, folder.root());
    }

    /** Loads a register from a CSV file, as the role that owns the database. */
    Part load(List<String> arguments) {
        Map<String, String> environment = database(Postgres.ADMIN);
        environment.put("QIYUE_KEYS", keyRing().toString());
        List<String> command = java(JvmOptions.quickStart(512));
        command.addAll(List.of("-cp", installation.classPath(), RegisterLoadMain.class.getName()));
        command.addAll(arguments);
        return Part.of(LOAD, "load", command, environment, folder.root());
    }

    /** Says what is due to be erased, erases it, or checks certificates, as the role that owns the database. */
    Part retention(List<String> arguments) {
        Map<String, String> environment = intake();
        environment.putAll(database(Postgres.ADMIN));
        List<String> command = java(JvmOptions.quickStart(512));
        command.addAll(List.of("-cp", installation.classPath(), RetentionMain.class.getName()));
        command.addAll(arguments);
        return Part.of(RETENTION, "retention", command, environment, folder.root());
    }

    /** One step of changing the keys of the register. */
    Part keys(String step) {
        Map<String, String> environment = database(Postgres.ADMIN);
        environment.put("QIYUE_KEYS", keyRing().toString());
        List<String> command = java(JvmOptions.quickStart(512));
        command.addAll(List.of("-cp", installation.classPath(), KeyRotationMain.class.getName(), step));
        return Part.of(KEYS, "keys", command, environment, folder.root());
    }

    /** Reviews a day, beside the service that does so every day. */
    Part review(List<String> arguments) {
        List<String> command = java(JvmOptions.fullSpeed(512));
        command.addAll(List.of("-cp", installation.ingestClassPath(), REVIEW_MAIN));
        command.addAll(arguments);
        return Part.of(REVIEW, "review", command, database(CityDatabase.INGEST), folder.root());
    }

    /** Reconciles what the review of a day found in the simulated city. */
    Part reviewReconciliation(int contracts, LocalDate day) {
        Part simulation = simulation(contracts);
        List<String> command = new ArrayList<>(simulation.command());
        command.add(day.toString());
        return Part.of("reconciliation", "reconciliation", command, Map.of(), folder.root());
    }

    Part simulation(int contracts) {
        // What was sent is remembered until it is reconciled: about a kilobyte a contract.
        List<String> command = java(JvmOptions.fullSpeed(256 + contracts / 1_000));
        command.addAll(List.of("-cp", installation.classPath(), SimulationMain.class.getName()));
        command.add(folder.root().toString());
        return Part.of(SIMULATION, "simulation", command, Map.of(), folder.root())
                .stoppedBy(StopSignal.TERM, Duration.ofSeconds(10));
    }

    private static List<String> java(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Installation.java());
        command.addAll(options);
        return command;
    }

    private Map<String, String> database(String role) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("QIYUE_DB_URL", CityDatabase.url(ports));
        environment.put("QIYUE_DB_USER", role);
        environment.put("QIYUE_DB_PASSWORD", secrets.ofProgram(role));
        return environment;
    }
}
