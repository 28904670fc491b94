package org.qiyue.deploy.bench.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where two files of figures differ. */
final class Differences {

    private static final int MOST_TOLD = 12;

    private Differences() {}

    /** The first lines that the one has and the other has not, and the other way round; how many there are. */
    static String between(String oneName, Path one, String otherName, Path other) throws IOException {
        return only(oneName, one, other) + only(otherName, other, one);
    }

    private static String only(String name, Path of, Path notOf) throws IOException {
        Set<String> lines = new LinkedHashSet<>();
        try (Stream<String> all = Files.lines(of)) {
            all.forEach(lines::add);
        }
        try (Stream<String> all = Files.lines(notOf)) {
            all.forEach(lines::remove);
        }
        return "%,d of %s alone:%n%s%n"
                .formatted(
                        lines.size(), name, lines.stream().limit(MOST_TOLD).collect(Collectors.joining("\n")));
    }
}
