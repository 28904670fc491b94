package org.qiyue.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/**
 * Looks where the time goes: Java stacks of ingest by JDK Flight Recorder, and what PostgreSQL's sessions of ingest are
 * doing, every {@value #PAUSE_MILLIS} milliseconds.
 */
final class Profile implements IngestLoad.Observer {

    private static final long PAUSE_MILLIS = 20;
    private static final String RECORDING = "load";

    /** Numbers and values aside, what each session does; the sampler itself is another role. */
    private static final String SESSIONS = """
            SELECT CASE WHEN state = 'idle in transaction' THEN 'waits for ingest, in transaction after: '
                        WHEN wait_event IS NULL THEN 'works: '
                        ELSE 'waits for ' || wait_event_type || '/' || wait_event || ': ' END
                   || regexp_replace(left(regexp_replace(query, '\\s+', ' ', 'g'), 70), '[|`]', ' ', 'g')
            FROM pg_stat_activity
            WHERE usename = 'qiyue_ingest' AND state <> 'idle'""";

    private final Register register;
    private final Path file;
    private final Shares layers = new Shares();
    private final Shares frames = new Shares();
    private final Shares allocations = new Shares();
    private final Shares sessions = new Shares();
    private int collections;
    private Duration pauses = Duration.ZERO;
    private volatile boolean watching;
    private Thread sampler;
    private int samples;

    Profile(Register register, Path folder) {
        this.register = register;
        this.file = folder.resolve("filing-load.jfr");
    }

    @Override
    public void began(long pid) throws Exception {
        Files.deleteIfExists(file);
        jcmd(pid, "JFR.start", "name=" + RECORDING, "settings=profile");
        watching = true;
        sampler = new Thread(this::watchSessions, "sessions");
        sampler.start();
    }

    @Override
    public void ended(long pid) throws Exception {
        watching = false;
        sampler.join();
        jcmd(pid, "JFR.dump", "name=" + RECORDING, "filename=" + file);
        jcmd(pid, "JFR.stop", "name=" + RECORDING);
        try (RecordingFile recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                note(recording.readEvent());
            }
        }
    }

    private void note(RecordedEvent event) {
        switch (event.getEventType().getName()) {
            case "jdk.ExecutionSample" -> {
                List<String> names = names(event.getStackTrace());
                layers.add(Layers.of(names), 1);
                frames.add(Layers.uppermost(names), 1);
            }
            case "jdk.ObjectAllocationSample" ->
                allocations.add(Layers.of(names(event.getStackTrace())), event.getLong("weight"));
            case "jdk.GarbageCollection" -> {
                collections++;
                pauses = pauses.plus(event.getDuration("sumOfPauses"));
            }
            default -> {
                // The recording holds much that is not asked for.
            }
        }
    }

    private static List<String> names(RecordedStackTrace stack) {
        List<String> names = new ArrayList<>();
        if (stack != null) {
            for (RecordedFrame frame : stack.getFrames()) {
                names.add(frame.getMethod().getType().getName() + "."
                        + frame.getMethod().getName());
            }
        }
        return names;
    }

    private void watchSessions() {
        try (Connection connection = register.open()) {
            while (watching) {
                Register.strings(connection, SESSIONS).forEach(session -> sessions.add(session, 1));
                samples++;
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (SQLException failed) {
            sessions.add("could not be watched to the end: " + failed.getMessage(), 1);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void jcmd(long pid, String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
        words.add(Long.toString(pid));
        words.addAll(List.of(command));
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("jcmd " + command[0] + " failed");
        }
    }

    /** Stacks by what they work on. */
    Shares layers() {
        return layers;
    }

    /** Stacks by their uppermost frame. */
    Shares frames() {
        return frames;
    }

    /** Bytes of new objects by what the stack worked on; an estimate from samples. */
    Shares allocations() {
        return allocations;
    }

    /** How often garbage was collected. */
    int collections() {
        return collections;
    }

    /** How long the program stood still for it. */
    Duration pauses() {
        return pauses;
    }

    /** What sessions of ingest were seen at, once a session and look. */
    Shares sessions() {
        return sessions;
    }

    /** How often the sessions were looked at. */
    int looks() {
        return samples;
    }
}
