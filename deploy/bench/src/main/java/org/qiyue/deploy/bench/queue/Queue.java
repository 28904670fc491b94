package org.qiyue.deploy.bench.queue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.qiyue.deploy.bench.CommandLine;
import org.qiyue.deploy.bench.Machine;
import org.qiyue.deploy.bench.Register;
import org.qiyue.deploy.local.BrowserSession;
import org.qiyue.deploy.local.CityOptions;
import org.qiyue.deploy.local.LocalCity;

/** Lets officials of one district work on one queue of cases at once, and looks in the register whether all of it is there. */
public final class Queue {

    private static final int CONTRACTS = 2_000;
    private static final String EMPLOYERS =
            "SELECT credit_code FROM registry.employer WHERE registration_area = '110105'"
                    + " ORDER BY credit_code LIMIT 200";
    /** Compilers are at work in the first seconds; their waits do not count, their writes do. */
    private static final long WARM_UP_SECONDS = 15;

    private final long start = System.nanoTime();
    private final QueueOptions options;
    private final String command;

    private Queue(QueueOptions options, String command) {
        this.options = options;
        this.command = command;
    }

    /** Runs once and exits: 0 whole and written down, 1 lost, in two hands or failed, 2 not understood or not possible as asked. */
    public static void main(String[] arguments) {
        System.exit(CommandLine.run(
                "queue",
                List.of(arguments),
                QueueOptions::read,
                (options, command) -> new Queue(options, command).work()));
    }

    private boolean work() throws Exception {
        say("starting PostgreSQL, Keycloak, Kafka, ingest and registry");
        try (LocalCity city = LocalCity.start(CityOptions.in(options.folder())
                .at(options.ports())
                .withContracts(CONTRACTS)
                .withColleagues(options.officials())
                .afterReset()
                .without(Set.of("statistics")))) {
            say("filing contracts");
            city.simulate();
            Register register = new Register(city);
            List<String> employers;
            try (Connection connection = register.open()) {
                employers = Register.strings(connection, EMPLOYERS);
            }
            say("%d officials sign in".formatted(options.officials()));
            List<BrowserSession> sessions = new ArrayList<>();
            for (String account : city.colleagues()) {
                sessions.add(BrowserSession.signIn(city, account));
            }
            Answers opening = new Answers(System.nanoTime());
            Colleague first =
                    new Colleague(city.colleagues().get(0), sessions.get(0), employers, opening, options.seed());
            for (int i = 0; i < options.cases(); i++) {
                first.register();
            }
            if (!opening.failures().isEmpty()) {
                throw new IllegalStateException(opening.failures().get(0));
            }
            String loads = Machine.load();
            Answers answers = together(city, sessions, employers);
            loads += "; " + Machine.load();
            Kept kept = Kept.read(register);
            List<Written> accepted = new ArrayList<>(opening.accepted());
            accepted.addAll(answers.accepted());
            QueueChecker checker = new QueueChecker(accepted, kept);
            QueueReport.Results results = new QueueReport.Results(
                    answers,
                    checker.lost(),
                    checker.inTwoHands(),
                    kept.written().stream().filter(Written::makesVersion).count());
            write(results, loads);
            return results.isWhole();
        }
    }

    private Answers together(LocalCity city, List<BrowserSession> sessions, List<String> employers) throws Exception {
        say("working for %d minutes".formatted(options.minutes()));
        long now = System.nanoTime();
        Answers answers = new Answers(now + TimeUnit.SECONDS.toNanos(WARM_UP_SECONDS));
        long until = now + TimeUnit.MINUTES.toNanos(options.minutes());
        ExecutorService people = Executors.newFixedThreadPool(sessions.size());
        try {
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < sessions.size(); i++) {
                Colleague colleague = new Colleague(
                        city.colleagues().get(i), sessions.get(i), employers, answers, options.seed() * 1_000 + i);
                working.add(people.submit(() -> {
                    colleague.work(until, options.thinkMillis());
                    return null;
                }));
            }
            for (Future<?> each : working) {
                each.get(options.minutes() + 2L, TimeUnit.MINUTES);
            }
        } finally {
            people.shutdownNow();
        }
        return answers;
    }

    private void write(QueueReport.Results results, String loads) throws Exception {
        QueueReport.Conditions conditions = new QueueReport.Conditions(
                LocalDate.now(),
                Machine.here(),
                command,
                options.officials(),
                options.minutes(),
                options.cases(),
                options.thinkMillis(),
                loads);
        Files.createDirectories(options.result().getParent());
        Files.writeString(options.result(), QueueReport.write(conditions, results), StandardCharsets.UTF_8);
        say("%d lost, %d in two hands, %d failed; p95 %.1f ms; written to %s"
                .formatted(
                        results.lost().size(),
                        results.inTwoHands().size(),
                        results.answers().failures().size(),
                        results.worst(),
                        options.result()));
    }

    private void say(String what) {
        System.out.printf("%5.0f s  %s%n", (System.nanoTime() - start) / 1e9, what);
    }
}
