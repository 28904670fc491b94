package org.qiyue.deploy.bench.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where two files of figures differ. */
final class Differences {

    private static final int MOST_TOLD = 12;

    private Differences() {}

    /**
     * How many lines the one has and the other has not, and the other way round, with the first of them; nothing when there are
     * none. Of the one only the indicators are compared that the other has.
     */
    static String between(String oneName, Path one, String otherName, Path other) throws IOException {
        Set<String> ofOther = new LinkedHashSet<>();
        Set<String> indicators = new HashSet<>();
        try (Stream<String> lines = Files.lines(other)) {
            lines.forEach(line -> {
                once(otherName, ofOther.add(line), line);
                indicators.add(indicator(line));
            });
        }
        Set<String> seen = new HashSet<>();
        Set<String> ofOne = new LinkedHashSet<>();
        try (Stream<String> lines = Files.lines(one)) {
            lines.filter(line -> indicators.contains(indicator(line)))
                    .peek(line -> once(oneName, seen.add(line), line))
                    .filter(line -> !ofOther.remove(line))
                    .forEach(ofOne::add);
        }
        return told(oneName, ofOne) + told(otherName, ofOther);
    }

    private static void once(String name, boolean isNew, String line) {
        if (!isNew) {
            throw new IllegalStateException(name + " has a line twice: " + line);
        }
    }

    private static String indicator(String line) {
        return line.substring(0, line.indexOf('|'));
    }

    private static String told(String name, Set<String> lines) {
        return lines.isEmpty()
                ? ""
                : "%,d of %s alone:%n%s%n"
                        .formatted(
                                lines.size(),
                                name,
                                lines.stream().limit(MOST_TOLD).collect(Collectors.joining("\n")));
    }
}
