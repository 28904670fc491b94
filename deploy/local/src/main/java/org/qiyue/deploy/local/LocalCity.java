package org.qiyue.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.qiyue.deploy.local.simulation.CitySimulation;
import org.qiyue.deploy.local.simulation.SignedFiling;
import org.qiyue.registry.store.ScopeKeys;

/**
 * The whole city, running: PostgreSQL, Keycloak, Kafka, ingest and registry as processes of this machine.
 *
 * <p>Whoever holds one owns it: {@link #close} stops everything. Nothing survives it, and what survives a launcher that
 * was killed is stopped by the next one in the same folder.
 */
public final class LocalCity implements AutoCloseable {

    static final String LAUNCHER = "launcher";

    private final CityOptions options;
    private final Console console;
    private final CityFolder folder;
    private final FileChannel lock;
    private final Supervisor supervisor;
    private final Installation installation;
    private CityCharter charter;
    private CityStart start;
    private CityTasks tasks;
    private OneTimeCodes codes;
    private volatile boolean closed;

    private LocalCity(CityOptions options, Console console, CityFolder folder, FileChannel lock) {
        this.options = options;
        this.console = console;
        this.folder = folder;
        this.lock = lock;
        this.supervisor = new Supervisor(folder, console);
        this.installation = Installation.find();
    }

    /**
     * Starts a city and waits until registry and ingest answer; tells nobody about it.
     *
     * @throws Refusal when it cannot be started as asked; nothing was started
     * @throws CityFailure when a part did not start; everything was stopped again
     */
    public static LocalCity start(CityOptions options) {
        LocalCity city = claim(options, Console.silent());
        // Also when whoever holds it is interrupted before closing it.
        Runtime.getRuntime().addShutdownHook(new Thread(city::close, "stop"));
        city.start();
        return city;
    }

    /** Takes a folder for itself, so that no second launcher does; nothing is started yet. */
    static LocalCity claim(CityOptions options, Console console) {
        CityFolder folder = CityFolder.open(options.folder());
        try {
            FileChannel lock =
                    FileChannel.open(folder.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (lock.tryLock() != null) {
                    return new LocalCity(options, console, folder, lock);
                }
            } catch (OverlappingFileLockException oursAlready) {
                // refused below
            }
            lock.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        throw new Refusal(
                "文件夹 " + folder.root() + " 中的城市已在运行；deploy/run status 查看，deploy/run stop 停止。",
                "The city in " + folder.root() + " is already running; see deploy/run status, deploy/run stop.");
    }

    /** See {@link #start(CityOptions)}. */
    void start() {
        try {
            Supervisor.stopLeftovers(folder, console);
            Ports ports = options.ports();
            Preflight.ports(ports);
            if (options.reset()) {
                folder.forget();
                CityFolder.open(folder.root());
            }
            charter = CityCharter.of(folder, options);
            Preflight.disk(folder, charter.contracts());
            charter.write(folder);
            ProcessMark.of(LAUNCHER, -1, ProcessHandle.current()).write(folder.run());
            RestartRequests.forget(folder);
            start = new CityStart(folder, charter, options, installation, supervisor, console, simulation());
            tasks = new CityTasks(start, supervisor, folder, console);
            codes = new OneTimeCodes(start.secrets(), Clock.systemUTC());
            start.run();
        } catch (RuntimeException | Error failed) {
            close();
            throw failed;
        }
    }

    private CitySimulation simulation() {
        return new CitySimulation(charter.seed());
    }

    /** What a browser is pointed to. */
    public String address() {
        return address(options.ports());
    }

    static String address(Ports ports) {
        return "http://localhost:" + ports.registry();
    }

    public Ports ports() {
        return options.ports();
    }

    public Path folder() {
        return folder.root();
    }

    /** The issuer of every token, as all parts spell it. */
    public String issuer() {
        return Keycloak.issuer(options.ports());
    }

    /** The registry's database, for {@link #databasePassword}. */
    public String jdbcUrl() {
        return CityDatabase.url(options.ports());
    }

    /** The password of a database role, such as {@code qiyue_registry}, or {@code qiyue_admin}, the superuser. */
    public String databasePassword(String role) {
        return start.secrets().ofProgram(role);
    }

    /**
     * What the registry service tells the database, as {@code qiyue.scope}, at the begin of a transaction that may see the
     * rows of a scope; good for five minutes.
     */
    public String scopeContext(String scope) {
        return scopeContext(scope, "", "");
    }

    /** See {@link #scopeContext(String)}; for an account in one of its roles. */
    public String scopeContext(String scope, String role, String account) {
        return ScopeKeys.sign(
                CityDatabase.scopeKey(start.secrets()),
                scope,
                role,
                account,
                Instant.now().getEpochSecond());
    }

    /** The names of the officials of Chaoyang whom the city has beside the demo accounts. */
    public List<String> colleagues() {
        return Account.colleagues(options.colleagues()).map(Account::username).toList();
    }

    /** The password of a demo account, such as {@code chaoyang}. */
    public String password(String username) {
        return start.secrets().ofPerson(account(username).secretName());
    }

    /**
     * A one-time code of a demo account that shows one, each time another; waits up to half a minute when the realm would
     * take none yet.
     */
    public String oneTimeCode(String username) {
        return codes.next(account(username));
    }

    /** What the authenticator app of a demo account was given, in base 32. */
    public String authenticator(String username) {
        return start.secrets().ofAuthenticator(account(username).secretName());
    }

    private static Account account(String username) {
        return Account.find(username).orElseThrow(() -> new IllegalArgumentException("No account " + username));
    }

    /** What {@code deploy/run credentials} prints, by variable. */
    public Map<String, String> credentials(String platform) {
        return Credentials.of(cityPlatform(platform), folder, options.ports(), start.secrets());
    }

    /** What a platform that is not known yet brings when it applies to be admitted. */
    public PlatformKeys platformKeys(String code) {
        return PlatformKeys.make(folder, code);
    }

    /** All that a platform of this city needs to file. */
    public PlatformAccess access(String platform) {
        return SimulationMain.access(cityPlatform(platform), folder, start.secrets());
    }

    private static CityPlatform cityPlatform(String code) {
        return CityPlatform.find(code).orElseThrow(() -> new IllegalArgumentException("No platform " + code));
    }

    /** The process id of a part: postgresql, keycloak, kafka, ingest, registry, simulation, statistics. */
    public long pid(String part) {
        return running(part).pid();
    }

    private RunningPart running(String part) {
        return supervisor.find(part).orElseThrow(() -> new IllegalArgumentException("No part " + part + " is running"));
    }

    /**
     * Files the simulated history, or what is missing of it, has the day reviewed, and reconciles.
     *
     * @throws CityFailure when it did not come to its end
     */
    public SimulationReport simulate() {
        SimulationReport report = tasks.simulate(charter.contracts());
        if (report.exact()) {
            charter = charter.afterSimulation();
            charter.write(folder);
        }
        return report;
    }

    /** What {@link #simulate} would file, signed, a list for each contract in order; nothing is sent. */
    public Stream<List<SignedFiling>> signedFilings() {
        return simulation().signedFilings(SimulationMain.target(folder, charter));
    }

    /** How the Java of ingest is run, as it would be typed. */
    public static String intakeOptions() {
        return String.join(" ", JvmOptions.intake());
    }

    /** Computes and publishes a release of the statistics; nothing is done where none would say anything else. */
    public void publishStatistics() {
        publishStatistics(start.services().statistics());
    }

    /**
     * The same, to look at what is written on the way.
     *
     * @param workFolder where Spark writes what it shuffles and spills; empty again afterwards
     * @param sparkSettings as {@code spark.shuffle.compress=false}
     */
    public void publishStatistics(Path workFolder, List<String> sparkSettings) {
        publishStatistics(start.services().statistics(workFolder, sparkSettings));
    }

    private void publishStatistics(Part statistics) {
        tasks.complete(statistics, line -> {
            if (!line.isBlank()) {
                console.line(line);
            }
        });
        charter = charter.afterPublication();
        charter.write(folder);
    }

    /**
     * Runs a step of the erasure, as {@code deploy/run retention} does.
     *
     * @return its exit code
     */
    public int retention(List<String> arguments, Consumer<String> lines) {
        return tasks.runToItsEnd(start.services().retention(arguments), lines);
    }

    /**
     * Runs a step of changing the registry's keys, as {@code deploy/run keys} does; who calls starts ingest and registry again
     * once the ring has changed.
     *
     * @return its exit code
     */
    public int keys(String step, Consumer<String> lines) {
        return tasks.runToItsEnd(start.services().keys(step), lines);
    }

    static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CityFailure("等待被中断", "Waiting was interrupted", interrupted);
        }
    }

    /**
     * Stops ingest or registry and starts it again; the rest of the city goes on.
     *
     * @param hard kills it at once, as a crash would
     * @return its new process id, once it is ready
     */
    public long restart(String part, boolean hard) {
        RunningPart before = running(part);
        if (hard) {
            before.kill();
        } else {
            before.stop();
        }
        supervisor.remove(before);
        return start.service(part).pid();
    }

    /**
     * Starts ingest or registry where it was left out or has been stopped.
     *
     * @return its process id, once it is ready
     */
    public long startPart(String part) {
        return start.service(part).pid();
    }

    /** Stops ingest or registry; the rest of the city goes on. */
    public void stopPart(String part) {
        RunningPart before = running(part);
        before.stop();
        supervisor.remove(before);
    }

    /** What the city was founded with. */
    CityCharter charter() {
        return charter;
    }

    CityFolder cityFolder() {
        return folder;
    }

    Secrets secrets() {
        return start.secrets();
    }

    Supervisor supervisor() {
        return supervisor;
    }

    boolean isClosed() {
        return closed;
    }

    /** Stops every part in the reverse order of its start, each within its time. A second call does nothing. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        supervisor.close();
        ProcessMark.of(LAUNCHER, -1, ProcessHandle.current()).erase(folder.run());
        try {
            lock.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
