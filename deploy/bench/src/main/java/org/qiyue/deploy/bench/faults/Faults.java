package org.qiyue.deploy.bench.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiyue.deploy.bench.Machine;
import org.qiyue.deploy.bench.faults.Stand.Layout;
import org.qiyue.deploy.local.CityFoundation;

/**
 * Breaks the product under load, row by row of the fault matrix, and reads whether anything was lost, repeated, changed or
 * put out of order.
 *
 * <p>Exit codes: 0 every row that could be run left a whole history within its limits, as often as was asked; 1 one did not,
 * or a run failed; 2 not understood.
 */
public final class Faults {

    /** Every row that can be run, in their order. */
    static final List<Fault> ALL = Stream.of(IngestFaults.ALL, ServerFaults.ALL, NetworkFaults.ALL, FilingFaults.ALL)
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(Fault::row))
            .toList();

    private final FaultOptions options;
    private final String command;
    private final long start = System.nanoTime();
    private final Map<Fault, List<Outcome>> outcomes = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();
    private final List<String> repeated = new ArrayList<>();
    private final Map<Fault, Integer> repeats = new HashMap<>();
    private final QuietMachine quiet;
    private String settings = "";

    private Faults(FaultOptions options, String command) {
        this.options = options;
        this.command = command;
        this.quiet = new QuietMachine(options.busiest());
    }

    /** Runs once and exits. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        FaultOptions options;
        try {
            Path home = Path.of(System.getProperty("qiyue.root", ".")).resolve("deploy/bench");
            options = FaultOptions.read(arguments, home, rows());
        } catch (IllegalArgumentException refused) {
            System.err.println(refused.getMessage());
            return 2;
        }
        try {
            return new Faults(options, ("deploy/bench/faults " + String.join(" ", arguments)).strip()).run() ? 0 : 1;
        } catch (Exception failed) {
            failed.printStackTrace();
            return 1;
        }
    }

    static Set<Integer> rows() {
        return ALL.stream().map(Fault::row).collect(Collectors.toSet());
    }

    private boolean run() throws Exception {
        deleteEarlierStands();
        ALL.stream()
                .filter(fault -> options.wants(fault.row()))
                .forEach(fault -> outcomes.put(fault, new ArrayList<>()));
        for (Layout layout : Layout.values()) {
            List<Fault> here = outcomes.keySet().stream()
                    .filter(fault -> fault.layout() == layout)
                    .toList();
            if (!here.isEmpty()) {
                run(layout, here);
            }
        }
        List<ProcessHandle> left = Child.running();
        left.forEach(ProcessHandle::destroyForcibly);
        if (!left.isEmpty()) {
            failures.add(left.size() + " programs were still running at the end");
        }
        write();
        say("written to " + options.result());
        return failures.isEmpty()
                && outcomes.values().stream()
                        .flatMap(List::stream)
                        .allMatch(outcome -> outcome.isWhole() && outcome.isInTime() || outcome.notPossible() != null);
    }

    /** What an earlier run left, and nothing else that may lie in the folder. */
    private void deleteEarlierStands() throws IOException {
        Files.createDirectories(options.folder());
        try (Stream<Path> stands = Files.list(options.folder())) {
            for (Path stand : stands.toList()) {
                if (stand.getFileName().toString().matches("stand-[a-z_]+-[0-9]+")) {
                    CityFoundation.delete(stand);
                }
            }
        }
    }

    private static String standName(Layout layout, int attempt) {
        return "stand-" + layout.name().toLowerCase(Locale.ROOT) + "-" + attempt;
    }

    private void run(Layout layout, List<Fault> faults) throws Exception {
        List<Fault> left = new ArrayList<>();
        for (int time = 0; time < options.times(); time++) {
            left.addAll(faults);
        }
        int attempts = 0;
        Fault under = null;
        // A run that fails may leave the stand broken: the next begins on a new one.
        while (!left.isEmpty() && attempts++ <= 2 * faults.size() * options.times()) {
            say("setting up " + layout);
            // A folder for each, so that the logs of what failed are kept.
            Path folder = options.folder().resolve(standName(layout, attempts));
            try (Stand stand = Stand.open(folder, options.ports(), layout)) {
                settings = stand.register()
                        .text(
                                "SELECT string_agg(name || ' ' || setting, ', ' ORDER BY name) FROM pg_settings WHERE name IN"
                                        + " ('server_version', 'fsync', 'synchronous_commit', 'full_page_writes',"
                                        + " 'data_checksums')");
                FaultRun run = new FaultRun(stand, options.rate(), options.margin(), options.pause(), quiet);
                while (!left.isEmpty()) {
                    Fault fault = left.remove(0);
                    under = fault;
                    say("row " + fault.row() + ": " + fault.name());
                    try {
                        Outcome outcome = run.run(fault);
                        outcomes.get(fault).add(outcome);
                        say(FaultReport.line(outcome));
                    } catch (QuietMachine.BusyException busy) {
                        again(fault, busy, left);
                    }
                    write();
                }
            } catch (NotStruckException missed) {
                again(under, missed, left);
            } catch (NotPossibleException why) {
                say("not possible: " + why.getMessage());
                faults.forEach(fault -> outcomes.get(fault).add(Outcome.impossible(fault, why.getMessage())));
                return;
            } catch (Exception failed) {
                failures.add(failed.toString());
                say("run failed: " + failed);
                failed.printStackTrace();
            }
        }
    }

    /** Puts a repetition that proved nothing last, unless that has happened too often. */
    private void again(Fault fault, Exception why, List<Fault> left) {
        String what = "row " + fault.row() + ": " + why.getMessage();
        say(what);
        repeated.add(what);
        if (repeats.merge(fault, 1, Integer::sum) <= options.times()) {
            left.add(fault);
        } else {
            failures.add(what + ", too often");
        }
    }

    private void write() throws Exception {
        Files.createDirectories(options.result().getParent());
        FaultReport.Conditions conditions = new FaultReport.Conditions(
                LocalDate.now(), Machine.here().toString(), Machine.load(), command, settings, options);
        Files.writeString(
                options.result(), FaultReport.write(conditions, outcomes, failures, repeated), StandardCharsets.UTF_8);
    }

    private void say(String line) {
        System.out.printf(Locale.ROOT, "[%6.1fs] %s%n", (System.nanoTime() - start) / 1e9, line);
    }
}
