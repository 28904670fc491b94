package org.qiyue.deploy.local;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.qiyue.registry.admission.AdmissionException;

/**
 * The order in which the parts of a city stand up: what does not need each other starts side by side.
 *
 * <p>PostgreSQL and Keycloak; when the realm answers, Kafka, which reads its keys; then topics, access and clients of the platforms in the register. The registry
 * needs the first two, ingest the first and the last.
 */
final class CityStart {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final CityFolder folder;
    private final CityCharter charter;
    private final CityOptions options;
    private final Installation installation;
    private final Supervisor supervisor;
    private final Console console;
    private final Simulation simulation;
    private final Secrets secrets;
    private final CityServices services;
    private CityAuthority authority;

    CityStart(
            CityFolder folder,
            CityCharter charter,
            CityOptions options,
            Installation installation,
            Supervisor supervisor,
            Console console,
            Simulation simulation) {
        this.folder = folder;
        this.charter = charter;
        this.options = options;
        this.installation = installation;
        this.supervisor = supervisor;
        this.console = console;
        this.simulation = simulation;
        this.secrets = new Secrets(folder.secrets());
        this.services = new CityServices(folder, charter.ports(), secrets, installation);
    }

    Secrets secrets() {
        return secrets;
    }

    CityServices services() {
        return services;
    }

    /** @throws CityFailure when a part did not come up; the caller stops the others */
    void run() {
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "start");
            thread.setDaemon(true);
            return thread;
        });
        Kafka kafka = new Kafka(folder, charter.ports(), installation.kafkaClassPath());
        authority = new CityAuthority(folder.keys());
        CompletableFuture<Void> realm = CompletableFuture.runAsync(this::keycloak, threads);
        CompletableFuture<Void> database = CompletableFuture.runAsync(this::database, threads);
        CompletableFuture<Void> storage = CompletableFuture.runAsync(kafka::prepare, threads);
        CompletableFuture<Void> broker =
                CompletableFuture.allOf(realm, storage).thenRunAsync(() -> kafka(kafka), threads);
        CompletableFuture<Void> admission =
                CompletableFuture.allOf(broker, database).thenRunAsync(this::admission, threads);
        List<CompletableFuture<Void>> all = new ArrayList<>(List.of(realm, database, storage, broker, admission));
        if (options.has(CityServices.REGISTRY)) {
            all.add(CompletableFuture.allOf(realm, database).thenRunAsync(this::registry, threads));
        }
        if (options.has(CityServices.INGEST)) {
            all.add(admission.thenRunAsync(() -> service(CityServices.INGEST), threads));
        }
        CompletableFuture<Void> first = new CompletableFuture<>();
        all.forEach(part -> part.whenComplete((nothing, failed) -> {
            if (failed != null) {
                first.completeExceptionally(failed);
            }
        }));
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).thenRun(() -> first.complete(null));
        try {
            first.join();
        } catch (CompletionException failed) {
            Throwable cause = failed.getCause();
            while (cause instanceof CompletionException && cause.getCause() != null) {
                cause = cause.getCause();
            }
            if (cause instanceof CityFailure || cause instanceof Refusal) {
                throw (RuntimeException) cause;
            }
            throw new CityFailure("启动失败：" + cause, "The start failed: " + cause, cause);
        } finally {
            threads.shutdown();
        }
    }

    private void database() {
        Postgres postgres = new Postgres(folder, charter.ports(), secrets, installation.postgres());
        postgres.prepare();
        up(
                postgres.part(options.database()),
                postgres::answers,
                "127.0.0.1:" + charter.ports().postgres());
        try {
            CityDatabase database = new CityDatabase(postgres.openDatabase(), secrets, charter.ports());
            int applied = database.prepare();
            new CityRegister(database.admin(), authority, charter, simulation).prepare(services.keyRing());
            console.say(
                    "登记库就绪，新应用 %d 个迁移".formatted(applied),
                    "registry schema ready, %d migrations applied".formatted(applied));
        } catch (SQLException failed) {
            throw new CityFailure(
                    "登记库无法建立：" + failed.getMessage(),
                    "The registry's database cannot be made: " + failed.getMessage(),
                    failed);
        }
    }

    private void keycloak() {
        Keycloak keycloak =
                new Keycloak(folder, charter.ports(), secrets, installation.keycloak(), options.colleagues());
        keycloak.prepare();
        up(keycloak.part(), keycloak::answers, Keycloak.issuer(charter.ports()));
        keycloak.settle();
    }

    private void kafka(Kafka kafka) {
        up(kafka.part(), kafka::answers, Kafka.platformBootstrap(charter.ports()));
    }

    private void admission() {
        try {
            DataSource register =
                    new Postgres(folder, charter.ports(), secrets, installation.postgres()).openDatabase();
            int platforms = new CityAdmission(charter.ports(), secrets, register).restore();
            console.say("平台主题与权限就绪", "topics and access of %d platforms ready".formatted(platforms));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CityFailure("启动被中断", "Starting was interrupted", interrupted);
        } catch (AdmissionException failed) {
            throw new CityFailure(
                    "平台主题、权限或客户端无法建立：" + failed.detailZh(),
                    "Topics, access or clients of platforms cannot be made: " + failed.detailEn(),
                    failed);
        } catch (SQLException failed) {
            throw new CityFailure(
                    "平台名录无法读取：" + failed.getMessage(),
                    "The register of platforms cannot be read: " + failed.getMessage(),
                    failed);
        }
    }

    private void registry() {
        service(CityServices.REGISTRY);
        console.say("页面可用 " + LocalCity.address(charter.ports()), "the pages are there");
    }

    /** Starts ingest or registry and waits until it is ready. */
    RunningPart service(String name) {
        return switch (name) {
            case CityServices.INGEST ->
                up(
                        services.ingest(),
                        services::ingestAnswers,
                        "http://localhost:" + charter.ports().ingest());
            case CityServices.REGISTRY ->
                up(
                        services.registry(options.registry()),
                        services::registryAnswers,
                        LocalCity.address(charter.ports()));
            default -> throw new IllegalArgumentException("No service " + name);
        };
    }

    private RunningPart up(Part part, BooleanSupplier ready, String where) {
        long from = System.nanoTime();
        console.say("启动 " + part.title(), "starting " + part.title());
        RunningPart running = supervisor.start(part);
        supervisor.await(running, PATIENCE, ready);
        String seconds = String.format(Locale.ROOT, "%.1f", (System.nanoTime() - from) / 1e9);
        console.say(
                "%s 就绪（%s 秒）".formatted(part.title(), seconds),
                "%s ready after %s s at %s".formatted(part.title(), seconds, where));
        return running;
    }
}
