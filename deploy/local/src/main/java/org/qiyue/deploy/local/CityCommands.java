package org.qiyue.deploy.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The commands about a city that another process runs, or that has run before. */
final class CityCommands {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(150);

    private final CityFolder folder;
    private final PrintStream out;

    CityCommands(Path folder, PrintStream out) {
        this.folder = new CityFolder(folder);
        this.out = out;
    }

    /** The exit code. */
    int run(CommandLine command) {
        if (command instanceof CommandLine.PrintCredentials credentials) {
            return credentials(credentials.platform());
        }
        if (command instanceof CommandLine.PrintCode code) {
            return code(code.username());
        }
        if (command instanceof CommandLine.LintRealm lint) {
            return new RealmCommand(folder, out).lint(lint.file());
        }
        if (command instanceof CommandLine.MakePlatformKeys keys) {
            return platformKeys(keys.platform());
        }
        if (command instanceof CommandLine.RunStatistics) {
            return statistics();
        }
        if (command instanceof CommandLine.RebuildRegistry) {
            return rebuild();
        }
        if (command instanceof CommandLine.Load load) {
            return load(load.arguments());
        }
        if (command instanceof CommandLine.Review review) {
            return review(review.arguments());
        }
        if (command instanceof CommandLine.Retention retention) {
            return run(services().retention(retention.arguments()), folder.root());
        }
        if (command instanceof CommandLine.Keys keys) {
            return keys(keys.step());
        }
        if (command instanceof CommandLine.ReplayQuarantine) {
            return run(services().replay(), folder.root());
        }
        if (command instanceof CommandLine.ShowStatus) {
            return status();
        }
        if (command instanceof CommandLine.Stop) {
            return stop();
        }
        if (command instanceof CommandLine.Restart restart) {
            return restart(restart);
        }
        throw new IllegalArgumentException("Not a command about a city: " + command);
    }

    private CityCharter charter() {
        return CityCharter.read(folder)
                .orElseThrow(() -> new Refusal(
                        folder.root() + " 中还没有城市；请先运行 deploy/run。",
                        "There is no city in " + folder.root() + " yet; run deploy/run first."));
    }

    private int credentials(String code) {
        CityPlatform platform = CityPlatform.find(code).orElseThrow(() -> {
            String known = CityPlatform.ALL.stream().map(CityPlatform::code).collect(Collectors.joining(", "));
            return new Refusal(
                    "没有平台 " + code + "；有：" + known + "。", "No platform " + code + "; there are " + known + ".");
        });
        CityCharter charter = charter();
        if (!Files.exists(CityAuthority.certificateFile(folder.keys(), platform.clientId()))) {
            throw new Refusal(
                    "城市还没有建好；请等 deploy/run 就绪。", "The city is not founded yet; wait until deploy/run is ready.");
        }
        out.print(Credentials.shell(Credentials.of(platform, folder, charter.ports(), new Secrets(folder.secrets()))));
        out.flush();
        return 0;
    }

    private int code(String username) {
        Account account = Account.find(username)
                .filter(Account::showsCode)
                .orElseThrow(() -> new Refusal(
                        "没有用动态口令的账号 " + username + "；账号见 deploy/run 的摘要。",
                        "No account " + username + " that shows a code; see what deploy/run says of its accounts."));
        charter();
        out.println(new OneTimeCodes(new Secrets(folder.secrets()), Clock.systemUTC()).current(account));
        return 0;
    }

    private int platformKeys(String code) {
        charter();
        PlatformKeys keys;
        try {
            keys = PlatformKeys.make(folder, code);
        } catch (IllegalArgumentException noCode) {
            throw new Refusal("不是平台编号：" + code, "Not a platform code: " + code);
        }
        out.print(Credentials.shell(keys.exports()));
        out.println("# " + keys.clientKey() + "  客户端公钥，填入接入申请 public key of the client, for the application");
        out.flush();
        return 0;
    }

    private int statistics() {
        return run(services().statistics(), folder.root());
    }

    private int rebuild() {
        CityServices services = services();
        try (CityRebuild room = new CityRebuild(charter().ports(), new Secrets(folder.secrets()))) {
            return run(services.rebuild(room), folder.root());
        } catch (SQLException failed) {
            throw new CityFailure(
                    "重建所用的数据库无法建立或删除：" + failed.getMessage(),
                    "The database to rebuild into cannot be made or dropped: " + failed.getMessage(),
                    failed);
        }
    }

    /** In the folder of whoever calls, so that the file may be named from there. */
    private int load(List<String> arguments) {
        return run(services().load(arguments), Path.of(""));
    }

    private int review(List<String> arguments) {
        return run(services().review(arguments), folder.root());
    }

    /** Programs read the ring when they start: they are started again whenever a step has changed it. */
    private int keys(String step) {
        CityServices services = services();
        Path ring = services.keyRing();
        byte[] before = read(ring);
        int code = run(services.keys(step), folder.root());
        if (!Arrays.equals(before, read(ring))) {
            for (String part : List.of(CityServices.INGEST, CityServices.REGISTRY)) {
                RestartRequests.ask(folder, part, false);
                out.println(part + " 已重启 · restarted");
            }
        }
        return code;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new CityFailure("无法读取 " + file, file + " cannot be read", unreadable);
        }
    }

    /** The programs of the city that is running. */
    private CityServices services() {
        CityCharter charter = charter();
        requireRunning();
        return new CityServices(folder, charter.ports(), new Secrets(folder.secrets()), Installation.find());
    }

    /** Runs a program beside the city until it ends; 0 when it went well. */
    private static int run(Part part, Path workingFolder) {
        ProcessBuilder builder = new ProcessBuilder(part.command())
                .directory(workingFolder.toAbsolutePath().toFile())
                .inheritIO();
        builder.environment().putAll(part.environment());
        try {
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return process.waitFor() == 0 ? 0 : 1;
        } catch (IOException failed) {
            throw new CityFailure(
                    part.name() + " 无法启动：" + failed.getMessage(),
                    part.name() + " cannot be started: " + failed.getMessage(),
                    failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private int status() {
        List<ProcessMark> marks = new ArrayList<>(ProcessMark.in(folder.run()));
        Collections.reverse(marks);
        long total = 0;
        int running = 0;
        for (ProcessMark mark : marks) {
            Optional<ProcessHandle> process = mark.process();
            long megabytes =
                    process.map(handle -> resident(handle, mark.part())).orElse(0L);
            total += megabytes;
            running += process.isPresent() ? 1 : 0;
            out.printf(
                    "%-12s %-24s %8d %6d MB%n",
                    mark.part(), process.isPresent() ? "运行 running" : "已停 ended", mark.pid(), megabytes);
        }
        if (running == 0) {
            out.println("城市没有运行 · the city is not running");
            return 0;
        }
        CityCharter charter = charter();
        out.printf("合计 total %d MB · %s · %s%n", total, LocalCity.address(charter.ports()), folder.root());
        return 0;
    }

    /** Memory of a part with its own children, in megabytes; the launcher's children are the other parts. */
    private static long resident(ProcessHandle process, String part) {
        Stream<ProcessHandle> children = part.equals(LocalCity.LAUNCHER) ? Stream.empty() : process.descendants();
        return Stream.concat(Stream.of(process), children)
                        .mapToLong(handle -> MemoryOf.process(handle.pid()))
                        .sum()
                / 1024;
    }

    private int stop() {
        Optional<ProcessHandle> launcher = launcher();
        if (launcher.isPresent()) {
            out.println("停止城市 · stopping the city");
            StopSignal.TERM.stop(launcher.get(), STOP_PATIENCE);
        }
        int leftovers = folder.exists() ? Supervisor.stopLeftovers(folder, new Console(out)) : 0;
        if (launcher.isEmpty() && leftovers == 0) {
            out.println("城市没有运行 · the city is not running");
        } else {
            out.println("已停止 · stopped");
        }
        return 0;
    }

    private int restart(CommandLine.Restart restart) {
        if (!RestartRequests.PARTS.contains(restart.part())) {
            throw new Refusal(
                    "只能重启 ingest 或 registry，不能重启 " + restart.part() + "。",
                    "Only ingest and registry can be restarted, not " + restart.part() + ".");
        }
        requireRunning();
        RestartRequests.ask(folder, restart.part(), restart.hard());
        out.println(restart.part() + " 已重启 · restarted");
        return 0;
    }

    private void requireRunning() {
        if (launcher().isEmpty()) {
            throw new Refusal("城市没有运行；请先运行 deploy/run。", "The city is not running; run deploy/run first.");
        }
    }

    private Optional<ProcessHandle> launcher() {
        return ProcessMark.in(folder.run()).stream()
                .filter(mark -> mark.part().equals(LocalCity.LAUNCHER))
                .findFirst()
                .flatMap(ProcessMark::process);
    }
}
