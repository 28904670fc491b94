package org.qiyue.deploy.bench.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qiyue.deploy.bench.faults.Violation.Kind;

/** One run of one fault: load, fault in its middle, healing, end of the load, and then the history is read. */
final class FaultRun {

    private final Stand stand;
    private final int rate;
    private final Duration margin;
    private final Duration pause;
    private final QuietMachine quiet;

    /**
     * @param rate filings a second
     * @param margin how long there is load before the fault and after its healing
     * @param pause how long what is frozen or cut off stays so
     * @param quiet is asked before the load begins
     */
    FaultRun(Stand stand, int rate, Duration margin, Duration pause, QuietMachine quiet) {
        this.stand = stand;
        this.rate = rate;
        this.margin = margin;
        this.pause = pause;
        this.quiet = quiet;
    }

    /**
     * A loss or a limit not kept is an outcome, whatever became of the fault: it is not made good by a repetition.
     *
     * @throws QuietMachine.BusyException when others are at work, before anything is begun
     * @throws NotStruckException when the fault did not come about, and nothing else was found
     * @throws Exception when the run itself fails; a history with faults in it is an outcome
     */
    Outcome run(Fault fault) throws Exception {
        stand.have(fault.instances(), fault.route());
        quiet.await();
        HistoryReader reader = HistoryReader.begin(stand);
        try (Platforms platforms = new Platforms(stand.broker().bootstrap(), FilingFaults.CLIENTS);
                Scene scene = scene(platforms)) {
            scene.load().start();
            Thread.sleep(margin.toMillis());
            String evidence;
            RuntimeException unproven = null;
            try {
                evidence = fault.strike().run(scene);
            } catch (NotPossibleException why) {
                evidence = why.getMessage();
                unproven = why;
            } catch (NotStruckException why) {
                evidence = why.getMessage();
                unproven = why;
                stand.anew(fault.instances(), fault.route());
            }
            if (!(unproven instanceof NotPossibleException)) {
                Thread.sleep(margin.toMillis());
            }
            scene.load().end();
            History history = reader.read(platforms);
            List<Violation> violations = violations(history, platforms);
            List<String> late = late(fault, scene);
            if (unproven == null && scene.neighbours() != null) {
                try {
                    Neighbours.Comparison comparison = scene.neighbours().in(history);
                    evidence += "; " + comparison;
                    if (!comparison.isBearable()) {
                        late.add(comparison.toString());
                    }
                } catch (NotStruckException why) {
                    evidence += "; " + why.getMessage();
                    unproven = why;
                }
            }
            if (unproven != null && violations.isEmpty() && late.isEmpty()) {
                if (unproven instanceof NotPossibleException) {
                    return Outcome.impossible(fault, unproven.getMessage());
                }
                throw unproven;
            }
            return new Outcome(
                    fault,
                    evidence,
                    (int) history.sent().stream().filter(Sent::acknowledged).count(),
                    platforms.records(),
                    history.received().size(),
                    scene.firstCommit(),
                    scene.recovery(),
                    Latency.of(history),
                    violations,
                    late,
                    null);
        }
    }

    private List<Violation> violations(History history, Platforms platforms) throws Exception {
        List<Violation> violations = new ArrayList<>(HistoryChecker.check(history));
        if (platforms.refused() > 0) {
            violations.add(new Violation(Kind.UNFINISHED, platforms.refused() + " records refused by the broker"));
        }
        LogReader.personsNamed(stand.logs()).forEach(place -> violations.add(new Violation(Kind.PERSON_NAMED, place)));
        stand.register().corruption().forEach(page -> violations.add(new Violation(Kind.CORRUPTION, page)));
        return violations;
    }

    private static List<String> late(Fault fault, Scene scene) {
        List<String> late = new ArrayList<>(scene.late());
        if (fault.firstCommitWithin() > 0 && scene.firstCommit() > fault.firstCommitWithin()) {
            late.add(String.format(
                    Locale.ROOT,
                    "%.1f s to the first commit, %.0f s allowed",
                    scene.firstCommit(),
                    fault.firstCommitWithin()));
        }
        return late;
    }

    private Scene scene(Platforms platforms) {
        return new Scene(stand, new Load(stand.filings(), platforms, rate), platforms, pause);
    }
}
