package org.qiyue.deploy.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.postgresql.ds.PGSimpleDataSource;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL from the binaries that zonky.io publishes, run as a program of its own.
 *
 * <p>PostgreSQL refuses to run as root. A root user therefore starts it in a user namespace in which nobody is root;
 * its files on disk stay root's.
 */
final class Postgres {

    static final String NAME = "postgresql";

    /** The superuser: the launcher's alone; the services have roles of their own. */
    static final String ADMIN = "qiyue_admin";

    static final String DATABASE = "qiyue";

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "60"),
            Map.entry("shared_buffers", "96MB"),
            Map.entry("maintenance_work_mem", "64MB"),
            Map.entry("work_mem", "8MB"),
            Map.entry("effective_cache_size", "512MB"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("jit", "off"),
            Map.entry("wal_level", "minimal"),
            Map.entry("max_wal_senders", "0"),
            Map.entry("max_wal_size", "2GB"),
            // A statement or a key that failed may hold a name: the log gets the message alone.
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_parameter_max_length_on_error", "0"));

    private final CityFolder folder;
    private final Ports ports;
    private final Secrets secrets;
    private final Path home;

    Postgres(CityFolder folder, Ports ports, Secrets secrets, Path programs) {
        this.folder = folder;
        this.ports = ports;
        this.secrets = secrets;
        this.home = programs;
    }

    /** Unpacks the programs and makes an empty cluster, each when it is not there yet. */
    void prepare() {
        unpack();
        if (!Files.exists(cluster().resolve("PG_VERSION"))) {
            initialise();
        }
    }

    /** @param differing settings beside, or instead of, those of a local city */
    Part part(Map<String, String> differing) {
        return Part.of(NAME, "PostgreSQL", command(differing), environment(), folder.root())
                .stoppedBy(StopSignal.INT, Duration.ofSeconds(30));
    }

    /** What starts it. @param differing settings beside, or instead of, those of a local city */
    List<String> command(Map<String, String> differing) {
        List<String> command = new ArrayList<>(withoutRoot());
        command.addAll(
                List.of(home.resolve("bin/postgres").toString(), "-D", cluster().toString()));
        Map<String, String> settings = new TreeMap<>(SETTINGS);
        settings.put("port", Integer.toString(ports.postgres()));
        settings.putAll(differing);
        settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }

    boolean answers() {
        try (Connection connection = dataSource("postgres").getConnection()) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** The registry's database as the superuser, made when it is not there yet. */
    PGSimpleDataSource openDatabase() throws SQLException {
        try (var connection = dataSource("postgres").getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                try (var creation = connection.createStatement()) {
                    creation.execute("CREATE DATABASE " + DATABASE);
                }
            }
        }
        return dataSource(DATABASE);
    }

    private PGSimpleDataSource dataSource(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {ports.postgres()});
        source.setDatabaseName(database);
        source.setUser(ADMIN);
        source.setPassword(secrets.ofProgram(ADMIN));
        source.setConnectTimeout(2);
        return source;
    }

    Path cluster() {
        return folder.data().resolve("postgresql");
    }

    static Map<String, String> environment() {
        return Map.of("LC_ALL", "C", "TZ", "UTC");
    }

    private static List<String> withoutRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "--user") : List.of();
    }

    private void initialise() {
        Path draft = folder.data().resolve("postgresql.draft");
        Path password = folder.run().resolve("postgresql.password");
        try {
            CityFolder.delete(draft);
            CityFolder.delete(cluster());
            CityFolder.writePrivately(password, secrets.ofProgram(ADMIN).getBytes(StandardCharsets.US_ASCII));
            List<String> command = new ArrayList<>(withoutRoot());
            command.add(home.resolve("bin/initdb").toString());
            command.addAll(List.of("-D", draft.toString(), "-U", ADMIN, "--pwfile=" + password));
            command.addAll(List.of("--auth=scram-sha-256", "--encoding=UTF8", "--data-checksums"));
            command.addAll(List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
            Path log = folder.log("postgresql-initdb");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment());
            Process process = builder.start();
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new CityFailure(
                        "PostgreSQL 数据目录无法建立，日志 " + log,
                        "PostgreSQL's data folder cannot be made, log " + log + System.lineSeparator()
                                + Files.readString(log));
            }
            Files.move(draft, cluster());
        } catch (IOException failed) {
            throw new CityFailure(
                    "PostgreSQL 数据目录无法建立：" + failed.getMessage(),
                    "PostgreSQL's data folder cannot be made: " + failed.getMessage(),
                    failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CityFailure("启动被中断", "Starting was interrupted", interrupted);
        } finally {
            try {
                Files.deleteIfExists(password);
            } catch (IOException kept) {
                throw new UncheckedIOException(kept);
            }
        }
    }

    private void unpack() {
        if (Files.exists(home.resolve("bin/postgres"))) {
            return;
        }
        try (InputStream archive = Postgres.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new Refusal(
                        "没有适合本机的 PostgreSQL 程序（只带 Linux x86_64）。",
                        "There is no PostgreSQL for this machine (Linux on x86_64 only).");
            }
            Files.createDirectories(home.getParent());
            Path draft = Files.createTempDirectory(home.getParent(), ".postgresql");
            unpack(archive, draft);
            try {
                Files.move(draft, home);
            } catch (FileAlreadyExistsException | DirectoryNotEmptyException unpackedMeanwhile) {
                CityFolder.delete(draft);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void unpack(InputStream archive, Path into) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = into.resolve(entry.getName()).normalize();
                if (!path.startsWith(into)) {
                    throw new IOException("The archive reaches outside its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(path.getParent());
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(tar, path);
                    if ((entry.getMode() & 0100) != 0) {
                        Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(path));
                        permissions.add(PosixFilePermission.OWNER_EXECUTE);
                        Files.setPosixFilePermissions(path, permissions);
                    }
                }
            }
        }
    }
}
