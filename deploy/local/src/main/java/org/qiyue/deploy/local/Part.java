package org.qiyue.deploy.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A program of the city and how it is run.
 *
 * @param name names its log and its mark
 * @param command what is executed, the program first
 * @param environment what is added to the environment
 * @param patience how long it may take to end when asked
 */
record Part(
        String name,
        String title,
        List<String> command,
        Map<String, String> environment,
        Path folder,
        StopSignal signal,
        Duration patience) {

    Part {
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        Objects.requireNonNull(folder);
        Objects.requireNonNull(signal);
        Objects.requireNonNull(patience);
    }

    static Part of(String name, String title, List<String> command, Map<String, String> environment, Path folder) {
        return new Part(name, title, command, environment, folder, StopSignal.TERM, Duration.ofSeconds(20));
    }

    Part stoppedBy(StopSignal other, Duration otherPatience) {
        return new Part(name, title, command, environment, folder, other, otherPatience);
    }

    /** Names the program, never its command or environment, which hold secrets. */
    @Override
    public String toString() {
        return "Part[" + name + "]";
    }
}
